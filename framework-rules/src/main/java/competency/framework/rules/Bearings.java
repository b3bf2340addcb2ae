package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

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
        var found = new HashSet<Step>();
        var open = new ArrayDeque<Step>();
        open.add(new Step(target, false));
        for (var step = open.poll(); step != null; step = open.poll()) {
            if (found.add(step)) {
                for (var equivalence : framework.equivalencesGiving(step.competency())) {
                    follow(equivalence, step, open);
                }
            }
        }
        var competencies = new HashSet<CompetencyId>();
        found.forEach(step -> competencies.add(step.competency()));
        return competencies;
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
