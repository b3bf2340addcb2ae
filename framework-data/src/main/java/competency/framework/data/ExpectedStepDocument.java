package competency.framework.data;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.next.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case expects of one step. What is not written is not compared. */
record ExpectedStepDocument(
        StepKind kind,
        @Nullable CourseId course,
        @Nullable List<RequirementId> serves,
        @Nullable RequirementId oneOf,
        @Nullable DayOrNone dueOn,
        @Nullable String rule) {}
