package competency.framework.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policy of a case. */
@ReadOn
record CasePolicyDocument(
        @Nullable String id,
        @Range(min = 0, max = 3650) @Nullable Integer expiringDays,
        @Range(min = 0, max = 365) @Nullable Integer graceDays,
        List<SourceDocument> sources,
        List<CourseDocument> courses,
        @Key("adjust") List<AdjustmentDocument> adjustments) {}
