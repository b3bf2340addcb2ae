package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does anybody say how people come into a role?
 *
 * @param reach how they do
 */
public record RoleReachState(RoleReach reach) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
