package competency.framework.rules.state;

/** How the mandatory requirements of a role stand, taken together. */
public enum MandatoryRequirements {
    /** The role has none. */
    NONE,
    /** Every one is satisfied by something valid. */
    SATISFIED,
    /** Every one is satisfied, some for the time being only. */
    PROVISIONAL,
    /** Some are not satisfied. */
    UNSATISFIED
}
