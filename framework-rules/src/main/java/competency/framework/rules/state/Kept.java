package competency.framework.rules.state;

/** What a step to another role does to a mandatory requirement. */
public enum Kept {
    /** The other role asks for as much. */
    KEPT,
    /** The other role asks for a lower level. */
    LOWER_LEVEL,
    /** The other role asks for it, and not as mandatory. */
    DESIRABLE,
    /** The other role can be filled without it, or with something else instead. */
    GONE
}
