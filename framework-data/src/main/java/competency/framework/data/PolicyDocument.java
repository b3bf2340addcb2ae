package competency.framework.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organisation has settled for itself. */
@ReadOn
record PolicyDocument(
        String id,
        @Range(min = 0, max = 3650) @Nullable Integer expiringDays,
        @Range(min = 0, max = 365) @Nullable Integer graceDays,
        List<SourceDocument> sources,
        List<CourseDocument> courses,
        @Key("adjust") List<AdjustmentDocument> adjustments) {}
