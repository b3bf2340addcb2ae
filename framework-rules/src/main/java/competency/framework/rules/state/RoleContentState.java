package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a role ask for anything?
 *
 * @param content what it asks for
 */
public record RoleContentState(RoleContent content) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
