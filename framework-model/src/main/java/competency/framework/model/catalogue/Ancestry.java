package competency.framework.model.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which roles take over from which. Ends, and in good time, whatever circles, diamonds and long lines the roles form. */
final class Ancestry {
    private final Map<RoleId, RoleProfile> roles;

    Ancestry(Map<RoleId, RoleProfile> roles) {
        this.roles = roles;
    }

    /**
     * Roles that take over from themselves.
     *
     * @param role the role that closes the circle
     * @param base the base by which it does
     * @param way the roles from the base to the role
     */
    record Circle(RoleProfile role, RoleId base, List<RoleId> way) {}

    /** A role on the way, with the bases still to go to. */
    private record Visit(RoleProfile role, Iterator<RoleId> bases) {}

    /** Every circle, each told once, at the role that closes it when roles are read in their order. */
    List<Circle> circles() {
        var circles = new ArrayList<Circle>();
        var seen = new HashSet<RoleId>();
        for (var role : roles.values()) {
            walk(role, seen, circles);
        }
        return circles;
    }

    /**
     * What a role requires. Every role that it takes over from has its say once, after those it takes over from itself:
     * so what one of them replaces stays replaced, although another leaves it as it was.
     */
    Map<RequirementId, Requirement> requirementsOf(RoleProfile role) {
        var all = new LinkedHashMap<RequirementId, Requirement>();
        for (var each : walk(role, new HashSet<>(), new ArrayList<>())) {
            each.requirements().forEach(requirement -> all.put(requirement.id(), requirement));
        }
        return all;
    }

    /** The roles not seen before that a role leads to, and the role itself: bases before those that build on them. */
    private List<RoleProfile> walk(RoleProfile start, Set<RoleId> seen, List<Circle> circles) {
        var left = new ArrayList<RoleProfile>();
        var open = new ArrayDeque<Visit>();
        var way = new LinkedHashSet<RoleId>();
        enter(start, seen, open, way);
        while (!open.isEmpty()) {
            var visit = open.getLast();
            if (visit.bases().hasNext()) {
                var base = visit.bases().next();
                var profile = roles.get(base);
                if (way.contains(base)) {
                    circles.add(new Circle(visit.role(), base, wayFrom(base, way)));
                } else if (profile != null) {
                    enter(profile, seen, open, way);
                }
            } else {
                open.removeLast();
                way.remove(visit.role().id());
                left.add(visit.role());
            }
        }
        return left;
    }

    private static void enter(RoleProfile role, Set<RoleId> seen, ArrayDeque<Visit> open, Set<RoleId> way) {
        if (seen.add(role.id())) {
            way.add(role.id());
            open.addLast(new Visit(role, role.bases().iterator()));
        }
    }

    private static List<RoleId> wayFrom(RoleId base, Set<RoleId> way) {
        return way.stream().dropWhile(id -> !id.equals(base)).toList();
    }
}
