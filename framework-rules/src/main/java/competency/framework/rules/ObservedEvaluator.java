package competency.framework.rules;

import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Lapse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers as another evaluator does, and tells a listener. */
record ObservedEvaluator(Evaluator evaluator, EvaluationListener listener) implements Evaluator {
    ObservedEvaluator {
        Present.require("listener", listener);
    }

    @Override
    public void warmUp() {
        evaluator.warmUp();
    }

    @Override
    public Evaluation evaluate(EvaluationRequest request) {
        var began = System.nanoTime();
        Evaluation evaluation;
        try {
            evaluation = evaluator.evaluate(request);
        } catch (RuntimeException | Error e) {
            listener.failed(request, e, since(began));
            throw e;
        }
        listener.answered(request, evaluation, since(began));
        return evaluation;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public Optional<Change> nextChange(EvaluationRequest request) {
        return evaluator.nextChange(request);
    }

    @Override
    public Optional<Change> nextChange(EvaluationRequest request, Evaluation answer) {
        return evaluator.nextChange(request, answer);
    }

    @Override
    public List<Lapse> lapses(EvaluationRequest request, LocalDate until) {
        return evaluator.lapses(request, until);
    }
}
