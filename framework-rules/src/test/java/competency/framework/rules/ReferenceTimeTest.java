package competency.framework.rules;

import static competency.framework.model.catalogue.EquivalenceKind.UPDATE;
import static competency.framework.rules.AwardDraft.award;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static competency.framework.rules.ReferenceFramework.equivalence;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceAnswer.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Examples of membership and experience worked out by hand from the semantics. */
class ReferenceTimeTest {
    private static final Requirement SINCE =
            new MembershipRequirement(mandatory("r"), "body", null, new CompetencyId("talk"));

    @Test
    void clause_4_10_periods_join_when_the_next_begins_at_most_a_day_after_the_last_ends() {
        var leaf = new MembershipRequirement(mandatory("r"), "body", 6, null);
        var first = membership("m1", "2023-12-01", "2024-02-29");

        assertThat(status(leaf, "2024-06-01", first, membership("m2", "2024-03-01", null)))
                .isEqualTo(Status.MET);
        var gap = membership("m2", "2024-03-02", null);
        assertThat(status(leaf, "2024-06-01", first, gap)).isEqualTo(Status.PARTLY_MET);
        assertThat(measures(leaf, "2024-06-01", first, gap)).containsExactly("91 of 183 days of unbroken membership");
        assertThat(status(leaf, "2024-06-01", first)).isEqualTo(Status.EXPIRED);
        assertThat(status(leaf, "2024-06-02", membership("m1", "2023-12-02", null)))
                .isEqualTo(Status.MET);
        assertThat(status(leaf, "2024-06-01", membership("m1", "2023-12-02", null)))
                .isEqualTo(Status.PARTLY_MET);
    }

    @Test
    void clause_4_11_each_day_served_counts_once() {
        var leaf = new ExperienceRequirement(mandatory("r"), List.of(ReferenceExample.ROLE), List.of(), List.of(), 1);
        var once = requiring(leaf).inPost("worker", "2024-05-02", null);
        var twice = requiring(leaf).inPost("worker", "2024-05-03", null).inPost("worker", "2024-05-03", "2024-05-20");

        assertThat(once.on("2024-06-01").outcome("r").status()).isEqualTo(Status.MET);
        assertThat(twice.on("2024-06-01").outcome("r").status()).isEqualTo(Status.PARTLY_MET);
        assertThat(twice.on("2024-06-01").outcome("r").measures()).containsExactly("30 of 31 days served");
        assertThat(once.on("2024-05-01").outcome("r").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_10_membership_since_a_competency_runs_from_the_first_day_of_its_latest_credit() {
        var example = requiring(SINCE)
                .holding(award("a1", "talk", "2023-01-01"), award("a2", "talk", "2024-03-01"))
                .having(membership("m1", "2024-03-01", null));
        var late = requiring(SINCE)
                .holding(award("a1", "talk", "2023-01-01"), award("a2", "talk", "2024-03-01"))
                .having(membership("m1", "2024-03-02", null));

        assertThat(example.on("2024-06-01").outcome("r").status()).isEqualTo(Status.MET);
        assertThat(example.on("2024-06-01").outcome("r").measures())
                .containsExactly("92 of 92 days of unbroken membership");
        assertThat(late.on("2024-06-01").outcome("r").status()).isEqualTo(Status.PARTLY_MET);
        assertThat(late.on("2024-06-01").outcome("r").measures())
                .containsExactly("91 of 92 days of unbroken membership");
    }

    @Test
    void clause_4_10_membership_since_a_competency_asks_for_the_day_alone_where_none_is_held_yet() {
        var joined = membership("m1", "2024-06-01", null);
        var tomorrow =
                requiring(SINCE).holding(award("a1", "talk", "2024-06-02")).having(joined);

        assertThat(status(SINCE, "2024-06-01", joined)).isEqualTo(Status.MET);
        assertThat(measures(SINCE, "2024-06-01", joined)).isEmpty();
        assertThat(status(SINCE, "2024-05-31", joined)).isEqualTo(Status.MISSING);
        assertThat(tomorrow.on("2024-06-01").outcome("r").status()).isEqualTo(Status.MET);
    }

    @Test
    void clause_4_10_membership_since_a_competency_takes_no_credit_of_a_closed_equivalence() {
        var instead = List.of("care");
        var open = equivalence("e", UPDATE, instead, List.of("talk"));
        var closed = equivalence("e", UPDATE, instead, List.of("talk"), null, null, "2024-05-31");

        assertThat(since(open)).isEqualTo(Status.PARTLY_MET);
        assertThat(since(closed)).isEqualTo(Status.MET);
    }

    private static Status since(Equivalence equivalence) {
        return requiring(SINCE)
                .knowing(equivalence)
                .holding(award("a1", "care", "2024-01-01"))
                .having(membership("m1", "2024-02-01", null))
                .on("2024-06-01")
                .outcome("r")
                .status();
    }

    @Test
    void clause_4_11_experience_may_be_asked_for_by_the_family_of_the_role() {
        var leaf = new ExperienceRequirement(mandatory("r"), List.of(), List.of(RoleFamily.PEER), List.of(), 1);

        assertThat(served(leaf, "base", null).status()).isEqualTo(Status.MET);
        assertThat(served(leaf, "worker", null).status()).isEqualTo(Status.MISSING);
        assertThat(served(leaf, "no-such-role", null).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_11_experience_may_be_asked_for_by_the_setting_of_the_post() {
        var leaf = new ExperienceRequirement(
                mandatory("r"), List.of(), List.of(), List.of(new SettingId("prison"), new SettingId("ward")), 1);

        assertThat(served(leaf, "worker", "ward").status()).isEqualTo(Status.MET);
        assertThat(served(leaf, "worker", "community").status()).isEqualTo(Status.MISSING);
        assertThat(served(leaf, "worker", null).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_11_a_post_must_match_every_list_given() {
        var leaf = new ExperienceRequirement(
                mandatory("r"), List.of(), List.of(RoleFamily.PEER), List.of(new SettingId("ward")), 1);

        assertThat(served(leaf, "base", "ward").status()).isEqualTo(Status.MET);
        assertThat(served(leaf, "base", "prison").status()).isEqualTo(Status.MISSING);
        assertThat(served(leaf, "worker", "ward").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_11_without_months_a_matching_post_must_be_in_force_that_day() {
        var leaf = new ExperienceRequirement(mandatory("r"), List.of(), List.of(RoleFamily.PEER), List.of(), null);
        var example = requiring(leaf).inPost("base", "2024-05-01", "2024-05-31");

        assertThat(example.on("2024-04-30").outcome("r").status()).isEqualTo(Status.MISSING);
        assertThat(example.on("2024-05-01").outcome("r").status()).isEqualTo(Status.MET);
        assertThat(example.on("2024-05-31").outcome("r").status()).isEqualTo(Status.MET);
        assertThat(example.on("2024-06-01").outcome("r").status()).isEqualTo(Status.MISSING);
    }

    private static Outcome served(Requirement leaf, String role, @Nullable String setting) {
        return requiring(leaf)
                .inPost(role, setting, "2024-05-01", null)
                .on("2024-06-01")
                .outcome("r");
    }

    private static Status status(Requirement leaf, String day, HeldRecord... records) {
        return requiring(leaf).having(records).on(day).outcome("r").status();
    }

    private static List<String> measures(Requirement leaf, String day, HeldRecord... records) {
        return requiring(leaf).having(records).on(day).outcome("r").measures();
    }

    private static HeldRecord membership(String id, String from, @Nullable String until) {
        return new Membership(
                new RecordId(id), "body", LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
