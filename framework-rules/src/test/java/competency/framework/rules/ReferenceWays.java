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
    private final Set<CompetencyId> found = new HashSet<>();

    ReferenceWays(ReferenceLookup lookup, CompetencyId target) {
        this.lookup = lookup;
        walk(List.of(target), false);
        found.remove(target);
    }

    /** Every competency that a way leads back to; not the target itself. */
    Set<CompetencyId> leading() {
        return found;
    }

    /** Goes on from the end of a way, by whatever needs nothing that the way has led through. */
    private void walk(List<CompetencyId> way, boolean recognised) {
        found.addAll(way);
        for (var equivalence : lookup.equivalences()) {
            var recognises = equivalence.kind() == EquivalenceKind.RECOGNITION;
            if (givesEndOf(way, equivalence)
                    && Collections.disjoint(way, equivalence.have())
                    && !(recognised && recognises)) {
                for (var have : equivalence.have()) {
                    var longer = new ArrayList<>(way);
                    longer.add(have);
                    walk(longer, recognised || recognises);
                }
            }
        }
    }

    private static boolean givesEndOf(List<CompetencyId> way, Equivalence equivalence) {
        return equivalence.gives().contains(way.get(way.size() - 1));
    }
}
