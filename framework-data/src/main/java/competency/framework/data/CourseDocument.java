package competency.framework.data;

import competency.framework.model.catalogue.CourseId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course. */
record CourseDocument(
        CourseId id,
        String title,
        @Nullable String provider,
        @Nullable LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,
        @Range(min = 1, max = 10_000) @Nullable Integer hours,
        @Nullable BasisDocument basis,
        List<DevelopmentDocument> develops) {}
