package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does a requirement stand, given how what is held stands against it?
 *
 * @param own how what is held, or the children of a group, stand against it
 * @param group whether it is a group
 * @param concern whether it concerns the post on the day
 * @param waived whether a waiver for it is in force
 * @param due whether there is still time to satisfy it
 * @param stop whether it stops practice
 */
public record TermsState(Status own, boolean group, Concern concern, boolean waived, Due due, boolean stop)
        implements State<Status> {
    private static final int KIND = Numbering.kind(TermsState.class);
    private static final int STATUS_VALUES = Status.values().length;
    private static final int CONCERN_VALUES = Concern.values().length;
    private static final int DUE_VALUES = Due.values().length;

    /** Refuses what no requirement can be. */
    public TermsState {
        var groupsOnly = own == Status.NOT_APPLICABLE || own == Status.WAIVED || own == Status.NOT_YET_DUE;
        if (groupsOnly && !group) {
            throw new IllegalArgumentException("what is held cannot be %s of itself".formatted(own));
        }
        if (stop && due != Due.AT_ONCE) {
            throw new IllegalArgumentException("what stops practice is due at once, not %s".formatted(due));
        }
    }

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }

    @Override
    public int kind() {
        return KIND;
    }

    @Override
    public int number() {
        var number = Numbering.next(0, own, STATUS_VALUES);
        number = Numbering.next(number, group);
        number = Numbering.next(number, concern, CONCERN_VALUES);
        number = Numbering.next(number, waived);
        number = Numbering.next(number, due, DUE_VALUES);
        return Numbering.next(number, stop);
    }
}
