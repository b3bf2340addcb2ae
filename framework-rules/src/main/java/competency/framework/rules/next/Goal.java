package competency.framework.rules.next;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached: one requirement, or one part of a group, that does not stand well.
 *
 * @param asked what is asked about: the requirement itself, or the group that deals out records to it
 * @param part which part of that group it is; -1 if it is asked about itself
 * @param now how it stands on the day asked about
 * @param then how it stands on the day that is planned for, if nothing is recorded until then
 * @param oneOf the choice of which it is one way among several; null if it is needed in any case
 * @param dueOn the last day, that day included; null if it is due at once
 * @param place its place in reading order
 */
record Goal(
        Requirement asked,
        int part,
        Finding now,
        Finding then,
        @Nullable Finding oneOf,
        @Nullable LocalDate dueOn,
        int place) {
    /** What stops practice first, then what is mandatory, then what is due first, then reading order. */
    static final Comparator<Goal> MOST_IMPORTANT_FIRST = Comparator.comparing(
                    (Goal goal) -> goal.requirement().terms().effect() != Effect.STOP)
            .thenComparing(goal -> goal.requirement().terms().obligation() != Obligation.MANDATORY)
            .thenComparing(Goal::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Goal::place);

    Requirement requirement() {
        return then.requirement();
    }

    Matter matter() {
        return Matter.of(requirement());
    }

    Need need() {
        return Need.of(now, then);
    }

    /** How it stands in a finding about what is asked. */
    Finding in(Finding finding) {
        return part < 0 ? finding : finding.children().get(part);
    }

    /** Whether nothing valid is held on the day that is planned for. */
    boolean isOpen() {
        return isOpen(then.status());
    }

    /** Whether something valid is held, no matter for how long. */
    static boolean isHeld(Finding finding) {
        return finding.status() == Status.MET || finding.status() == Status.EXPIRING;
    }

    private static boolean isOpen(Status status) {
        return switch (status) {
            case NOT_APPLICABLE, MET, EXPIRING, IN_GRACE -> false;
            default -> true;
        };
    }
}
