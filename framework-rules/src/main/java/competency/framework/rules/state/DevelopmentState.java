package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does any course lead to a competency that a role requires?
 *
 * @param developed whether one does
 */
public record DevelopmentState(boolean developed) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
