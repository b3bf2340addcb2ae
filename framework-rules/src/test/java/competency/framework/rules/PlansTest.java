package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.EvaluationRequest;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** What is found about a framework is kept as long as the framework is, and no longer. */
class PlansTest {
    private static final int TRIES = 100;

    @Test
    void what_was_found_about_a_role_is_kept_for_the_next_question() {
        var request = Worlds.world(1).request();

        assertThat(Plans.of(request))
                .isSameAs(Plans.of(request.on(request.asOf().plusYears(1))));
    }

    @Test
    void another_framework_is_another_plan_though_it_says_the_same() {
        var request = Worlds.world(1).request();
        var same = CompetencyFramework.of(request.framework().content());
        var other = new EvaluationRequest(
                same, request.portfolio(), request.role(), request.setting(), request.asOf(), request.policy());

        assertThat(Plans.of(other)).isNotSameAs(Plans.of(request));
        assertThat(Plans.of(request)).isSameAs(Plans.of(request));
    }

    @Test
    void a_framework_that_its_host_drops_is_not_kept() {
        var dropped = new WeakReference<>(evaluatedAndDropped());

        for (int i = 0; i < TRIES && !dropped.refersTo(null); i++) {
            System.gc();
        }

        assertThat(dropped.refersTo(null)).isTrue();
    }

    private static CompetencyFramework evaluatedAndDropped() {
        var request = Worlds.world(2).request();
        Evaluator.create().evaluate(request);
        return request.framework();
    }
}
