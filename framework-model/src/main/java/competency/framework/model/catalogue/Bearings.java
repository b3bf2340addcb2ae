package competency.framework.model.catalogue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** By which equivalences other competencies bear on one, each alone or as a part. */
final class Bearings {
    private final CompetencyFramework framework;
    private final Predicate<Equivalence> open;

    /** A competency, and whether a recognition stands between it and what it bears on. */
    private record Step(CompetencyId competency, boolean recognised) {}

    /**
     * Ready to be asked.
     *
     * @param open which equivalences there are, as far as is asked
     */
    Bearings(CompetencyFramework framework, Predicate<Equivalence> open) {
        this.framework = framework;
        this.open = open;
    }

    /** Every equivalence on a way to a competency, in the order in which they were given. */
    List<Equivalence> on(CompetencyId target) {
        var leading = new HashSet<Equivalence>();
        for (var step : reached(target, (step, equivalence) -> leadsOn(target, step, equivalence))) {
            leadingTo(step)
                    .filter(equivalence -> leadsOn(target, step, equivalence))
                    .forEach(leading::add);
        }
        return leading.isEmpty()
                ? List.of()
                : framework.equivalences().stream().filter(leading::contains).toList();
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
        var next = new ArrayDeque<Step>();
        next.add(new Step(target, false));
        for (var step = next.poll(); step != null; step = next.poll()) {
            if (found.add(step)) {
                var from = step;
                leadingTo(step)
                        .filter(equivalence -> isFollowed.test(from, equivalence))
                        .forEach(equivalence -> follow(equivalence, from, next));
            }
        }
        return found;
    }

    /** Equivalences that give the competency of a step; a second recognition leads nowhere. */
    private Stream<Equivalence> leadingTo(Step step) {
        return framework.equivalencesGiving(step.competency()).stream()
                .filter(open)
                .filter(equivalence -> !(step.recognised() && isRecognition(equivalence)));
    }

    private static void follow(Equivalence equivalence, Step step, ArrayDeque<Step> next) {
        for (var have : equivalence.have()) {
            next.add(new Step(have, isRecognition(equivalence) || step.recognised()));
        }
    }

    private static boolean isRecognition(Equivalence equivalence) {
        return equivalence.kind() == EquivalenceKind.RECOGNITION;
    }
}
