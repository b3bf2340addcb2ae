package competency.framework.data;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.next.Advice;
import java.util.List;
import java.util.stream.Stream;

/** What a case expects of an evaluation. Immutable and thread-safe. */
public final class Expectation {
    private final ExpectationDocument document;

    Expectation(ExpectationDocument document) {
        this.document = document;
    }

    /**
     * Where an evaluation is not as expected. Only what the case states is compared.
     *
     * @param evaluation the answer to the case's request
     * @return one readable line for each difference; empty if it is as expected
     */
    public List<String> differences(Evaluation evaluation) {
        return new Comparison(document, evaluation).differences();
    }

    /**
     * Whether anything is expected of what comes next, which an evaluation alone does not say.
     *
     * @return true if the case states steps or a plan
     */
    public boolean isOfAdvice() {
        return document.isOfAdvice();
    }

    /**
     * Where advice is not as expected: the evaluation in it, the steps and the plan. Only what the case states is
     * compared.
     *
     * @param advice the advice about the case's request, within its limits
     * @return one readable line for each difference; empty if it is as expected
     */
    public List<String> differences(Advice advice) {
        return Stream.of(differences(advice.evaluation()), new AdviceComparison(document, advice).differences())
                .flatMap(List::stream)
                .toList();
    }
}
