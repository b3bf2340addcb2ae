package competency.framework.model.catalogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that pathways lead from role to role, and leave behind only what is there. */
final class PathwayCheck {
    private final Map<RoleId, RoleProfile> roles;
    private final Ancestry ancestry;
    private final ContentProblems problems;

    PathwayCheck(Map<RoleId, RoleProfile> roles, Ancestry ancestry, ContentProblems problems) {
        this.roles = roles;
        this.ancestry = ancestry;
        this.problems = problems;
    }

    void check(List<Pathway> pathways) {
        var steps = new HashMap<List<RoleId>, Pathway>();
        for (var pathway : pathways) {
            problems.requireKnown(pathway, "from", "role", pathway.from(), roles.keySet(), pathway.to());
            problems.requireKnown(pathway, "to", "role", pathway.to(), roles.keySet(), pathway.from());
            var before = steps.putIfAbsent(List.of(pathway.from(), pathway.to()), pathway);
            // A pathway with the id of another is told as that, and is often the same entry pasted twice.
            if (before != null && !before.id().equals(pathway.id())) {
                problems.report(
                        pathway,
                        "to",
                        "duplicate-pathway",
                        "pathway %s leads from %s to (%s), and so does %s; keep one of them"
                                .formatted(pathway.id(), pathway.from(), pathway.to(), before.id()));
            }
            checkDrops(pathway);
        }
    }

    private void checkDrops(Pathway pathway) {
        var from = roles.get(pathway.from());
        if (from == null || pathway.drops().isEmpty()) {
            return;
        }
        var required = ancestry.requirementsOf(from).values().stream()
                .flatMap(Requirement::withParts)
                .map(Requirement::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (var drop : pathway.drops()) {
            if (!required.contains(drop.requirement())) {
                problems.report(
                        drop,
                        "requirement",
                        "unknown-requirement",
                        "role %s has no requirement (%s)%s; a step can only drop what the role it comes from requires"
                                .formatted(from.id(), drop.requirement(), advice(drop.requirement(), required)));
            }
        }
    }

    private static String advice(RequirementId id, Set<RequirementId> known) {
        return Spelling.advice(id.value(), CompetencyFramework.idsOf(known));
    }
}
