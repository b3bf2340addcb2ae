package competency.framework.rules;

import static competency.framework.model.catalogue.EquivalenceKind.MERGE;
import static competency.framework.model.catalogue.EquivalenceKind.RECOGNITION;
import static competency.framework.model.catalogue.EquivalenceKind.RELABEL;
import static competency.framework.model.catalogue.EquivalenceKind.SPLIT;
import static competency.framework.model.catalogue.EquivalenceKind.UPDATE;
import static competency.framework.rules.AwardDraft.award;
import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static competency.framework.rules.ReferenceFramework.equivalence;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceAnswer.Outcome;
import competency.framework.rules.ReferenceAnswer.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples of refreshers, equivalences and distinct records worked out by hand from the decision semantics. */
class ReferenceDerivationTest {
    private static final String DAY = "2024-06-01";

    @Test
    void clause_3_4_a_refresher_needs_something_that_has_not_lapsed_for_too_long() {
        assertThat(refreshed("again", "2024-05-01").status()).isEqualTo(Status.MET);
        assertThat(refreshed("again", "2024-05-02").rejected())
                .extracting(Rejected::reason)
                .containsExactly(Standing.EXPIRED, Standing.REFRESHER_WITHOUT_BASE);
        assertThat(refreshed("anew", "2024-11-01").status()).isEqualTo(Status.MET);
        assertThat(refreshed("anew", "2024-11-02").status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void clause_3_4_a_refreshed_credit_rests_on_both_and_lasts_as_the_line_says() {
        var outcome = refreshed("anew", "2024-11-01");

        assertThat(outcome.accepted()).containsExactly(new RecordId("a1"), new RecordId("c1"));
        assertThat(outcome.via()).containsExactly("refresher:anew");
        assertThat(outcome.validUntil()).isEqualTo("2025-05-01");
        assertThat(refreshed("again", "2024-05-01").validUntil()).isEqualTo("2025-05-01");
    }

    @Test
    void clause_3_5_equivalences_chain_and_circles_are_harmless() {
        var example = requiring(leaf("fire"))
                .knowing(
                        equivalence("one", RELABEL, List.of("talk"), List.of("care")),
                        equivalence("two", UPDATE, List.of("care"), List.of("fire")),
                        equivalence("back", UPDATE, List.of("fire"), List.of("talk")))
                .holding(award("a1", "talk", "2024-01-01"));

        var outcome = example.on(DAY).outcome("fire");
        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(outcome.via()).containsExactlyInAnyOrder("equivalence:one", "equivalence:two");
        assertThat(outcome.validUntil()).isEqualTo("2025-01-01");
    }

    @Test
    void clause_3_5_at_most_one_recognition_may_stand_in_a_derivation() {
        var first = equivalence("one", RECOGNITION, List.of("talk"), List.of("care"));
        var award = award("a1", "talk", "2024-01-01");

        assertThat(requiring(leaf("fire"))
                        .knowing(first, equivalence("two", UPDATE, List.of("care"), List.of("fire")))
                        .holding(award)
                        .on(DAY)
                        .outcome("fire")
                        .status())
                .isEqualTo(Status.MET);
        assertThat(requiring(leaf("fire"))
                        .knowing(first, equivalence("two", RECOGNITION, List.of("care"), List.of("fire")))
                        .holding(award)
                        .on(DAY)
                        .outcome("fire")
                        .status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void clause_3_5_awards_after_the_last_day_of_award_are_closed_out() {
        var until = equivalence("e", UPDATE, List.of("talk"), List.of("fire"), "2024-01-01", null, null);

        assertThat(instead(award("a1", "talk", "2024-01-01"), until).status()).isEqualTo(Status.MET);
        var late = instead(award("a1", "talk", "2024-01-02"), until);
        assertThat(late.status()).isEqualTo(Status.MISSING);
        assertThat(late.rejected()).extracting(Rejected::reason).containsExactly(Standing.EQUIVALENCE_CLOSED);
    }

    @Test
    void clause_3_5_an_equivalence_applies_from_its_first_to_its_last_day() {
        var award = award("a1", "talk", "2024-01-01");
        var that = equivalence("e", UPDATE, List.of("talk"), List.of("fire"), null, DAY, DAY);
        var before = equivalence("e", UPDATE, List.of("talk"), List.of("fire"), null, null, "2024-05-31");
        var after = equivalence("e", UPDATE, List.of("talk"), List.of("fire"), null, "2024-06-02", null);

        assertThat(instead(award, that).status()).isEqualTo(Status.MET);
        assertThat(instead(award, before).status()).isEqualTo(Status.MISSING);
        assertThat(instead(award, after).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void details_27_one_of_two_parts_is_part_of_the_way() {
        var merge = equivalence("e", MERGE, List.of("talk", "care"), List.of("fire"));
        var one = instead(award("a1", "talk", "2024-01-01"), merge);
        var both = requiring(leaf("fire"))
                .knowing(merge)
                .holding(award("a1", "talk", "2024-01-01"), award("a2", "care", "2024-02-01"))
                .on(DAY)
                .outcome("fire");

        assertThat(one.status()).isEqualTo(Status.PARTLY_MET);
        assertThat(one.measures()).containsExactly("1 of 2 parts are held, without care");
        assertThat(one.rejected()).extracting(Rejected::reason).containsExactly(Standing.PART_ONLY);
        assertThat(both.status()).isEqualTo(Status.MET);
        assertThat(both.accepted()).containsExactly(new RecordId("a1"), new RecordId("a2"));
        assertThat(both.validUntil()).isEqualTo("2025-02-01");
    }

    @Test
    void details_27_a_record_whose_credit_is_the_same_as_anothers_is_not_a_part() {
        var split = equivalence("e", SPLIT, List.of("talk"), List.of("fire"));
        var twins = requiring(leaf("fire"), leaf("talk"))
                .knowing(split)
                .holding(award("a1", "talk", "2024-01-01"), award("a2", "talk", "2024-01-01"))
                .on(DAY);

        assertThat(twins.outcome("fire").rejected()).isEmpty();
        assertThat(twins.outcome("talk").rejected()).isEmpty();
    }

    @Test
    void clause_3_5_a_part_is_no_part_of_the_way_to_another_part_of_the_same() {
        var merge = equivalence("e", MERGE, List.of("talk", "fire"), List.of("care"));
        var split = equivalence("f", SPLIT, List.of("care"), List.of("talk", "fire"));
        var answer = requiring(leaf("fire"), leaf("care"))
                .knowing(merge, split)
                .holding(award("a1", "talk", "2024-01-01"))
                .on(DAY);

        assertThat(answer.outcome("fire").status()).isEqualTo(Status.MISSING);
        assertThat(answer.outcome("fire").rejected()).isEmpty();
        assertThat(answer.outcome("care").status()).isEqualTo(Status.PARTLY_MET);
    }

    @Test
    void clause_4_8_one_record_serves_one_child_only() {
        var group = RequirementGroup.all(
                        mandatory("g"), List.of(leaf(mandatory("x"), "talk"), leaf(mandatory("y"), "talk")))
                .withDistinctRecords();
        var one = requiring(group).holding(award("a1", "talk", "2024-01-01")).on(DAY);
        var two = requiring(group)
                .holding(award("a1", "talk", "2024-01-01"), award("a2", "talk", "2024-01-01"))
                .on(DAY);

        assertThat(one.outcome("x").status()).isEqualTo(Status.MET);
        assertThat(one.outcome("y").status()).isEqualTo(Status.MISSING);
        assertThat(one.outcome("y").rejected()).extracting(Rejected::reason).containsExactly(Standing.SERVES_ANOTHER);
        assertThat(two.outcome("g").status()).isEqualTo(Status.MET);
    }

    @Test
    void clause_4_8_records_are_handed_out_so_that_most_children_are_served() {
        var group = RequirementGroup.all(
                        mandatory("g"), List.of(leaf(mandatory("x"), "fire"), leaf(mandatory("y"), "talk")))
                .withDistinctRecords();
        var answer = requiring(group)
                .knowing(equivalence("e", UPDATE, List.of("talk"), List.of("fire")))
                .holding(award("a1", "talk", "2024-05-01"), award("a2", "fire", "2024-01-01"))
                .on(DAY);

        assertThat(answer.outcome("x").accepted()).containsExactly(new RecordId("a2"));
        assertThat(answer.outcome("y").accepted()).containsExactly(new RecordId("a1"));
    }

    private static Outcome refreshed(String course, String on) {
        return requiring(leaf("fire"))
                .holding(award("a1", "fire", "2023-05-01"))
                .completing("c1", course, on, CourseOutcome.ATTENDED)
                .on(on)
                .outcome("fire");
    }

    private static Outcome instead(AwardDraft award, Equivalence equivalence) {
        return requiring(leaf("fire"))
                .knowing(equivalence)
                .holding(award)
                .on(DAY)
                .outcome("fire");
    }
}
