package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does any role require what a course develops?
 *
 * @param needed whether one does
 */
public record CourseUseState(boolean needed) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
