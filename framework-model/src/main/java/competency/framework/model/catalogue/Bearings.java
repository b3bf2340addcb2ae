package competency.framework.model.catalogue;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Which competencies bear on which, by equivalences, whether these apply or not. */
final class Bearings {
    private final CompetencyFramework framework;

    /** A competency, and whether a recognition stands between it and what it bears on. */
    private record Step(CompetencyId competency, boolean recognised) {}

    Bearings(CompetencyFramework framework) {
        this.framework = framework;
    }

    /** Every competency that could stand in for this one, alone or as a part; itself first. */
    Set<CompetencyId> on(CompetencyId target) {
        return reached(target, (step, equivalence) -> leadsOn(target, step, equivalence)).stream()
                .map(Step::competency)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
    }

    /**
     * Whether what an equivalence gives is of use without its own parts. If every way on leads through one of them, the
     * others are no part of a way: to have that one is to need them no more. A single part that the way leads through is
     * on the way already.
     */
    private boolean leadsOn(CompetencyId target, Step given, Equivalence equivalence) {
        var parts = equivalence.have();
        return parts.size() == 1
                || reached(target, (step, unused) -> !parts.contains(step.competency()))
                        .contains(given);
    }

    /** Every step back from a competency, by those equivalences that are to be followed from a step. */
    private Set<Step> reached(CompetencyId target, BiPredicate<Step, Equivalence> isFollowed) {
        var found = new HashSet<Step>();
        var open = new ArrayDeque<Step>();
        open.add(new Step(target, false));
        for (var step = open.poll(); step != null; step = open.poll()) {
            if (found.add(step)) {
                for (var equivalence : framework.equivalencesGiving(step.competency())) {
                    if (isFollowed.test(step, equivalence)) {
                        follow(equivalence, step, open);
                    }
                }
            }
        }
        return found;
    }

    private static void follow(Equivalence equivalence, Step step, ArrayDeque<Step> open) {
        var isRecognition = equivalence.kind() == EquivalenceKind.RECOGNITION;
        if (!(isRecognition && step.recognised())) {
            for (var have : equivalence.have()) {
                open.add(new Step(have, isRecognition || step.recognised()));
            }
        }
    }
}
