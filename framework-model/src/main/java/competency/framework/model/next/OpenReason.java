package competency.framework.model.next;

/** Why a plan of courses leaves a requirement open. */
public enum OpenReason {
    /** It is not a matter of courses: a register, a check, hours, a membership, time in a role. */
    NOT_BY_COURSE,
    /** It is taught, by the plan or before, and somebody must then judge it at work. */
    ASSESSMENT_NEEDED,
    /** No course that counts on the day leads to it. */
    NO_COURSE,
    /** Courses lead to it, but not within the limits given. */
    BEYOND_LIMITS,
    /** A check bars the person. No course and no other check is the answer to that. */
    BARRED
}
