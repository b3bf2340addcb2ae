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
    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }
}
