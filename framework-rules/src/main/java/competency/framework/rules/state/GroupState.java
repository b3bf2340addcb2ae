package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/**
 * How does a group of requirements stand?
 *
 * @param all whether every child is needed; if not, there is a choice
 * @param weakestNeeded the status of the weakest child among as many of the best children as are needed
 * @param best the status of the best child
 * @param someCount whether any child is satisfied or partly met
 * @param due whether there is still time to satisfy the group
 */
public record GroupState(boolean all, Status weakestNeeded, Status best, boolean someCount, Due due)
        implements State<Status> {
    /** Refuses what no group of children can be. */
    public GroupState {
        if (weakestNeeded.isBetterThan(best)) {
            throw new IllegalArgumentException(
                    "weakestNeeded (%s) cannot be better than best (%s)".formatted(weakestNeeded, best));
        }
        var mustCount = best.isSatisfied() || best == Status.PARTLY_MET || weakestNeeded == Status.PARTLY_MET;
        var cannotCount = best == Status.MISSING;
        if ((mustCount && !someCount) || (cannotCount && someCount)) {
            throw new IllegalArgumentException("someCount (%s) does not fit weakestNeeded (%s) and best (%s)"
                    .formatted(someCount, weakestNeeded, best));
        }
    }

    @Override
    public Class<Status> outcomes() {
        return Status.class;
    }
}
