package competency.framework.model.inspection;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleId;
import java.util.List;

/**
 * How far courses lead to what a role requires.
 *
 * @param role its key
 * @param title what it is called
 * @param requirements those of its own list that exist on the day, in reading order
 */
public record RoleCoverage(RoleId role, String title, List<RequirementCoverage> requirements) {
    /** Copies the list. */
    public RoleCoverage {
        Present.require("role of RoleCoverage", role);
        Present.require("title of RoleCoverage", title);
        requirements = Present.copyOf("requirements of RoleCoverage", requirements);
    }

    /**
     * How many of its requirements are delivered.
     *
     * @param obligation which of them
     * @return the share
     */
    public CoverageShare share(Obligation obligation) {
        return CoverageShare.of(requirements.stream()
                .filter(requirement -> requirement.obligation() == obligation)
                .toList());
    }
}
