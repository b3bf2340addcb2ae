package competency.framework.model.portfolio;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
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
        Present.require("id of Completion", id);
        Present.require("course of Completion", course);
        Present.require("on of Completion", on);
        Present.require("outcome of Completion", outcome);
        Days.require("on of Completion", on);
        Days.require("revokedOn of Completion", revokedOn);
        Days.requireOrder("revokedOn", revokedOn, "on", on);
    }
}
