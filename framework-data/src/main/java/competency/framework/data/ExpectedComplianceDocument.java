package competency.framework.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a case expects of the numbers. */
record ExpectedComplianceDocument(
        @Nullable Integer satisfied,
        @Nullable Integer applicable,
        @Nullable BigDecimal percent) {}
