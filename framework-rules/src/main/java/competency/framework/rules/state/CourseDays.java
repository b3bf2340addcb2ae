package competency.framework.rules.state;

import competency.framework.model.catalogue.Course;
import java.time.LocalDate;

/** When completing a course counts. */
public enum CourseDays {
    /** It counted, and no longer does. */
    OVER,
    /** It counts. */
    NOW,
    /** It will count. */
    AHEAD;

    /**
     * When completing a course counts.
     *
     * @param course the course
     * @param asOf the day asked about
     * @return the bucket
     */
    public static CourseDays of(Course course, LocalDate asOf) {
        if (course.isAccreditedOn(asOf)) {
            return NOW;
        }
        var until = course.accreditedUntil();
        return until != null && until.isBefore(asOf) ? OVER : AHEAD;
    }
}
