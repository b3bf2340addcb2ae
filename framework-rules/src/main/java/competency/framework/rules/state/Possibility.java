package competency.framework.rules.state;

/** Whether anything could satisfy a requirement. */
public enum Possibility {
    /** Something could. */
    POSSIBLE,
    /** It asks for more hours than there are. */
    TOO_MANY_HOURS,
    /** No post could be what it asks for. */
    NO_SUCH_POST,
    /** It asks for a course that credits nothing. */
    WORTHLESS_COURSE,
    /** It asks for a recent completion of a course that ended long ago. */
    COURSE_TOO_LONG_OVER,
    /** Fewer of its parts could be satisfied than it needs. */
    TOO_FEW_PARTS
}
