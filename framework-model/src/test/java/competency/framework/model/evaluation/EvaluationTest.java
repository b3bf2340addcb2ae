package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final RuleRef RULE = new RuleRef("VER-001", "A rule", "a basis");
    private static final Portfolio NOTHING =
            Portfolio.ofTraining(new PersonRef("p-1"), List.of(), List.of(), List.of());

    @Test
    void a_gap_is_what_is_mandatory_or_stops_practice_and_is_not_satisfied() {
        var missing = finding("a", Obligation.MANDATORY, Effect.GAP, Status.MISSING);
        var stop = finding("b", Obligation.DESIRABLE, Effect.STOP, Status.EXPIRED);
        var desirable = finding("c", Obligation.DESIRABLE, Effect.GAP, Status.MISSING);
        var met = finding("d", Obligation.MANDATORY, Effect.STOP, Status.MET);
        assertThat(evaluation(Verdict.BARRED, missing, stop, desirable, met).gaps())
                .containsExactly(missing, stop);
    }

    @Test
    void each_verdict_is_put_into_a_sentence_with_its_number() {
        var missing = finding("a", Obligation.MANDATORY, Effect.GAP, Status.MISSING);
        var stop = finding("b", Obligation.MANDATORY, Effect.STOP, Status.MISSING);
        var grace = finding("c", Obligation.MANDATORY, Effect.GAP, Status.IN_GRACE);
        assertThat(evaluation(Verdict.BARRED, stop).explanation())
                .isEqualTo(
                        "The person may not practise in this role: 1 requirement that stops practice is not satisfied.");
        assertThat(evaluation(Verdict.BARRED, stop, stop).explanation())
                .isEqualTo(
                        "The person may not practise in this role: 2 requirements that stop practice are not satisfied.");
        assertThat(evaluation(Verdict.BARRED, finding("d", Obligation.DESIRABLE, Effect.GAP, Status.BARRED))
                        .explanation())
                .isEqualTo("The person may not practise in this role: a check bars the person.");
        assertThat(evaluation(Verdict.NOT_READY, missing).explanation())
                .isEqualTo("1 mandatory requirement is not satisfied.");
        assertThat(evaluation(Verdict.NOT_READY, missing, missing).explanation())
                .isEqualTo("2 mandatory requirements are not satisfied.");
        assertThat(evaluation(Verdict.CONDITIONAL, grace).explanation())
                .isEqualTo("Everything mandatory is satisfied, but 1 requirement is only for the time being.");
        assertThat(evaluation(Verdict.READY, finding("d", Obligation.MANDATORY, Effect.GAP, Status.MET))
                        .explanation())
                .isEqualTo("Everything mandatory is satisfied.");
        assertThat(evaluation(Verdict.READY).explanation())
                .isEqualTo("The role has no mandatory requirement: nothing was required.");
        assertThat(evaluation(Verdict.BARRED, stop).mayPractise()).isFalse();
        assertThat(evaluation(Verdict.NOT_READY, missing).mayPractise()).isTrue();
    }

    @Test
    void what_is_only_desirable_is_not_counted_in_the_sentence() {
        var missing = finding("a", Obligation.MANDATORY, Effect.GAP, Status.MISSING);
        var grace = finding("b", Obligation.MANDATORY, Effect.GAP, Status.IN_GRACE);
        var met = finding("c", Obligation.MANDATORY, Effect.GAP, Status.MET);
        var wanted = finding("d", Obligation.DESIRABLE, Effect.GAP, Status.MISSING);
        var wantedInGrace = finding("e", Obligation.DESIRABLE, Effect.GAP, Status.IN_GRACE);
        assertThat(evaluation(Verdict.NOT_READY, missing, met, wanted).explanation())
                .isEqualTo("1 mandatory requirement is not satisfied.");
        assertThat(evaluation(Verdict.CONDITIONAL, grace, met, wantedInGrace).explanation())
                .isEqualTo("Everything mandatory is satisfied, but 1 requirement is only for the time being.");
    }

    @Test
    void a_request_may_ask_about_a_setting() {
        var prison = new SettingId("prison");
        var request = EvaluationRequest.asOf(DAY)
                .forRole(ExampleFramework.framework(), ExampleFramework.WORKER)
                .in(prison)
                .holding(NOTHING)
                .build();
        assertThat(request.setting()).isEqualTo(prison);
        assertThat(request.policy()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void a_request_asks_about_a_role_that_the_framework_has() {
        var framework = ExampleFramework.framework();
        var request = EvaluationRequest.asOf(DAY)
                .forRole(framework, ExampleFramework.WORKER)
                .holding(NOTHING)
                .under(new Policy("local", 30, 7))
                .build();
        assertThat(request)
                .isEqualTo(new EvaluationRequest(
                        framework, NOTHING, ExampleFramework.WORKER, null, DAY, new Policy("local", 30, 7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationRequest.asOf(DAY)
                        .forRole(framework, new RoleId("werker"))
                        .holding(NOTHING)
                        .build())
                .withMessage("unknown role (werker); did you mean worker?");
    }

    @Test
    void the_same_may_be_asked_of_another_day_or_role() {
        var request = EvaluationRequest.asOf(DAY)
                .forRole(ExampleFramework.framework(), ExampleFramework.WORKER)
                .holding(NOTHING)
                .build();
        assertThat(request.on(DAY.plusDays(1)).asOf()).isEqualTo(DAY.plusDays(1));
        assertThat(request.on(DAY.plusDays(1)).on(DAY)).isEqualTo(request);
        assertThat(request.as(ExampleFramework.WORKER)).isEqualTo(request);
        assertThatIllegalArgumentException().isThrownBy(() -> request.as(new RoleId("werker")));
    }

    @Test
    void a_request_without_a_role_or_a_portfolio_says_what_to_call() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> EvaluationRequest.asOf(DAY).holding(NOTHING).build())
                .withMessageContaining("call forRole");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> EvaluationRequest.asOf(DAY)
                        .forRole(ExampleFramework.framework(), ExampleFramework.WORKER)
                        .build())
                .withMessageContaining("call holding");
    }

    private static Evaluation evaluation(Verdict verdict, Finding... findings) {
        var mandatory = (int) List.of(findings).stream()
                .filter(finding -> finding.requirement().terms().obligation() == Obligation.MANDATORY)
                .count();
        return new Evaluation(
                ExampleFramework.framework().edition(),
                new PersonRef("p-1"),
                ExampleFramework.role(),
                null,
                DAY,
                verdict,
                RULE,
                new Compliance(0, mandatory),
                List.of(findings),
                List.of());
    }

    private static Finding finding(String id, Obligation obligation, Effect effect, Status status) {
        var terms =
                new RequirementTerms(new RequirementId(id), null, obligation, effect, null, Applicability.ALWAYS, null);
        var requirement = new CompetencyRequirement(terms, new CompetencyId("fire-safety"), null, null, null);
        return new Finding(
                requirement,
                "Fire safety",
                null,
                status,
                RULE,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
