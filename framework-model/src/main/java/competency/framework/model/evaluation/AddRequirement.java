package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;

/**
 * Asks for more in a role, and so in every role that takes over from it.
 *
 * @param role the role
 * @param requirement what is added behind the role's own requirements, under an id that the role does not have yet
 */
public record AddRequirement(RoleId role, Requirement requirement) implements Adjustment {
    /** Refuses what is not stated. */
    public AddRequirement {
        Present.require("role of AddRequirement", role);
        Present.require("requirement of AddRequirement", requirement);
    }
}
