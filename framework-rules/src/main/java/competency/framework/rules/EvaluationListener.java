package competency.framework.rules;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import java.time.Duration;

/**
 * Is told of evaluations, so that a host can count and time them with whatever it measures with. What it throws reaches
 * whoever asked, so it should not. One listener is told by every thread that asks.
 */
public interface EvaluationListener {
    /**
     * A question was answered.
     *
     * @param request the question, with the person's records: not for logs
     * @param evaluation the answer
     * @param took how long it took
     */
    void answered(EvaluationRequest request, Evaluation evaluation, Duration took);

    /**
     * A question was not answered: something failed that is thrown to whoever asked, after this. Does nothing unless a
     * host wants to count that too.
     *
     * @param request the question, with the person's records: not for logs
     * @param thrown what is thrown
     * @param took how long it took
     */
    default void failed(EvaluationRequest request, Throwable thrown, Duration took) {}
}
