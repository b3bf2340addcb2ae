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
}
