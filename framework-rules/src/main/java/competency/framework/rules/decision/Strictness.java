package competency.framework.rules.decision;

import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is stricter than what. Records: to refuse one is stricter than to let it count, and all refusals are alike.
 * Requirements: the published order goes from the best status to the worst. Verdicts: it goes from the worst to the
 * best.
 */
final class Strictness {
    private Strictness() {}

    static boolean isStricter(Enum<?> one, Enum<?> other) {
        return of(one) > of(other);
    }

    /** Grows with strictness; to be compared among outcomes of one type only. */
    @SuppressWarnings("EnumOrdinal") // the order of outcomes is published, and is what decides
    static int of(Enum<?> outcome) {
        if (outcome instanceof Standing standing) {
            return standing == Standing.COUNTS ? 0 : 1;
        }
        return outcome instanceof Verdict verdict ? -verdict.ordinal() : outcome.ordinal();
    }

    /**
     * What an overlay may conclude at all. The other outcomes rest on something that a rule cannot supply: a waiver, a
     * due day, a record's own reason.
     */
    static Set<? extends Enum<?>> ofOverlays(Class<? extends Enum<?>> outcomes) {
        if (outcomes == Standing.class) {
            return EnumSet.of(Standing.REFUSED);
        }
        if (outcomes == Verdict.class) {
            return EnumSet.complementOf(EnumSet.of(Verdict.READY));
        }
        var statuses = EnumSet.of(Status.EXPIRING);
        for (var status : Status.values()) {
            if (status.isUnsatisfied()) {
                statuses.add(status);
            }
        }
        return statuses;
    }
}
