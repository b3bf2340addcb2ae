package competency.framework.model.next;

/** Why a plan of courses leaves a requirement open. */
public enum OpenReason {
    /** It is not a matter of courses: a register, a check, hours, a membership, time in a role. */
    NOT_BY_COURSE,
    /** A course teaches it, and somebody must then judge it at work. */
    ASSESSMENT_NEEDED,
    /** No course that counts on the day leads to it. */
    NO_COURSE,
    /** Courses lead to it, but not within the limits given. */
    BEYOND_LIMITS
}
