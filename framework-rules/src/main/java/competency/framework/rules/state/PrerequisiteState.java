package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Can a course be completed that another one requires?
 *
 * @param prerequisite whether it can
 */
public record PrerequisiteState(Prerequisite prerequisite) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
