package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.rules.state.Succession;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came in the place of what, as the equivalences of a framework tell it. */
final class History {
    private final CompetencyFramework framework;
    private final Map<CompetencyId, Set<CompetencyId>> leadingTo = new HashMap<>();
    private final Map<CompetencyId, List<CompetencyId>> successors = new HashMap<>();

    History(CompetencyFramework framework) {
        this.framework = framework;
        for (var equivalence : framework.equivalences()) {
            // The parts of what was merged may well live on by themselves, unless they were withdrawn.
            if (equivalence.kind() != EquivalenceKind.RECOGNITION) {
                var isMerged = equivalence.have().size() > 1;
                equivalence.have().stream()
                        .filter(have -> !isMerged || isWithdrawn(have))
                        .forEach(have -> leadingTo
                                .computeIfAbsent(have, unused -> new LinkedHashSet<>())
                                .addAll(equivalence.gives()));
            }
        }
    }

    Succession of(Competency competency) {
        if (!successors(competency.id()).isEmpty()) {
            return Succession.REPLACED;
        }
        return competency.catalogueStatus() == CatalogueStatus.WITHDRAWN ? Succession.WITHDRAWN : Succession.CURRENT;
    }

    /** What came in its place. Where two lead to each other, neither replaced the other, unless one was withdrawn. */
    List<CompetencyId> successors(CompetencyId competency) {
        return leadingTo.containsKey(competency) ? successors.computeIfAbsent(competency, this::find) : List.of();
    }

    private List<CompetencyId> find(CompetencyId competency) {
        return leadingTo.getOrDefault(competency, Set.of()).stream()
                .filter(next -> !isWithdrawn(next))
                .filter(next -> isWithdrawn(competency) || !leadsTo(next, competency))
                .toList();
    }

    /** Whether any of what came in its place stands in for it as well. */
    boolean isServedBySuccessor(CompetencyId competency) {
        var successors = successors(competency);
        return framework.equivalencesGiving(competency).stream()
                .anyMatch(equivalence -> equivalence.have().stream().anyMatch(successors::contains));
    }

    boolean isWithdrawn(CompetencyId competency) {
        return framework
                .competency(competency)
                .filter(known -> known.catalogueStatus() == CatalogueStatus.WITHDRAWN)
                .isPresent();
    }

    private boolean leadsTo(CompetencyId from, CompetencyId to) {
        return leadingTo.getOrDefault(from, Set.of()).contains(to);
    }
}
