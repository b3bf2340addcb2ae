package competency.framework.rules.state;

/** Whether a mapping line says what another line of its course says. */
public enum Repetition {
    /** It does not. */
    ALONE,
    /** An earlier line says the very same. */
    SAME_AGAIN,
    /** Another line says more in one respect and no less in any. */
    COVERED
}
