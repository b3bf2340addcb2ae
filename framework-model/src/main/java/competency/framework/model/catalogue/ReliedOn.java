package competency.framework.model.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer about a role rests on: its own requirements, and every competency whose credits can count for them. */
final class ReliedOn {
    private final RoleId role;
    private final Set<CompetencyId> competencies = new HashSet<>();

    ReliedOn(CompetencyFramework framework, RoleId role, List<Requirement> required) {
        this.role = role;
        required.stream()
                .flatMap(Requirement::withParts)
                .map(ReliedOn::asked)
                .filter(Objects::nonNull)
                .forEach(competencies::add);
        competencies.addAll(framework.leadingTo(competencies));
    }

    private static @Nullable CompetencyId asked(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement leaf) {
            return leaf.competency();
        }
        return requirement instanceof MembershipRequirement leaf ? leaf.unbrokenSince() : null;
    }

    List<Deviation> among(List<Deviation> deviations) {
        return deviations.stream()
                .filter(deviation -> deviation.competency() == null
                        ? role.equals(deviation.role())
                        : competencies.contains(deviation.competency()))
                .toList();
    }
}
