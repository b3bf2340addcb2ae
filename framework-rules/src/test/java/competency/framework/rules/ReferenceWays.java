package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** 3.5, details 27: which competencies are on a way to another, by walking back along every way there is. */
final class ReferenceWays {
    private final ReferenceLookup lookup;
    private final Predicate<Equivalence> open;
    private final Set<CompetencyId> found = new HashSet<>();
    private final Set<Equivalence> followed = new HashSet<>();

    ReferenceWays(ReferenceLookup lookup, CompetencyId target, Predicate<Equivalence> open) {
        this.lookup = lookup;
        this.open = open;
        walk(List.of(target), false);
        found.remove(target);
    }

    /** Those that lead there on a day, also for what is awarded on that day. */
    static ReferenceWays open(ReferenceLookup lookup, CompetencyId target, LocalDate asOf) {
        return new ReferenceWays(
                lookup,
                target,
                each -> (each.from() == null || !asOf.isBefore(each.from()))
                        && !ReferenceDays.isPast(each.until(), asOf)
                        && !ReferenceDays.isPast(each.awardedBy(), asOf));
    }

    /** Every competency that a way leads back to; not the target itself. */
    Set<CompetencyId> leading() {
        return found;
    }

    /** Whether a way leads by this equivalence. */
    boolean leadBy(Equivalence equivalence) {
        return followed.contains(equivalence);
    }

    /** Goes on from the end of a way, by whatever needs nothing that the way has led through. */
    private void walk(List<CompetencyId> way, boolean recognised) {
        found.addAll(way);
        for (var equivalence : lookup.equivalences()) {
            var recognises = equivalence.kind() == EquivalenceKind.RECOGNITION;
            if (open.test(equivalence)
                    && givesEndOf(way, equivalence)
                    && Collections.disjoint(way, equivalence.have())
                    && !(recognised && recognises)) {
                followed.add(equivalence);
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
