package competency.framework.rules.state;

/** How much there is of what is needed. */
public enum Amount {
    /** Nothing. */
    NONE,
    /** Something, not enough. */
    SOME,
    /** Enough. */
    ENOUGH
}
