package competency.framework.cli;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Advice;
import competency.framework.model.next.Progression;
import java.util.List;

/**
 * A question with its answer, and what to do next about it.
 *
 * @param answer the question and its answer
 * @param advice what to do next
 * @param progressions how far it is to other roles, the nearest first; empty if that was not asked, or no pathway leads
 *     on
 */
record Advised(Answer answer, Advice advice, List<Progression> progressions) {
    /** Copies the list. */
    Advised {
        progressions = List.copyOf(progressions);
    }

    EvaluationRequest request() {
        return answer.request();
    }
}
