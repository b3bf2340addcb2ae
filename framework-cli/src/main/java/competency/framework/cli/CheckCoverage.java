package competency.framework.cli;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.inspection.Coverage;
import java.util.List;

/**
 * How far courses lead: those of all catalogues together, and those of each by itself.
 *
 * @param together of all catalogues; without any, of the framework's own courses
 * @param apart of each catalogue; empty if there are not several
 */
record CheckCoverage(Coverage together, List<Apart> apart) {
    /**
     * How far one catalogue leads by itself.
     *
     * @param catalogue the catalogue
     * @param coverage of its courses
     */
    record Apart(CourseCatalogue catalogue, Coverage coverage) {}
}
