package competency.framework.rules.state;

/** How a credit bears on a requirement. */
public enum Bearing {
    /** It is a credit for what is required. */
    DIRECT,
    /** It would be one, by an equivalence that does not apply on the day or to an award of that day. */
    CLOSED,
    /** It is one part of several that stand in for what is required together, and others are not held. */
    PART_ONLY,
    /** It serves another requirement of a group in which each record may serve only one. */
    SERVES_ANOTHER
}
