package competency.framework.data;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.InterventionReach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course of a catalogue. What it rests on is the word of the training body. */
record OfferedCourseDocument(
        CourseId id,
        String title,
        @Nullable String provider,
        @Nullable LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,

        @Amount(min = Amount.LEAST_HOURS, max = Amount.MOST_HOURS) @Nullable
        BigDecimal hours,

        @Amount(min = "0", max = Amount.MOST_HOURS) @Nullable
        BigDecimal guidedHours,

        @Range(min = 1, max = 1000) @Nullable Integer credits,
        @Amount(min = "0", max = "1000000") @Nullable BigDecimal costGbp,
        List<CourseId> requires,
        List<EvidenceStrength> assessment,
        @Nullable InterventionReach reach,
        List<MappingLineDocument> develops) {
    /** The course without its lines, as it would stand in a framework. */
    CourseDocument withoutLines(@Nullable String otherwiseBy) {
        return new CourseDocument(
                id,
                title,
                provider == null ? otherwiseBy : provider,
                accreditedFrom,
                accreditedUntil,
                hours,
                guidedHours,
                credits,
                costGbp,
                requires,
                assessment,
                reach,
                null,
                List.of());
    }
}
