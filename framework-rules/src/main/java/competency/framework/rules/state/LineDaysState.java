package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Was the code of a mapping line in use while the course counted?
 *
 * @param days on which days both were
 */
public record LineDaysState(SharedDays days) implements State<Remark> {
    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }
}
