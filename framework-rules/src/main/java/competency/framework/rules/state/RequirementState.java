package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does a requirement for one competency or one course stand?
 *
 * @param best the best of what satisfies it
 * @param nearest how what is held falls short, by the one that falls short least
 * @param due whether there is still time to satisfy it
 */
public record RequirementState(BestCredit best, NearMiss nearest, Due due) implements State<Status> {
    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }
}
