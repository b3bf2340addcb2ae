package competency.framework.rules;

import static competency.framework.model.catalogue.EvidenceStrength.WORKPLACE_ASSESSED;
import static competency.framework.rules.AwardDraft.award;
import static competency.framework.rules.ReferenceExample.due;
import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static competency.framework.rules.ReferenceExample.terms;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.ReferenceAnswer.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Examples of groups worked out by hand from the decision semantics. */
class ReferenceGroupTest {
    private static final String DAY = "2024-06-01";

    @Test
    void clause_4_7_all_is_as_good_as_its_worst_child_and_ends_when_the_first_child_ends() {
        var outcome = group(all("g"), award("a1", "fire", "2023-06-01"), award("a2", "talk", "2024-01-01"));

        assertThat(outcome.status()).isEqualTo(Status.EXPIRING);
        assertThat(outcome.validUntil()).isEqualTo(DAY);
    }

    @Test
    void clause_4_7_any_is_as_good_as_its_best_child() {
        var outcome = group(any("g"), award("a1", "fire", "2023-06-01"), award("a2", "talk", "2024-01-01"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(outcome.validUntil()).isNull();
    }

    @Test
    void clause_4_7_a_group_that_is_satisfied_in_part_is_partly_met() {
        assertThat(group(all("g"), award("a2", "talk", "2024-01-01")).status()).isEqualTo(Status.PARTLY_MET);
        assertThat(group(two("g"), award("a2", "talk", "2024-01-01")).status()).isEqualTo(Status.PARTLY_MET);
    }

    @Test
    void clause_4_7_with_no_child_satisfied_all_takes_the_worst_and_the_others_the_best() {
        var lapsed = award("a1", "fire", "2020-01-01");

        assertThat(group(all("g"), lapsed).status()).isEqualTo(Status.MISSING);
        assertThat(group(any("g"), lapsed).status()).isEqualTo(Status.EXPIRED);
        assertThat(group(two("g"), lapsed).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void clause_4_7_at_least_two_rests_on_its_best_two() {
        var outcome = group(
                two("g"),
                award("a1", "fire", "2023-06-01"),
                award("a2", "talk", "2024-01-01"),
                award("a3", "risk", "2022-01-01").on(WORKPLACE_ASSESSED));

        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(outcome.validUntil()).isEqualTo("2025-01-01");
    }

    @Test
    void clause_4_7_a_partly_met_child_makes_its_group_partly_met() {
        var inner = RequirementGroup.all(mandatory("inner"), List.of(leaf("talk"), leaf("care")));
        var outer = RequirementGroup.any(mandatory("outer"), List.of(inner, leaf("fire")));
        var answer = requiring(outer).holding(award("a1", "talk", "2024-01-01")).on(DAY);

        assertThat(answer.outcome("inner").status()).isEqualTo(Status.PARTLY_MET);
        assertThat(answer.outcome("outer").status()).isEqualTo(Status.PARTLY_MET);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void clause_4_4_a_group_has_a_due_day_of_its_own_and_its_children_do_not_take_it() {
        var example = requiring(RequirementGroup.any(due("g", 1), children())).inPost("worker", "2024-05-25", null);

        var last = example.on(DAY);
        assertThat(last.outcome("g").status()).isEqualTo(Status.NOT_YET_DUE);
        assertThat(last.outcome("fire").status()).isEqualTo(Status.MISSING);
        assertThat(last.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(example.on("2024-06-02").outcome("g").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_4_a_child_that_is_not_yet_due_satisfies_its_group_for_the_time_being() {
        var children = List.of(leaf(due("soon", 1), "fire"), leaf("talk"));
        var outcome = requiring(RequirementGroup.any(mandatory("g"), children))
                .inPost("worker", "2024-05-25", null)
                .on(DAY)
                .outcome("g");

        assertThat(outcome.status()).isEqualTo(Status.NOT_YET_DUE);
        assertThat(outcome.dueOn()).isNull();
        assertThat(outcome.validUntil()).isNull();
    }

    private static Outcome group(Requirement group, AwardDraft... awards) {
        return requiring(group).holding(awards).on(DAY).outcome(group.id().value());
    }

    private static List<Requirement> children() {
        return List.of(leaf("fire"), leaf("talk"));
    }

    private static Requirement all(String id) {
        return RequirementGroup.all(mandatory(id), children());
    }

    private static Requirement any(String id) {
        return RequirementGroup.any(mandatory(id), children());
    }

    private static Requirement two(String id) {
        RequirementTerms terms = mandatory(id);
        var three = Stream.concat(children().stream(), Stream.of(leaf("risk"))).toList();
        return RequirementGroup.atLeast(terms, 2, three);
    }
}
