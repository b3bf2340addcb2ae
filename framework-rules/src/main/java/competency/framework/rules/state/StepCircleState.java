package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does progression lead on?
 *
 * @param circular whether the step leads back to where it began
 */
public record StepCircleState(boolean circular) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
