package competency.framework.rules;

import static competency.framework.model.catalogue.EvidenceStrength.WORKPLACE_ASSESSED;
import static competency.framework.rules.AwardDraft.award;
import static competency.framework.rules.ReferenceExample.extending;
import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static competency.framework.rules.ReferenceExample.stop;
import static competency.framework.rules.ReferenceExample.terms;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceAnswer.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Examples of verdicts, inheritance and problems worked out by hand from the decision semantics. */
class ReferenceEvaluatorTest {
    private static final String DAY = "2024-06-01";

    @Test
    void section_5_what_stops_practice_bars_even_where_it_is_only_desirable() {
        var answer = requiring(leaf(terms("wish", Obligation.DESIRABLE, Effect.STOP, null), "fire"))
                .on(DAY);

        assertThat(answer.verdict()).isEqualTo(Verdict.BARRED);
        assertThat(answer.mayPractise()).isFalse();
        assertThat(answer.percent()).isNull();
    }

    @Test
    void section_5_a_gap_in_what_is_desirable_does_not_stand_against_the_verdict() {
        var answer = requiring(leaf(terms("wish", Obligation.DESIRABLE, Effect.GAP, null), "fire"))
                .on(DAY);

        assertThat(answer.verdict()).isEqualTo(Verdict.READY);
        assertThat(answer.outcome("wish").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void section_5_what_is_held_in_grace_makes_the_answer_conditional() {
        var example = requiring(leaf("fire"), leaf("talk"))
                .holding(award("a1", "fire", "2023-05-31"), award("a2", "talk", "2023-05-31"));

        assertThat(example.under(0, 1).on(DAY).verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(example.under(0, 0).on(DAY).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(example.under(0, 0).on("2024-05-31").verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void section_5_a_child_in_grace_does_not_matter_where_the_group_rests_on_another() {
        var answer = requiring(RequirementGroup.any(mandatory("g"), children()))
                .holding(award("a1", "fire", "2023-05-31"), award("a2", "talk", "2023-05-31"))
                .under(0, 1)
                .on(DAY);

        assertThat(answer.outcome("fire").status()).isEqualTo(Status.IN_GRACE);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void section_5_what_stops_practice_is_heard_before_what_is_only_missing() {
        var required = List.of(leaf("fire"), leaf(stop("s"), "talk"));
        var answer = requiring(required.toArray(Requirement[]::new)).on(DAY);

        assertThat(answer.verdict()).isEqualTo(Verdict.BARRED);
        assertThat(answer.percent()).isEqualTo("0.0");
    }

    @Test
    void section_5_percent_has_one_decimal_half_up() {
        assertThat(ReferenceEvaluator.percent(0, 0)).isNull();
        assertThat(ReferenceEvaluator.percent(1, 3)).isEqualTo("33.3");
        assertThat(ReferenceEvaluator.percent(2, 3)).isEqualTo("66.7");
        assertThat(ReferenceEvaluator.percent(1, 16)).isEqualTo("6.3");
        assertThat(ReferenceEvaluator.percent(3, 3)).isEqualTo("100.0");
    }

    @Test
    void clause_4_3_the_same_id_again_takes_the_place_of_what_is_inherited() {
        var answer = extending(List.of(leaf("fire"), leaf("talk")), leaf("care"), leaf(mandatory("fire"), "risk"))
                .holding(award("a1", "risk", "2024-01-01").on(WORKPLACE_ASSESSED))
                .on(DAY);

        assertThat(answer.findings())
                .extracting(outcome -> outcome.requirement().value())
                .containsExactly("fire", "talk", "care");
        assertThat(answer.outcome("fire").status()).isEqualTo(Status.MET);
        assertThat(answer.applicable()).isEqualTo(3);
    }

    @Test
    void clause_3_1_a_record_may_use_any_code_whatever_its_case_and_the_space_around_it() {
        for (var code : List.of("FIRE", " fire ", "fs1", " Fs1\t", "FS1")) {
            var outcome = requiring(leaf("fire"))
                    .holding(award("a1", code, "2024-01-01"))
                    .on(DAY)
                    .outcome("fire");
            var byId = code.strip().equalsIgnoreCase("fire");
            assertThat(outcome.via()).isEqualTo(byId ? Set.of() : Set.of("code:" + code));
        }
    }

    @Test
    void details_12_problems_stand_in_the_order_of_records_then_ids_and_posts_come_last() {
        var answer = requiring(leaf("fire"))
                .inPost("nobody", "2024-01-01", null)
                .holding(
                        award("b", "X1", "2024-01-01"),
                        award("a2", "no-such", "2030-01-01"),
                        award("a10", "risk", "2024-01-01").at("adult").until("2030-01-01"),
                        award("a1", "fire", "2024-01-01").at("adult"))
                .completing("c", "no-such", "2024-01-01", CourseOutcome.PASSED)
                .on(DAY);

        assertThat(answer.problems())
                .containsExactly(
                        problem("unknown-level", "a1"),
                        problem("unknown-level", "a10"),
                        problem("validity-longer-than-catalogue", "a10"),
                        problem("unknown-code", "a2"),
                        problem("ambiguous-code", "b"),
                        problem("unknown-course", "c"),
                        new Problem("unknown-role", null));
        assertThat(answer.outcome("fire").status()).isEqualTo(Status.MISSING);
        assertThat(answer.outcome("fire").rejected()).isEmpty();
    }

    private static Problem problem(String id, String record) {
        return new Problem(id, new RecordId(record));
    }

    private static List<Requirement> children() {
        return List.of(leaf("fire"), leaf("talk"));
    }
}
