package competency.framework.data;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.InterventionReach;
import java.math.BigDecimal;
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

        @Amount(min = Amount.LEAST_HOURS, max = Amount.MOST_HOURS) @Nullable
        BigDecimal hours,

        @Amount(min = "0", max = Amount.MOST_HOURS) @Nullable
        BigDecimal guidedHours,

        @Range(min = 1, max = 1000) @Nullable Integer credits,
        @Amount(min = "0", max = "1000000") @Nullable BigDecimal costGbp,
        List<CourseId> requires,
        List<EvidenceStrength> assessment,
        @Nullable InterventionReach reach,
        @Nullable BasisDocument basis,
        List<DevelopmentDocument> develops) {}
