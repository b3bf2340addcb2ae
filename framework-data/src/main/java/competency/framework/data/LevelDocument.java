package competency.framework.data;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.LevelId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A level of a scale; often only its id. */
record LevelDocument(
        @Alone LevelId id,
        @Nullable String title,
        @Nullable String holders,

        @Amount(min = Amount.LEAST_HOURS, max = Amount.MOST_HOURS) @Nullable
        BigDecimal hours,

        @Range(min = 1, max = Competency.MOST_MONTHS) @Nullable
        Integer overMonths,

        @Nullable BasisDocument basis) {}
