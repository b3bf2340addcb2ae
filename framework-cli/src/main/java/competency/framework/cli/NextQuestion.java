package competency.framework.cli;

import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.next.Progression;
import competency.framework.rules.Evaluator;
import competency.framework.rules.next.Adviser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found out beside the answer itself.
 *
 * @param limits how far a plan may go
 * @param target the role that somebody would like to have; null: those that pathways lead to
 * @param isProgressing whether to tell how far it is to other roles
 */
record NextQuestion(PlanLimits limits, @Nullable RoleId target, boolean isProgressing) {
    Advised about(EvaluationRequest request, Adviser adviser) {
        var advice = adviser.advise(request, limits);
        return new Advised(
                new Answer(request, advice.evaluation(), false, null), advice, progressions(request, adviser));
    }

    /** The same with the next day on which the answer changes. */
    Advised about(EvaluationRequest request, Adviser adviser, Evaluator evaluator) {
        var advised = about(request, adviser);
        var evaluation = advised.advice().evaluation();
        var change = evaluator.nextChange(request, evaluation).orElse(null);
        return new Advised(new Answer(request, evaluation, true, change), advised.advice(), advised.progressions());
    }

    private List<Progression> progressions(EvaluationRequest request, Adviser adviser) {
        if (!isProgressing) {
            return List.of();
        }
        return target == null
                ? adviser.progressions(request, limits)
                : List.of(adviser.progression(request, target, limits));
    }
}
