package competency.framework.cli;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.next.Plan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far courses lead: those of all catalogues together, and those of each by itself.
 *
 * @param together of all catalogues; without any, of the framework's own courses
 * @param apart of each catalogue; empty if there are not several
 */
record CheckCoverage(Part together, List<Part> apart) {
    /**
     * How far some courses lead.
     *
     * @param catalogue the only catalogue they are of; null for those of all
     * @param coverage how far they lead
     * @param smallest of each role the smallest set of them that leads as far in what is mandatory; no set where none of
     *     them leads anywhere
     */
    record Part(@Nullable CourseCatalogue catalogue, Coverage coverage, Map<RoleId, Plan> smallest) {
        /** The id of the catalogue; null for all of them. */
        @Nullable
        String id() {
            return catalogue == null ? null : catalogue.id().value();
        }

        String title() {
            return catalogue == null ? "" : catalogue.title();
        }
    }
}
