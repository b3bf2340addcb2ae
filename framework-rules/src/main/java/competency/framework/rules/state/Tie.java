package competency.framework.rules.state;

/** How a person is tied to a body. */
public enum Tie {
    /** Never was a member, by the day asked about. */
    NEVER,
    /** Was a member, and is no longer on the day asked about. */
    FORMER,
    /** Is a member on the day asked about. */
    CURRENT
}
