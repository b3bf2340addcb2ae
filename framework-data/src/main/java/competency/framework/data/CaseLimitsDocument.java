package competency.framework.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far the plan of a case may go. */
record CaseLimitsDocument(
        @Amount(min = "0", max = "1000000") @Nullable BigDecimal maxHours,
        @Amount(min = "0", max = "1000000000") @Nullable BigDecimal maxCostGbp,
        @Nullable LocalDate by,
        @Nullable Boolean mandatoryOnly) {}
