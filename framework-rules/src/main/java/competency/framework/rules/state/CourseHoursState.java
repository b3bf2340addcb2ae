package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Is a course long enough for what it claims?
 *
 * @param hours how its hours compare
 */
public record CourseHoursState(HoursFit hours) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
