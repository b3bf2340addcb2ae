package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Could anything satisfy a requirement?
 *
 * @param possibility whether something could
 */
public record PossibilityState(Possibility possibility) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
