package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.CandidateState;
import competency.framework.rules.state.RequirementState;
import competency.framework.rules.state.State;
import competency.framework.rules.state.TermsState;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a provider's rules say is named in answers, wherever they say it. */
class ProviderRulesTest {
    private static final RuleRef HOUSE = new RuleRef("CLN-001", "A rule of the house", "b", "Clinic", List.of());

    @Test
    void a_record_that_a_provider_refuses_is_rejected_with_the_providers_rule() {
        var evaluation = asked(saying(CandidateState.class, state -> true, Standing.REFUSED));
        var finding = evaluation.evaluate(SmallQuestion.request()).findings().get(0);

        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.accepted()).isEmpty();
        assertThat(finding.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(Standing.REFUSED);
            assertThat(rejection.rule()).isEqualTo(HOUSE);
            assertThat(rejection.detail()).isEqualTo("is refused by a rule of the provider: A rule of the house");
        });
        assertThat(finding.explanation())
                .isEqualTo("Record a1 is refused by a rule of the provider: A rule of the house.");
    }

    @Test
    void a_status_that_a_provider_says_is_explained_with_the_providers_rule() {
        var evaluator = asked(saying(RequirementState.class, state -> true, Status.PARTLY_MET));
        var evaluation = evaluator.evaluate(SmallQuestion.request());
        var finding = evaluation.findings().get(0);

        assertThat(evaluation.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(finding.rule()).isEqualTo(HOUSE);
        assertThat(finding.validUntil()).isNull();
        assertThat(finding.explanation())
                .isEqualTo("Record a1 counts, which is not enough. Clinic: A rule of the house.");
        assertThat(finding.nearest()).isPresent();
    }

    @Test
    void a_provider_that_speaks_of_the_terms_is_named_even_where_the_status_is_that_of_what_is_held() {
        var evaluator = asked(saying(TermsState.class, state -> true, Status.EXPIRING));
        var finding = evaluator.evaluate(SmallQuestion.request()).findings().get(0);

        assertThat(finding.status()).isEqualTo(Status.EXPIRING);
        assertThat(finding.rule()).isEqualTo(HOUSE);
    }

    @Test
    void a_word_about_the_terms_stands_beside_the_rule_about_what_is_held() {
        var finding = asked(new Noting(Decider.remembering()))
                .evaluate(SmallQuestion.request())
                .findings()
                .get(0);

        assertThat(finding.rule().id()).isEqualTo("REQ-002");
        assertThat(finding.rule().ofProviders()).containsExactly(HOUSE);
        assertThat(finding.explanation()).endsWith(" Clinic: A rule of the house.");
    }

    private static Evaluator asked(Decider decider) {
        return new DroolsEvaluator(decider);
    }

    private static Decider saying(Class<?> stage, Predicate<State<?>> where, Enum<?> outcome) {
        return new Overruled(Decider.remembering(), state -> stage.isInstance(state) && where.test(state), outcome);
    }

    /** Says something else about some states, as a provider would. */
    private record Overruled(Decider library, Predicate<State<?>> where, Enum<?> outcome) implements Decider {
        @Override
        public <O extends Enum<O>> Decision<O> decide(State<O> state) {
            return where.test(state) ? new Decision<>(state.outcomes().cast(outcome), HOUSE) : library.decide(state);
        }
    }

    /** Adds a word about the terms of every requirement. */
    private record Noting(Decider library) implements Decider {
        @Override
        public <O extends Enum<O>> Decision<O> decide(State<O> state) {
            var decision = library.decide(state);
            return state instanceof TermsState
                    ? new Decision<>(decision.outcome(), decision.rule().and(List.of(HOUSE)))
                    : decision;
        }
    }
}
