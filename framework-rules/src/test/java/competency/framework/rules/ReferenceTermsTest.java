package competency.framework.rules;

import static competency.framework.rules.AwardDraft.award;
import static competency.framework.rules.ReferenceExample.due;
import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static competency.framework.rules.ReferenceExample.stop;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.ReferenceAnswer.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Examples of limits to settings, duties and days, and of waivers, worked out by hand from the decision semantics. */
class ReferenceTermsTest {
    private static final String DAY = "2024-06-01";

    @Test
    void clause_4_2_a_limit_to_settings_leaves_out_posts_in_others() {
        var prison = limited(List.of("prison"), List.of(), null, null);

        assertThat(status(requiring(prison).inPost("worker", "prison", "2024-01-01", null)))
                .isEqualTo(Status.MISSING);
        assertThat(status(requiring(prison).inPost("worker", "home", "2024-01-01", null)))
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(requiring(prison).in("home"))).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(requiring(prison))).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_2_a_limit_to_duties_leaves_out_posts_without_them() {
        var nights = limited(List.of(), List.of("nights"), null, null);

        assertThat(status(requiring(nights).inPost("worker", null, "2024-01-01", null, "days", "nights")))
                .isEqualTo(Status.MISSING);
        assertThat(status(requiring(nights).inPost("worker", null, "2024-01-01", null, "days")))
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(requiring(nights))).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_4_5_a_requirement_exists_from_its_first_to_its_last_day() {
        var example = requiring(limited(List.of(), List.of(), DAY, "2024-06-30"));

        assertThat(example.on("2024-05-31").outcome("r").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(example.on(DAY).outcome("r").status()).isEqualTo(Status.MISSING);
        assertThat(example.on("2024-06-30").outcome("r").status()).isEqualTo(Status.MISSING);
        var after = example.on("2024-07-01");
        assertThat(after.outcome("r").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(after.verdict()).isEqualTo(Verdict.READY);
        assertThat(after.percent()).isNull();
    }

    @Test
    void a_waiver_lifts_a_gap_from_its_first_to_its_last_day() {
        var example = requiring(leaf("fire")).having(waiver("w1", "fire", "2024-06-01", "2024-06-30"));

        assertThat(example.on("2024-05-31").outcome("fire").status()).isEqualTo(Status.MISSING);
        assertThat(example.on(DAY).outcome("fire").accepted()).containsExactly(new RecordId("w1"));
        var last = example.on("2024-06-30");
        assertThat(last.outcome("fire").status()).isEqualTo(Status.WAIVED);
        assertThat(last.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(last.applicable()).isZero();
        assertThat(example.on("2024-07-01").verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void a_waiver_never_lifts_what_stops_practice() {
        var answer = requiring(leaf(stop("s"), "fire"))
                .having(waiver("w1", "s", "2024-01-01", "2024-12-31"))
                .on(DAY);

        assertThat(answer.outcome("s").status()).isEqualTo(Status.MISSING);
        assertThat(answer.mayPractise()).isFalse();
    }

    @Test
    void a_waiver_is_heard_before_grace_and_before_a_due_day_but_not_before_what_is_held() {
        var waiver = waiver("w1", "fire", "2024-01-01", "2024-12-31");

        assertThat(requiring(leaf("fire"))
                        .having(waiver)
                        .holding(award("a1", "fire", "2023-05-31"))
                        .under(0, 1)
                        .on(DAY)
                        .outcome("fire")
                        .status())
                .isEqualTo(Status.WAIVED);
        assertThat(requiring(leaf(due("fire", 1), "fire"))
                        .inPost("worker", DAY, null)
                        .having(waiver)
                        .on(DAY)
                        .outcome("fire")
                        .status())
                .isEqualTo(Status.WAIVED);
        assertThat(requiring(leaf("fire"))
                        .having(waiver)
                        .holding(award("a1", "fire", "2023-06-02"))
                        .on(DAY)
                        .outcome("fire")
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void details_19_of_several_waivers_the_one_lasting_longest_is_named() {
        var outcome = requiring(leaf("fire"))
                .having(
                        waiver("w1", "fire", "2024-01-01", "2024-06-30"),
                        waiver("w3", "fire", "2024-01-01", "2024-07-01"),
                        waiver("w2", "fire", "2024-02-01", "2024-07-01"))
                .on(DAY)
                .outcome("fire");

        assertThat(outcome.waiver()).isEqualTo(new RecordId("w2"));
    }

    @Test
    void details_16_a_group_that_rests_on_waived_children_does_not_rest_on_its_own_waiver() {
        var group = RequirementGroup.any(mandatory("g"), List.of(leaf("fire")));
        var both = requiring(group)
                .having(waiver("w1", "g", "2024-01-01", "2024-12-31"), waiver("w2", "fire", "2024-01-01", "2024-12-31"))
                .on(DAY);
        var own = requiring(group)
                .having(waiver("w1", "g", "2024-01-01", "2024-12-31"))
                .on(DAY);

        assertThat(both.outcome("g").status()).isEqualTo(Status.WAIVED);
        assertThat(both.outcome("g").waiver()).isNull();
        assertThat(own.outcome("g").waiver()).isEqualTo(new RecordId("w1"));
    }

    @Test
    void clause_4_7_a_group_leaves_out_children_that_do_not_apply() {
        var other = limited(List.of("prison"), List.of(), null, null);
        var both = requiring(RequirementGroup.all(mandatory("g"), List.of(other, leaf("fire"))))
                .in("home")
                .holding(award("a1", "fire", "2024-01-01"))
                .on(DAY);
        var none = requiring(RequirementGroup.any(mandatory("g"), List.of(other)))
                .in("home")
                .on(DAY);

        assertThat(both.outcome("g").status()).isEqualTo(Status.MET);
        assertThat(none.outcome("g").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void details_30_a_waiver_must_name_a_role_and_a_requirement_of_it() {
        var answer = requiring(leaf("fire"))
                .having(
                        waiver("w1", "talk", DAY, DAY),
                        new Waiver(
                                new RecordId("w2"),
                                new RequirementId("fire"),
                                new RoleId("nobody"),
                                LocalDate.parse(DAY),
                                LocalDate.parse(DAY),
                                "agreed",
                                new PersonRef("p-2")))
                .on(DAY);

        assertThat(answer.problems())
                .containsExactly(
                        new Problem("unknown-requirement", new RecordId("w1")),
                        new Problem("unknown-role", new RecordId("w2")));
    }

    private static Status status(ReferenceExample example) {
        return example.on(DAY).outcome("r").status();
    }

    private static Requirement limited(
            List<String> settings, List<String> tags, @Nullable String from, @Nullable String until) {
        var limits = new Applicability(
                settings.stream().map(SettingId::new).toList(),
                tags,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
        return leaf(
                new RequirementTerms(
                        new RequirementId("r"), null, Obligation.MANDATORY, Effect.GAP, null, limits, null),
                "fire");
    }

    private static Waiver waiver(String id, String requirement, String from, String until) {
        return new Waiver(
                new RecordId(id),
                new RequirementId(requirement),
                ReferenceExample.ROLE,
                LocalDate.parse(from),
                LocalDate.parse(until),
                "agreed",
                new PersonRef("p-2"));
    }
}
