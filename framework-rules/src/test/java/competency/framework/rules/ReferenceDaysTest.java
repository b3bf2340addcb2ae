package competency.framework.rules;

import static competency.framework.rules.AwardDraft.award;
import static competency.framework.rules.ReferenceExample.due;
import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static competency.framework.rules.ReferenceExample.stop;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceAnswer.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples of days worked out by hand from the decision semantics: the reference must itself be trusted. */
class ReferenceDaysTest {
    @Test
    void clause_2_3_an_award_counts_on_its_last_valid_day_and_not_the_day_after() {
        var example = requiring(leaf("fire")).holding(award("a1", "fire", "2024-05-31"));

        assertThat(example.on("2025-05-31").outcome("fire").status()).isEqualTo(Status.EXPIRING);
        var after = example.on("2025-06-01").outcome("fire");
        assertThat(after.status()).isEqualTo(Status.EXPIRED);
        assertThat(after.validUntil()).isNull();
        assertThat(rejected(after)).containsExactly("a1 EXPIRED 2025-05-31");
    }

    @Test
    void clause_2_2_a_year_from_29_February_ends_on_28_February() {
        var example = requiring(leaf("fire")).holding(award("a1", "fire", "2024-02-29"));

        assertThat(example.on("2025-02-28").outcome("fire").validUntil()).isEqualTo("2025-02-28");
        assertThat(example.on("2025-03-01").outcome("fire").status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void clause_2_3_a_shorter_until_on_the_record_cuts_and_a_longer_one_does_not_lengthen() {
        var shorter = requiring(leaf("fire"))
                .holding(award("a1", "fire", "2024-01-01").until("2024-03-31"))
                .on("2024-03-01");
        var longer = requiring(leaf("fire"))
                .holding(award("a1", "fire", "2024-01-01").until("2025-01-02"))
                .on("2024-03-01");

        assertThat(shorter.outcome("fire").validUntil()).isEqualTo("2024-03-31");
        assertThat(shorter.problems()).isEmpty();
        assertThat(longer.outcome("fire").validUntil()).isEqualTo("2025-01-01");
        assertThat(longer.problems())
                .containsExactly(new ReferenceAnswer.Problem("validity-longer-than-catalogue", new RecordId("a1")));
    }

    @Test
    void clause_2_1_a_record_counts_from_its_day_on() {
        var example = requiring(leaf("fire")).holding(award("a1", "fire", "2024-05-31"));

        assertThat(example.on("2024-05-31").outcome("fire").status()).isEqualTo(Status.MET);
        var before = example.on("2024-05-30").outcome("fire");
        assertThat(before.status()).isEqualTo(Status.MISSING);
        assertThat(rejected(before)).containsExactly("a1 NOT_YET 2024-05-31");
    }

    @Test
    void clause_2_4_it_is_expiring_from_exactly_so_many_days_before_its_last_day() {
        var example = requiring(leaf("fire"))
                .holding(award("a1", "fire", "2024-05-31"))
                .under(30, 0);

        assertThat(example.on("2025-04-30").outcome("fire").status()).isEqualTo(Status.MET);
        assertThat(example.on("2025-05-01").outcome("fire").status()).isEqualTo(Status.EXPIRING);
    }

    @Test
    void the_table_what_lapsed_counts_for_the_days_of_grace_and_no_longer() {
        var example = requiring(leaf("fire"))
                .holding(award("a1", "fire", "2024-05-31"))
                .under(0, 14);

        var last = example.on("2025-06-14").outcome("fire");
        assertThat(last.status()).isEqualTo(Status.IN_GRACE);
        assertThat(last.validUntil()).isEqualTo("2025-05-31");
        assertThat(last.rejected()).isEmpty();
        assertThat(example.on("2025-06-15").outcome("fire").status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void the_table_there_is_no_grace_for_what_stops_practice() {
        var example = requiring(leaf(stop("fire"), "fire"))
                .holding(award("a1", "fire", "2024-05-31"))
                .under(0, 14);

        assertThat(example.on("2025-05-31").mayPractise()).isTrue();
        assertThat(example.on("2025-06-01").outcome("fire").status()).isEqualTo(Status.EXPIRED);
        assertThat(example.on("2025-06-01").mayPractise()).isFalse();
    }

    @Test
    void clause_4_5_within_months_shortens_the_last_valid_day() {
        var example =
                requiring(leaf(mandatory("fresh"), "talk", null, null, 6)).holding(award("a1", "talk", "2024-08-31"));

        assertThat(example.on("2025-02-28").outcome("fresh").validUntil()).isEqualTo("2025-02-28");
        var after = example.on("2025-03-01").outcome("fresh");
        assertThat(after.status()).isEqualTo(Status.EXPIRED);
        assertThat(rejected(after)).containsExactly("a1 TOO_OLD 2024-08-31");
    }

    @Test
    void details_5_what_is_both_too_old_and_expired_is_called_too_old() {
        var both =
                requiring(leaf(mandatory("fresh"), "fire", null, null, 24)).holding(award("a1", "fire", "2020-01-01"));

        assertThat(rejected(both.on("2021-06-01").outcome("fresh"))).containsExactly("a1 EXPIRED 2021-01-01");
        assertThat(rejected(both.on("2022-06-01").outcome("fresh"))).containsExactly("a1 TOO_OLD 2020-01-01");
    }

    @Test
    void clause_3_8_a_revoked_record_counts_up_to_the_day_before() {
        var example = requiring(leaf("talk"))
                .holding(award("a1", "talk", "2024-01-01").revokedOn("2024-06-01"));

        assertThat(example.on("2024-05-31").outcome("talk").status()).isEqualTo(Status.MET);
        var on = example.on("2024-06-01").outcome("talk");
        assertThat(on.status()).isEqualTo(Status.MISSING);
        assertThat(rejected(on)).containsExactly("a1 REVOKED 2024-06-01");
    }

    @Test
    void clause_4_4_whoever_takes_up_a_post_has_until_the_due_day_that_day_included() {
        var example = requiring(leaf(due("fire", 2), "fire")).inPost("worker", "2024-01-01", null);

        assertThat(example.on("2024-01-15").outcome("fire").status()).isEqualTo(Status.NOT_YET_DUE);
        assertThat(example.on("2024-01-15").outcome("fire").dueOn()).isEqualTo("2024-01-15");
        assertThat(example.on("2024-01-16").outcome("fire").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void details_6_without_a_post_in_the_role_it_is_due_at_once() {
        var outcome = requiring(leaf(due("fire", 2), "fire"))
                .inPost("base", "2024-01-01", null)
                .on("2024-01-02")
                .outcome("fire");

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(outcome.dueOn()).isNull();
    }

    @Test
    void clause_4_12_the_latest_begun_post_in_force_counts_else_the_next_else_the_last_ended() {
        var example = requiring(leaf(due("fire", 1), "fire"))
                .inPost("worker", "2024-01-01", "2024-06-30")
                .inPost("worker", "2024-03-01", "2024-03-31")
                .inPost("worker", "2024-09-01", "2024-09-30");

        assertThat(example.on("2024-03-31").outcome("fire").dueOn()).isEqualTo("2024-03-08");
        assertThat(example.on("2024-06-30").outcome("fire").dueOn()).isEqualTo("2024-01-08");
        assertThat(example.on("2024-07-01").outcome("fire").dueOn()).isEqualTo("2024-09-08");
        assertThat(example.on("2024-10-01").outcome("fire").dueOn()).isEqualTo("2024-09-08");
    }

    private static List<String> rejected(Outcome outcome) {
        return outcome.rejected().stream()
                .map(rejected -> "%s %s%s"
                        .formatted(
                                rejected.record(),
                                rejected.reason(),
                                rejected.day() == null ? "" : " " + rejected.day()))
                .toList();
    }
}
