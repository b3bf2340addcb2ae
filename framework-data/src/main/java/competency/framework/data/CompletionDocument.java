package competency.framework.data;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A course taken to its end. */
@ReadOn
record CompletionDocument(
        RecordId id,
        CourseId course,
        LocalDate on,
        CourseOutcome outcome,
        @Nullable LocalDate revokedOn) {}
