package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does what is held stand against a requirement for a competency or a course?
 *
 * @param best the best of what satisfies it
 * @param nearest how what is held falls short, by the one that falls short least
 */
public record RequirementState(BestCredit best, NearMiss nearest) implements State<Status> {
    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }
}
