package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a step to another role ask for less without saying so?
 *
 * @param kept what it does to the requirement
 * @param said whether the pathway says that it is dropped
 * @param onward whether the step leads on, rather than sideways or out
 */
public record StepState(Kept kept, boolean said, boolean onward) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
