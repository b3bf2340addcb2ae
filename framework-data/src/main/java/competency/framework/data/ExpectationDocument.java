package competency.framework.data;

import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case expects. What is not written is not compared. */
record ExpectationDocument(
        @Nullable Verdict verdict,
        @Nullable Boolean mayPractise,
        @Nullable String verdictRule,
        @Nullable ExpectedComplianceDocument compliance,
        @Nullable List<RequirementId> gaps,
        @Nullable List<ExpectedProblemDocument> problems,
        @Nullable List<ExpectedDeviationDocument> deviations,
        List<ExpectedFindingDocument> findings,
        @Nullable List<ExpectedStepDocument> steps,
        @Nullable ExpectedPlanDocument plan) {
    /** Whether anything is expected of what comes next. */
    boolean isOfAdvice() {
        return steps != null || plan != null;
    }
}
