package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does the entry in a register that decides stand?
 *
 * @param entry what the register says of it
 * @param lastDay how its last day compares with the day asked about
 * @param annotated whether it has every annotation that is required
 * @param unconditional whether conditions on it are not acceptable
 */
public record RegistrationState(RegisterEntry entry, LastDay lastDay, boolean annotated, boolean unconditional)
        implements State<Status> {
    private static final int REGISTER_ENTRY_VALUES = RegisterEntry.values().length;
    private static final int LAST_DAY_VALUES = LastDay.values().length;

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, entry, REGISTER_ENTRY_VALUES);
        number = Numbering.next(number, lastDay, LAST_DAY_VALUES);
        number = Numbering.next(number, annotated);
        return Numbering.next(number, unconditional);
    }
}
