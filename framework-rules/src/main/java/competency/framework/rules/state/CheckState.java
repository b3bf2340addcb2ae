package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does the check that decides stand?
 *
 * @param result the decision it ended in
 * @param lastDay how the last day on which it is recent enough compares with the day asked about
 */
public record CheckState(CheckDecision result, LastDay lastDay) implements State<Status> {
    private static final int CHECK_DECISION_VALUES = CheckDecision.values().length;
    private static final int LAST_DAY_VALUES = LastDay.values().length;

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, result, CHECK_DECISION_VALUES);
        return Numbering.next(number, lastDay, LAST_DAY_VALUES);
    }
}
