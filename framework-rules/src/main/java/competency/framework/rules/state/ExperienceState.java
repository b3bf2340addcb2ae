package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does the time served stand?
 *
 * @param served how much of the time was served
 */
public record ExperienceState(Amount served) implements State<Status> {
    private static final int AMOUNT_VALUES = Amount.values().length;

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }

    @Override
    public int number() {
        return Numbering.next(0, served, AMOUNT_VALUES);
    }
}
