package competency.framework.rules.state;

import competency.framework.model.inspection.Remark;

/**
 * Was the code of a mapping line in use while the course counted?
 *
 * @param days on which days both were
 */
public record LineDaysState(SharedDays days) implements State<Remark> {
    private static final int SHARED_DAYS_VALUES = SharedDays.values().length;

    @Override
    public Class<Remark> outcomes() {
        return Remark.class;
    }

    @Override
    public int number() {
        return Numbering.next(0, days, SHARED_DAYS_VALUES);
    }
}
