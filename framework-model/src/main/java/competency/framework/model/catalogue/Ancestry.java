package competency.framework.model.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Which roles take over from which. */
final class Ancestry {
    private final Map<RoleId, RoleProfile> roles;

    Ancestry(Map<RoleId, RoleProfile> roles) {
        this.roles = roles;
    }

    /**
     * What a role requires. Every role that it takes over from has its say once, after those it takes over from itself:
     * so what one of them replaces stays replaced, although another leaves it as it was.
     */
    Map<RequirementId, Requirement> requirementsOf(RoleProfile role) {
        var order = new Precedence<>(roles.keySet(), id -> profile(id, role).bases());
        var all = new LinkedHashMap<RequirementId, Requirement>();
        for (var id : order.upTo(role.id())) {
            profile(id, role).requirements().forEach(requirement -> all.put(requirement.id(), requirement));
        }
        return all;
    }

    /** The role asked about need not be among the others, or may share its id with one of them. */
    private RoleProfile profile(RoleId id, RoleProfile asked) {
        return id.equals(asked.id()) ? asked : Objects.requireNonNull(roles.get(id));
    }
}
