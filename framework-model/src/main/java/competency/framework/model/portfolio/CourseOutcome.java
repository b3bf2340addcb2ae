package competency.framework.model.portfolio;

/** How taking a course ended. */
public enum CourseOutcome {
    /** Passed; credits everything the course develops. */
    PASSED,
    /** Attended without being tested; credits only what attendance shows. */
    ATTENDED,
    /** Not passed; credits nothing. */
    FAILED,
    /** Given up; credits nothing. */
    WITHDRAWN
}
