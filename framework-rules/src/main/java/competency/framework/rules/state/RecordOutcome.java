package competency.framework.rules.state;

import competency.framework.model.portfolio.CourseOutcome;

/** How a record came about. */
public enum RecordOutcome {
    /** Somebody judged that the competency is held. */
    AWARDED,
    /** A course was passed. */
    PASSED,
    /** A course was attended. */
    ATTENDED,
    /** A course was failed. */
    FAILED,
    /** A course was given up. */
    WITHDRAWN;

    /**
     * How a completion came about.
     *
     * @param outcome how the course ended
     * @return never {@link #AWARDED}
     */
    public static RecordOutcome of(CourseOutcome outcome) {
        return switch (outcome) {
            case PASSED -> PASSED;
            case ATTENDED -> ATTENDED;
            case FAILED -> FAILED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
