package competency.framework.data;

import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case expects of one finding. What is not written is not compared. */
record ExpectedFindingDocument(
        RequirementId requirement,
        @Nullable Status status,
        @Nullable String rule,
        @Nullable DayOrNone validUntil,
        @Nullable DayOrNone dueOn,
        @Nullable List<RecordId> accepted,
        @Nullable List<String> via,
        @Nullable RecordId waiver,
        @Nullable List<String> measures,
        @Nullable List<ExpectedRejectionDocument> rejected,
        @Nullable String explanation,
        @Nullable String nearest) {}
