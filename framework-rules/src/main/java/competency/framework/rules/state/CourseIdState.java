package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Is a course known by an id of its own?
 *
 * @param use who else uses it
 */
public record CourseIdState(IdUse use) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
