package competency.framework.rules.state;

import competency.framework.model.evaluation.Status;

/** How the mandatory requirements of a role stand, taken together. */
public enum MandatoryRequirements {
    /** The role has none. */
    NONE,
    /** Every one is satisfied by something valid. */
    SATISFIED,
    /** Every one is satisfied, some for the time being only. */
    PROVISIONAL,
    /** Some are not satisfied. */
    UNSATISFIED;

    /**
     * The same with one more mandatory requirement.
     *
     * @param status how it stands; one that is not applicable makes no difference
     * @return how they all stand
     */
    public MandatoryRequirements and(Status status) {
        if (this == UNSATISFIED || status == Status.NOT_APPLICABLE) {
            return this;
        }
        if (status.isUnsatisfied()) {
            return UNSATISFIED;
        }
        return this == PROVISIONAL || status.isProvisional() ? PROVISIONAL : SATISFIED;
    }
}
