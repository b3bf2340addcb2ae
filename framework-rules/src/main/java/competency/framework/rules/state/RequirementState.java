package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does what is held stand against a requirement for a competency or a course?
 *
 * @param best the best of what satisfies it
 * @param nearest how what is held falls short, by the one that falls short least
 */
public record RequirementState(BestCredit best, NearMiss nearest) implements State<Status> {
    private static final int KIND = Numbering.kind(RequirementState.class);
    private static final int BEST_CREDIT_VALUES = BestCredit.values().length;
    private static final int NEAR_MISS_VALUES = NearMiss.values().length;

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }

    @Override
    public int kind() {
        return KIND;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, best, BEST_CREDIT_VALUES);
        return Numbering.next(number, nearest, NEAR_MISS_VALUES);
    }
}
