package competency.framework.rules;

import static competency.framework.model.catalogue.EvidenceStrength.ATTENDED;
import static competency.framework.model.catalogue.EvidenceStrength.INDEPENDENTLY_ASSESSED;
import static competency.framework.model.catalogue.EvidenceStrength.SELF_DECLARED;
import static competency.framework.model.catalogue.EvidenceStrength.TESTED;
import static competency.framework.model.catalogue.EvidenceStrength.WORKPLACE_ASSESSED;
import static competency.framework.rules.AwardDraft.award;
import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static competency.framework.rules.ReferenceExample.terms;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.ReferenceAnswer.Outcome;
import competency.framework.rules.ReferenceAnswer.Rejected;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Examples of levels, evidence and near misses worked out by hand from the decision semantics. */
class ReferenceStandingTest {
    @Test
    void clause_3_7_what_the_person_assessed_counts_for_nothing() {
        var outcome = requiring(leaf("talk"))
                .holding(
                        award("a1", "talk", "2024-01-01").by("p-1"),
                        award("a2", "talk", "2024-01-01").by("p-2"))
                .on("2024-05-31")
                .outcome("talk");

        assertThat(outcome.accepted()).containsExactly(new RecordId("a2"));
        assertThat(rejected(outcome)).containsExactly("a1 SELF_ASSESSED");
    }

    @Test
    void clause_3_7_evidence_as_strong_as_needed_will_do_and_weaker_will_not() {
        assertThat(riskShownBy(award("a1", "risk", "2024-01-01").on(WORKPLACE_ASSESSED))
                        .status())
                .isEqualTo(Status.MET);
        var weak = riskShownBy(award("a1", "risk", "2024-01-01").on(TESTED));
        assertThat(weak.status()).isEqualTo(Status.WEAK_EVIDENCE);
        assertThat(rejected(weak)).containsExactly("a1 WEAK_EVIDENCE");
        assertThat(weak.evidenceNeeded()).isEqualTo(WORKPLACE_ASSESSED);
    }

    @Test
    void clause_3_7_the_requirement_says_which_evidence_before_the_competency_does() {
        var example = requiring(
                        leaf(mandatory("lower"), "risk", null, ATTENDED, null),
                        leaf(mandatory("higher"), "risk", null, INDEPENDENTLY_ASSESSED, null))
                .holding(award("a1", "risk", "2024-01-01").on(WORKPLACE_ASSESSED))
                .on("2024-06-01");

        assertThat(example.outcome("lower").status()).isEqualTo(Status.MET);
        assertThat(example.outcome("higher").status()).isEqualTo(Status.WEAK_EVIDENCE);
    }

    @Test
    void clause_3_7_simulated_work_will_not_do_where_observation_is_needed() {
        assertThat(riskShownBy(award("a1", "risk", "2024-01-01")
                                .on(WORKPLACE_ASSESSED)
                                .simulated())
                        .status())
                .isEqualTo(Status.WEAK_EVIDENCE);
        assertThat(requiring(leaf("fire"))
                        .holding(award("a1", "fire", "2024-01-01").simulated())
                        .on("2024-06-01")
                        .outcome("fire")
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void details_9_what_is_self_declared_satisfies_what_is_desirable_only() {
        var desirable = terms("wish", Obligation.DESIRABLE, Effect.GAP, null);
        var answer = requiring(
                        leaf("talk"),
                        leaf(mandatory("said"), "talk", null, SELF_DECLARED, null),
                        leaf(desirable, "talk"))
                .holding(award("a1", "talk", "2024-01-01").on(SELF_DECLARED))
                .on("2024-06-01");

        assertThat(answer.outcome("talk").status()).isEqualTo(Status.WEAK_EVIDENCE);
        assertThat(answer.outcome("said").status()).isEqualTo(Status.WEAK_EVIDENCE);
        assertThat(answer.outcome("wish").status()).isEqualTo(Status.MET);
    }

    @Test
    void clause_3_6_a_higher_level_includes_a_lower_one_on_a_cumulative_scale() {
        assertThat(riskShownBy(
                        award("a1", "risk", "2024-01-01").at("independent").on(WORKPLACE_ASSESSED), "assisted"))
                .isEqualTo(Status.MET);
        assertThat(riskShownBy(award("a1", "risk", "2024-01-01").at("assisted").on(WORKPLACE_ASSESSED), "assisted"))
                .isEqualTo(Status.MET);
        assertThat(riskShownBy(award("a1", "risk", "2024-01-01").at("aware").on(WORKPLACE_ASSESSED), "assisted"))
                .isEqualTo(Status.BELOW_LEVEL);
    }

    @Test
    void clause_3_1_no_level_stated_means_the_lowest() {
        assertThat(riskShownBy(award("a1", "risk", "2024-01-01").on(WORKPLACE_ASSESSED), "aware"))
                .isEqualTo(Status.MET);
        assertThat(riskShownBy(award("a1", "risk", "2024-01-01").on(WORKPLACE_ASSESSED), "assisted"))
                .isEqualTo(Status.BELOW_LEVEL);
    }

    @Test
    void details_10_only_the_same_level_will_do_on_a_scale_that_is_not_cumulative() {
        var example = requiring(
                        leaf(mandatory("adult"), "care", "adult", null, null),
                        leaf(mandatory("child"), "care", "child", null, null))
                .holding(award("a1", "care", "2024-01-01").at("child"))
                .on("2024-06-01");

        assertThat(example.outcome("adult").status()).isEqualTo(Status.BELOW_LEVEL);
        assertThat(example.outcome("child").status()).isEqualTo(Status.MET);
    }

    @Test
    void clause_4_6_a_credit_counts_as_its_hardest_failure_and_the_requirement_takes_the_mildest() {
        var lapsedAndWeak = award("a1", "risk", "2020-01-01").at("independent").on(TESTED);
        var low = award("a2", "risk", "2024-01-01").on(WORKPLACE_ASSESSED);
        var lapsedAndLow = award("a3", "risk", "2020-01-01").on(WORKPLACE_ASSESSED);
        var lapsed = award("a4", "risk", "2020-01-01").at("independent").on(WORKPLACE_ASSESSED);

        assertThat(riskShownBy(List.of(lapsedAndWeak), "independent").status()).isEqualTo(Status.WEAK_EVIDENCE);
        assertThat(riskShownBy(List.of(lapsedAndLow), "independent").status()).isEqualTo(Status.BELOW_LEVEL);
        assertThat(riskShownBy(List.of(lapsedAndWeak, low), "independent").status())
                .isEqualTo(Status.BELOW_LEVEL);
        var all = riskShownBy(List.of(lapsed, lapsedAndLow, low, lapsedAndWeak), "independent");
        assertThat(all.status()).isEqualTo(Status.EXPIRED);
        assertThat(all.rejected())
                .extracting(Rejected::reason)
                .containsExactly(Standing.WEAK_EVIDENCE, Standing.BELOW_LEVEL, Standing.BELOW_LEVEL, Standing.EXPIRED);
    }

    @Test
    void details_3_the_latest_last_day_explains_then_evidence_then_level_then_the_smaller_id() {
        var early = award("a1", "risk", "2024-01-01").at("independent").on(INDEPENDENTLY_ASSESSED);
        var weaker = award("a2", "risk", "2024-02-01").at("independent").on(WORKPLACE_ASSESSED);
        var lower = award("a3", "risk", "2024-02-01").at("assisted").on(INDEPENDENTLY_ASSESSED);
        var byCode = award("a4", "AB5", "2024-02-01").at("independent").on(INDEPENDENTLY_ASSESSED);
        var byId = award("a6", "risk", "2024-02-01").at("independent").on(INDEPENDENTLY_ASSESSED);
        var larger = award("a7", "risk", "2024-02-01").at("independent").on(INDEPENDENTLY_ASSESSED);

        assertThat(explains(early, weaker)).isEqualTo("a2");
        assertThat(explains(weaker, lower)).isEqualTo("a3");
        assertThat(explains(lower, byCode)).isEqualTo("a4");
        assertThat(explains(byCode, byId)).isEqualTo("a6");
        assertThat(explains(larger, byId)).isEqualTo("a6");
    }

    private static Outcome riskShownBy(AwardDraft award) {
        return riskShownBy(List.of(award), null);
    }

    private static Status riskShownBy(AwardDraft award, String level) {
        return riskShownBy(List.of(award), level).status();
    }

    private static Outcome riskShownBy(List<AwardDraft> awards, @Nullable String level) {
        return requiring(leaf(mandatory("risk"), "risk", level, null, null))
                .holding(awards.toArray(AwardDraft[]::new))
                .on("2024-06-01")
                .outcome("risk");
    }

    private static String explains(AwardDraft one, AwardDraft other) {
        return riskShownBy(List.of(one, other), null).accepted().get(0).value();
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
