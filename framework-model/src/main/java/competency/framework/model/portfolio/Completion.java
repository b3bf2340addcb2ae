package competency.framework.model.portfolio;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course taken to its end.
 *
 * @param id its key in the portfolio
 * @param course the course
 * @param on the day of completion, the first day it counts
 * @param outcome how it ended
 * @param revokedOn the first day it no longer counts because it was revoked; null if it was not
 */
public record Completion(
        RecordId id,
        CourseId course,
        LocalDate on,
        CourseOutcome outcome,
        @Nullable LocalDate revokedOn) implements TrainingRecord {
    /** Refuses days in the wrong order. */
    public Completion {
        Days.requireOrder("revokedOn", revokedOn, "on", on);
    }
}
