package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The next change where the answer of the day asked about is at hand. */
class NextChangeTest {
    private static final Evaluator EVALUATOR = Evaluator.create();
    private static final World WORLD = Worlds.world(1);

    @Test
    void what_is_foretold_does_not_depend_on_whether_the_answer_is_at_hand() {
        Worlds.first(200).forEach(world -> {
            var request = world.request();
            assertThat(EVALUATOR.nextChange(request, EVALUATOR.evaluate(request)))
                    .as("seed %d", world.seed())
                    .isEqualTo(EVALUATOR.nextChange(request));
        });
    }

    @Test
    void an_answer_about_another_day_is_refused() {
        var request = WORLD.request();
        var tomorrow = new EvaluationRequest(
                request.framework(),
                request.portfolio(),
                request.role(),
                request.setting(),
                request.asOf().plusDays(1),
                request.policy());

        assertRefused(tomorrow, "as asked on " + tomorrow.asOf());
    }

    @Test
    void an_answer_about_another_person_is_refused() {
        var another = new Portfolio(
                new PersonRef("p-9"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertRefused(WORLD.about(another), "(p-9 as asked");
    }

    @Test
    void an_answer_about_another_role_is_refused() {
        var world = Worlds.first(100)
                .filter(each -> each.request().framework().content().roles().size() > 1)
                .findFirst()
                .orElseThrow();
        var request = world.request();
        var root = request.framework().content().roles().get(0).id();
        var other = new EvaluationRequest(
                request.framework(), request.portfolio(), root, request.setting(), request.asOf(), request.policy());

        var answer = EVALUATOR.evaluate(request);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.nextChange(other, answer))
                .withMessageContaining("as root on");
    }

    private static void assertRefused(EvaluationRequest request, String told) {
        var answer = EVALUATOR.evaluate(WORLD.request());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.nextChange(request, answer))
                .withMessageContaining("must be to the request")
                .withMessageContaining(told);
    }
}
