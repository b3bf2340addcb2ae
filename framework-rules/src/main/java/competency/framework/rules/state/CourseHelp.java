package competency.framework.rules.state;

/** What courses can do about a requirement. */
public enum CourseHelp {
    /** Courses satisfy it. */
    CLOSE,
    /** Courses teach it; it is satisfied when it has then been assessed. */
    TEACH,
    /** Nothing. */
    NONE
}
