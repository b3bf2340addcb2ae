package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does membership of a body stand?
 *
 * @param tie whether the person is, was or never was a member
 * @param longEnough whether membership is unbroken for as long as is asked for
 * @param lastDay how the last day of membership compares with the day asked about; passed for whoever is
 *     no member
 */
public record MembershipState(Tie tie, boolean longEnough, LastDay lastDay) implements State<Status> {
    private static final int TIE_VALUES = Tie.values().length;
    private static final int LAST_DAY_VALUES = LastDay.values().length;

    /** Refuses a last day that does not fit. */
    public MembershipState {
        if ((tie == Tie.CURRENT) == (lastDay == LastDay.PASSED)) {
            throw new IllegalArgumentException("lastDay (%s) does not fit tie (%s)".formatted(lastDay, tie));
        }
    }

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, tie, TIE_VALUES);
        number = Numbering.next(number, longEnough);
        return Numbering.next(number, lastDay, LAST_DAY_VALUES);
    }
}
