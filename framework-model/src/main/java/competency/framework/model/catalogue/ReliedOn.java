package competency.framework.model.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an answer about a role rests on: its own requirements, and every competency whose credits can count for them. */
final class ReliedOn {
    private final RoleId role;
    private final Set<CompetencyId> competencies = new HashSet<>();

    ReliedOn(CompetencyFramework framework, RoleId role, List<Requirement> required) {
        this.role = role;
        var open = new ArrayDeque<CompetencyId>();
        required.forEach(requirement -> collect(requirement, open));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (competencies.add(next)) {
                framework.equivalencesGiving(next).forEach(equivalence -> open.addAll(equivalence.have()));
            }
        }
    }

    private static void collect(Requirement requirement, Deque<CompetencyId> open) {
        if (requirement instanceof CompetencyRequirement leaf) {
            open.add(leaf.competency());
        } else if (requirement instanceof MembershipRequirement leaf && leaf.unbrokenSince() != null) {
            open.add(leaf.unbrokenSince());
        } else if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> collect(child, open));
        }
    }

    List<Deviation> among(List<Deviation> deviations) {
        return deviations.stream()
                .filter(deviation -> deviation.competency() == null
                        ? role.equals(deviation.role())
                        : competencies.contains(deviation.competency()))
                .toList();
    }
}
