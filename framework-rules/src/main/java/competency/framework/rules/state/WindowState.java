package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does the greatest age that a requirement allows limit anything?
 *
 * @param limits whether it is shorter than the competency lasts
 */
public record WindowState(boolean limits) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
