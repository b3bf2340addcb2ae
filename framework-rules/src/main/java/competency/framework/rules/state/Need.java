package competency.framework.rules.state;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;

/** What a requirement needs on the day that is planned for. */
public enum Need {
    /** Nothing: it does not apply, or is met for longer than the days of warning. */
    NONE,
    /** What satisfies it, or did until a few days before, must be renewed. */
    RENEWAL,
    /** It is not satisfied, or only because somebody waived it or there is still time. */
    OPEN,
    /** A check bars the person. */
    BARRED;

    /**
     * What a requirement needs.
     *
     * @param now how it stands on the day asked about
     * @param then how it stands on the day that is planned for, the same or a later one, if nothing is recorded until
     *     then
     * @return what it needs on the later day
     */
    public static Need of(Finding now, Finding then) {
        return switch (then.status()) {
            case NOT_APPLICABLE, MET -> NONE;
            case EXPIRING, IN_GRACE -> RENEWAL;
            case BARRED -> BARRED;
            default -> lasts(now) ? RENEWAL : OPEN;
        };
    }

    /** Whether something held satisfies it up to some day. */
    private static boolean lasts(Finding now) {
        return (now.status() == Status.MET || now.status() == Status.EXPIRING || now.status() == Status.IN_GRACE)
                && now.validUntil() != null;
    }
}
