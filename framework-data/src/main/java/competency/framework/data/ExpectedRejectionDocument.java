package competency.framework.data;

import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.RecordId;
import org.jspecify.annotations.Nullable;

/** A record that a case expects to be rejected. What is not written is not compared. */
record ExpectedRejectionDocument(
        RecordId record,
        @Nullable Standing reason,
        @Nullable String rule,
        @Nullable String detail) {}
