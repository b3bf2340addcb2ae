package competency.framework.rules.state;

/** Whether a requirement is asked of anybody. */
public enum Application {
    /** It may be, today or later. */
    SOMEWHERE,
    /** It is limited to settings in which the role is not worked. */
    NOWHERE,
    /** Its last day has passed. */
    OVER
}
