package competency.framework.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.FrameworkLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.next.OpenReason;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Evaluator;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.overlay.RuleOverlays;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.RequirementState;
import competency.framework.rules.state.State;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Advice goes by the rules of a provider where the answer does. */
class AdviserOverlayTest {
    private static final RuleRef HOUSE = new RuleRef("CLN-001", "Nothing is enough here", "b", "Clinic", List.of());
    private static final CompetencyFramework FRAMEWORK =
            FrameworkLoader.from(new ByteArrayInputStream("""
                    framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                    sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                    competencies: [{id: talk, title: Talk, kind: local, basis: {source: p}}]
                    courses: [{id: talks, title: Talks, hours: 1, develops: [{competency: talk}]}]
                    roles: [{id: talker, title: Talker, requires: [{competency: talk}], basis: {source: p}}]
                    """.getBytes(StandardCharsets.UTF_8)), "f.yaml");
    private static final EvaluationRequest REQUEST = EvaluationRequest.asOf(LocalDate.of(2026, 1, 1))
            .forRole(FRAMEWORK, new RoleId("talker"))
            .holding(Portfolio.ofTraining(new PersonRef("p-1"), List.of(), List.of(), List.of()))
            .build();

    /** As the library decides, but whatever lasts is not enough. */
    private record Stricter(Decider library) implements Decider {
        @Override
        @SuppressWarnings("unchecked") // the outcome of a requirement is a status
        public <O extends Enum<O>> Decision<O> decide(State<O> state) {
            return state instanceof RequirementState asked && asked.best() != BestCredit.NONE
                    ? new Decision<>((O) Status.PARTLY_MET, HOUSE)
                    : library.decide(state);
        }
    }

    @Test
    void a_course_that_a_provider_does_not_take_is_not_planned() {
        var stricter = new Stricter(Decider.remembering());
        var advice = new DroolsAdviser(stricter).advise(REQUEST, PlanLimits.NONE);

        assertThat(advice.evaluation()).isEqualTo(Evaluator.create(stricter).evaluate(REQUEST));
        assertThat(advice.evaluation().verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(advice.plan().courses()).isEmpty();
        assertThat(advice.plan().open())
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason()).isEqualTo(OpenReason.NO_COURSE));
    }

    @Test
    void without_overlays_it_is_the_advice_of_the_library() {
        var advice = Adviser.create(RuleOverlays.none()).advise(REQUEST, PlanLimits.NONE);

        assertThat(advice).isEqualTo(Adviser.create().advise(REQUEST, PlanLimits.NONE));
        assertThat(advice.plan().courses()).hasSize(1);
    }
}
