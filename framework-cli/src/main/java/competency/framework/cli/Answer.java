package competency.framework.cli;

import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer.
 *
 * @param request the question
 * @param evaluation the answer
 * @param isForetold whether the next change was asked for
 * @param change the next change of the answer; null if it stays as it is or was not asked for
 */
record Answer(
        EvaluationRequest request,
        Evaluation evaluation,
        boolean isForetold,
        @Nullable Change change) {}
