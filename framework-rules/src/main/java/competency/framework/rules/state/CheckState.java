package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does the check that decides stand?
 *
 * @param result the decision it ended in
 * @param lastDay how the last day on which it is recent enough compares with the day asked about
 */
public record CheckState(CheckDecision result, LastDay lastDay) implements State<Status> {
    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }
}
