package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 3.5, details 27: which competencies are on a way to another, by walking back along every way there is. */
final class ReferenceWays {
    private final ReferenceLookup lookup;
    private final CompetencyId target;
    private final List<Way> ways = new ArrayList<>();

    /** Competencies one after the other, from the target back, and whether a recognition stands between any two. */
    private record Way(List<CompetencyId> competencies, boolean recognised) {
        CompetencyId end() {
            return competencies.get(competencies.size() - 1);
        }

        Way longer(CompetencyId competency, boolean recognises) {
            var more = new ArrayList<>(competencies);
            more.add(competency);
            return new Way(more, recognised || recognises);
        }
    }

    ReferenceWays(ReferenceLookup lookup, CompetencyId target) {
        this.lookup = lookup;
        this.target = target;
        walk(new Way(List.of(target), false));
    }

    private void walk(Way way) {
        ways.add(way);
        for (var equivalence : lookup.equivalences()) {
            for (var have : equivalence.have()) {
                if (mayFollow(way, equivalence) && !way.competencies().contains(have)) {
                    walk(way.longer(have, isRecognition(equivalence)));
                }
            }
        }
    }

    private static boolean mayFollow(Way way, Equivalence equivalence) {
        return equivalence.gives().contains(way.end()) && !(way.recognised() && isRecognition(equivalence));
    }

    private static boolean isRecognition(Equivalence equivalence) {
        return equivalence.kind() == EquivalenceKind.RECOGNITION;
    }

    /** Every part of an equivalence to which some way leads that needs none of its parts; not the target itself. */
    Set<CompetencyId> leading() {
        var leading = new HashSet<CompetencyId>();
        for (var way : ways) {
            lookup.equivalences().stream()
                    .filter(equivalence -> mayFollow(way, equivalence))
                    .filter(equivalence -> Collections.disjoint(way.competencies(), equivalence.have()))
                    .forEach(equivalence -> leading.addAll(equivalence.have()));
        }
        leading.remove(target);
        return leading;
    }
}
