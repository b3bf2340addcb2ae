package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Is what a course renews also developed?
 *
 * @param fullCourse whether some course develops it
 */
public record RenewalState(boolean fullCourse) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
