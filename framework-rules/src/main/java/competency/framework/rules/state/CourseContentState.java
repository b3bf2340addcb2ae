package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does a course claim anything?
 *
 * @param claims whether it has a mapping line
 */
public record CourseContentState(boolean claims) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
