package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Does completing a course count?
 *
 * @param days when it counts
 */
public record CourseDaysState(CourseDays days) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
