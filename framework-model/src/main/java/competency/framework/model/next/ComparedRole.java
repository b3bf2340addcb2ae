package competency.framework.model.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import java.util.List;

/**
 * One of two roles that are compared.
 *
 * @param framework the framework and version it is in
 * @param role the role
 * @param only what only this role requires, in reading order
 */
public record ComparedRole(FrameworkEdition framework, RoleProfile role, List<ComparedRequirement> only) {
    /** Copies the list. */
    public ComparedRole {
        Present.require("framework of ComparedRole", framework);
        Present.require("role of ComparedRole", role);
        only = Present.copyOf("only of ComparedRole", only);
    }

    static ComparedRole of(CompetencyFramework framework, RoleId role, List<Requirement> only) {
        return new ComparedRole(
                framework.edition(),
                framework.role(role).orElseThrow(),
                only.stream()
                        .map(requirement -> ComparedRequirement.of(framework, requirement))
                        .toList());
    }
}
