package competency.framework.data;

import competency.framework.model.catalogue.CourseId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case expects of a plan. What is not written is not compared. */
record ExpectedPlanDocument(
        @Nullable List<CourseId> courses,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal costGbp,
        @Nullable Boolean optimal,
        @Nullable List<ExpectedOpenDocument> open) {}
