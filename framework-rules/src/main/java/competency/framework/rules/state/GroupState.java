package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How do the children of a group stand, taken together? Children that are not applicable are left out.
 *
 * @param all whether every child is needed; if not, there is a choice
 * @param weakestNeeded the status of the weakest child among as many of the best children as are needed
 * @param best the status of the best child
 * @param someCount whether any child is satisfied or partly met
 */
public record GroupState(boolean all, Status weakestNeeded, Status best, boolean someCount) implements State<Status> {
    private static final int KIND = Numbering.kind(GroupState.class);
    private static final int STATUS_VALUES = Status.values().length;

    /** Refuses what no group of children can be. */
    public GroupState {
        if (weakestNeeded.isBetterThan(best)) {
            throw new IllegalArgumentException(
                    "weakestNeeded (%s) cannot be better than best (%s)".formatted(weakestNeeded, best));
        }
        if ((weakestNeeded == Status.NOT_APPLICABLE) != (best == Status.NOT_APPLICABLE)) {
            throw new IllegalArgumentException("children that are not applicable are left out");
        }
        var mustCount = best.isSatisfied() || best == Status.PARTLY_MET || weakestNeeded == Status.PARTLY_MET;
        var cannotCount = best == Status.NOT_APPLICABLE || Status.PARTLY_MET.isBetterThan(best);
        if ((mustCount && !someCount) || (cannotCount && someCount)) {
            throw new IllegalArgumentException("someCount (%s) does not fit weakestNeeded (%s) and best (%s)"
                    .formatted(someCount, weakestNeeded, best));
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
        var number = Numbering.next(0, all);
        number = Numbering.next(number, weakestNeeded, STATUS_VALUES);
        number = Numbering.next(number, best, STATUS_VALUES);
        return Numbering.next(number, someCount);
    }
}
