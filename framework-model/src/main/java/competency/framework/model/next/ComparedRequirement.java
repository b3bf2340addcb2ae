package competency.framework.model.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Requirement;

/**
 * A requirement of a role that is compared with another.
 *
 * @param requirement the requirement
 * @param title what it is called
 */
public record ComparedRequirement(Requirement requirement, String title) {
    /** Refuses what is not stated. */
    public ComparedRequirement {
        Present.require("requirement of ComparedRequirement", requirement);
        Present.require("title of ComparedRequirement", title);
    }

    static ComparedRequirement of(CompetencyFramework framework, Requirement requirement) {
        return new ComparedRequirement(requirement, framework.titleOf(requirement));
    }
}
