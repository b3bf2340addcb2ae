package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedEvaluatorTest {
    private final List<String> told = new ArrayList<>();
    private final EvaluationListener listener = new EvaluationListener() {
        @Override
        public void answered(EvaluationRequest request, Evaluation evaluation, Duration took) {
            assertThat(took).isPositive();
            told.add("answered %s %s".formatted(request.role(), evaluation.verdict()));
        }

        @Override
        public void failed(EvaluationRequest request, Throwable thrown, Duration took) {
            assertThat(took).isPositive();
            told.add("failed " + thrown.getMessage());
        }
    };

    @Test
    void a_listener_is_told_of_every_evaluation_and_changes_none() {
        var request = SmallQuestion.request();
        var plain = Evaluator.create();
        var observed = plain.toldTo(listener);

        observed.warmUp();
        assertThat(observed.evaluate(request)).isEqualTo(plain.evaluate(request));
        assertThat(observed.nextChange(request)).isEqualTo(plain.nextChange(request));
        assertThat(observed.nextChange(request, plain.evaluate(request))).isEqualTo(plain.nextChange(request));
        assertThat(observed.lapses(request, request.asOf())).isEqualTo(plain.lapses(request, request.asOf()));

        assertThat(told).containsExactly("answered worker " + Verdict.READY);
    }

    @Test
    void a_listener_is_told_of_a_failure_which_still_reaches_whoever_asked() {
        var observed = new DroolsEvaluator(new Broken()).toldTo(listener);

        assertThatThrownBy(() -> observed.evaluate(SmallQuestion.request())).hasMessage("out of order");

        assertThat(told).containsExactly("failed out of order");
    }

    @Test
    void warming_up_twice_is_harmless() {
        var evaluator = Evaluator.create();

        evaluator.warmUp();
        evaluator.warmUp();

        assertThat(evaluator.evaluate(SmallQuestion.request()).verdict()).isEqualTo(Verdict.READY);
    }

    /** Cannot decide anything. */
    private static final class Broken implements Decider {
        @Override
        public <O extends Enum<O>> Decision<O> decide(State<O> state) {
            throw new IllegalStateException("out of order");
        }
    }
}
