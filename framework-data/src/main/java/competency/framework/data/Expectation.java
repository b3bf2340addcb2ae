package competency.framework.data;

import competency.framework.model.evaluation.Evaluation;
import java.util.List;

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
}
