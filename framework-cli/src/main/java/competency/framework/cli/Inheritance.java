package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/**
 * Which role states a requirement, where roles take over from others.
 *
 * @param framework the framework of the roles
 */
record Inheritance(CompetencyFramework framework) {
    /** The role itself or the one it has the requirement from. */
    RoleProfile stating(RoleProfile role, Requirement requirement) {
        return search(role, requirement).orElse(role);
    }

    /** What a role states replaces what its bases do, and later bases replace earlier ones: so search in that order. */
    private Optional<RoleProfile> search(RoleProfile role, Requirement requirement) {
        if (role.requirements().contains(requirement)) {
            return Optional.of(role);
        }
        var bases = new ArrayList<>(role.bases());
        Collections.reverse(bases);
        return bases.stream()
                .flatMap(base -> framework.role(base).stream())
                .flatMap(base -> search(base, requirement).stream())
                .findFirst();
    }
}
