package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.StandardCode;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.RecordId;
import competency.framework.rules.state.BestCredit;
import competency.framework.rules.state.Concern;
import competency.framework.rules.state.DayFit;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.EvidenceClaim;
import competency.framework.rules.state.EvidenceFit;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.LevelFit;
import competency.framework.rules.state.MandatoryRequirements;
import competency.framework.rules.state.NearMiss;
import competency.framework.rules.state.RecordOutcome;
import competency.framework.rules.state.SharedDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and thresholds fall into the right bucket on both sides of each boundary. */
class BucketsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource({
        // until,   within, grace, bucket on 2025-03-10
        ",           ,       0,     VALID",
        "2025-03-10, ,       0,     VALID",
        "2025-03-09, ,       0,     EXPIRED",
        "2025-03-09, ,       1,     EXPIRED_IN_GRACE",
        "2025-03-08, ,       1,     EXPIRED",
        ",           14,     0,     VALID", // 10 January 2024 and 14 months: 10 March 2025
        ",           13,     0,     TOO_OLD",
        ",           13,     28,    TOO_OLD_IN_GRACE", // last day 10 February 2025
        ",           13,     27,    TOO_OLD",
        "2025-03-01, 24,     0,     EXPIRED",
        "2025-03-01, 24,     9,     EXPIRED_IN_GRACE",
        "2025-02-01, 13,     0,     TOO_OLD", // both: too old is what is said
        "2025-02-01, 13,     40,    TOO_OLD_IN_GRACE",
    })
    void the_last_valid_day_counts_and_the_day_after_does_not(
            @Nullable LocalDate until, @Nullable Integer within, int grace, DayFit bucket) {
        var credit = new Credit(
                null,
                null,
                LocalDate.of(2024, 1, 10),
                until,
                EvidenceStrength.TESTED,
                false,
                List.of(new RecordId("a1")),
                List.of());
        assertThat(DayFit.of(credit, within, DAY, grace)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @CsvSource({
        ",           90, VALID",
        "2025-06-09, 90, VALID", // 91 days after
        "2025-06-08, 90, EXPIRING",
        "2025-03-10, 0,  EXPIRING",
        "2025-03-11, 0,  VALID",
        "2025-03-09, 0,  LAPSED_IN_GRACE",
    })
    void a_last_day_is_near_when_it_is_at_most_so_many_days_away(
            @Nullable LocalDate lastDay, int expiringDays, BestCredit bucket) {
        assertThat(BestCredit.lasting(lastDay, DAY, expiringDays)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @CsvSource({",AT_ONCE", "2025-03-10,LATER", "2025-03-11,LATER", "2025-03-09,PASSED"})
    void the_due_day_itself_is_still_in_time(@Nullable LocalDate dueOn, Due bucket) {
        assertThat(Due.of(dueOn, DAY)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDED,               ,         STRONG_ENOUGH",
        "SELF_DECLARED,          ,         OWN_WORD",
        "SELF_DECLARED,          SELF_DECLARED, OWN_WORD",
        "SELF_DECLARED,          ATTENDED, TOO_WEAK",
        "ATTENDED,               TESTED,   TOO_WEAK",
        "TESTED,                 TESTED,   STRONG_ENOUGH",
        "INDEPENDENTLY_ASSESSED, TESTED,   STRONG_ENOUGH",
    })
    void evidence_is_enough_when_it_is_as_strong_as_needed(
            EvidenceStrength shown, @Nullable EvidenceStrength needed, EvidenceFit bucket) {
        assertThat(EvidenceFit.of(shown, needed)).isEqualTo(bucket);
    }

    @Test
    void levels_compare_by_their_place_on_the_scale() {
        var low = new LevelId("low");
        var high = new LevelId("high");
        var scale = new ProficiencyScale(new ScaleId("scale"), true, List.of(low, high));
        assertThat(LevelFit.of(low, low, scale)).isEqualTo(LevelFit.SAME);
        assertThat(LevelFit.of(high, low, scale)).isEqualTo(LevelFit.HIGHER);
        assertThat(LevelFit.of(low, high, scale)).isEqualTo(LevelFit.LOWER);
        assertThat(LevelFit.of(low, null, scale)).isEqualTo(LevelFit.NOT_ASKED);
        assertThat(LevelFit.of(null, null, null)).isEqualTo(LevelFit.NOT_ASKED);
    }

    @Test
    void only_what_is_held_and_falls_short_is_a_near_miss() {
        assertThat(Arrays.stream(Standing.values()).filter(standing -> NearMiss.of(standing) != NearMiss.NONE))
                .containsExactly(
                        Standing.WEAK_EVIDENCE,
                        Standing.BELOW_LEVEL,
                        Standing.TOO_OLD,
                        Standing.EXPIRED,
                        Standing.PART_ONLY);
        assertThat(NearMiss.of(Standing.WEAK_EVIDENCE)).isEqualTo(NearMiss.BY_EVIDENCE);
        assertThat(NearMiss.of(Standing.BELOW_LEVEL)).isEqualTo(NearMiss.BY_LEVEL);
        assertThat(NearMiss.of(Standing.TOO_OLD)).isEqualTo(NearMiss.BY_DAY);
        assertThat(NearMiss.of(Standing.EXPIRED)).isEqualTo(NearMiss.BY_DAY);
        assertThat(NearMiss.of(Standing.PART_ONLY)).isEqualTo(NearMiss.IN_PART);
        assertThat(NearMiss.BY_DAY.milder(NearMiss.BY_LEVEL)).isEqualTo(NearMiss.BY_DAY);
        assertThat(NearMiss.NONE.milder(NearMiss.BY_EVIDENCE)).isEqualTo(NearMiss.BY_EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource({"PASSED,PASSED", "ATTENDED,ATTENDED", "FAILED,FAILED", "WITHDRAWN,WITHDRAWN"})
    void a_completion_comes_about_as_the_course_ended(CourseOutcome outcome, RecordOutcome bucket) {
        assertThat(RecordOutcome.of(outcome)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @CsvSource({
        ",           90, FAR",
        "2025-06-09, 90, FAR",
        "2025-06-08, 90, NEAR",
        "2025-03-10, 0,  NEAR",
        "2025-03-09, 90, PASSED",
    })
    void a_last_day_is_far_near_or_passed(@Nullable LocalDate lastDay, int expiringDays, LastDay bucket) {
        assertThat(LastDay.of(lastDay, DAY, expiringDays)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @CsvSource({
        // those before, one more,       together
        "NONE,          NOT_APPLICABLE, NONE",
        "NONE,          MET,            SATISFIED",
        "NONE,          EXPIRING,       SATISFIED",
        "NONE,          WAIVED,         PROVISIONAL",
        "NONE,          IN_GRACE,       PROVISIONAL",
        "NONE,          NOT_YET_DUE,    PROVISIONAL",
        "NONE,          MISSING,        UNSATISFIED",
        "SATISFIED,     NOT_APPLICABLE, SATISFIED",
        "SATISFIED,     MET,            SATISFIED",
        "SATISFIED,     WAIVED,         PROVISIONAL",
        "SATISFIED,     EXPIRED,        UNSATISFIED",
        "PROVISIONAL,   NOT_APPLICABLE, PROVISIONAL",
        "PROVISIONAL,   MET,            PROVISIONAL",
        "PROVISIONAL,   BARRED,         UNSATISFIED",
        "UNSATISFIED,   NOT_APPLICABLE, UNSATISFIED",
        "UNSATISFIED,   MET,            UNSATISFIED",
        "UNSATISFIED,   WAIVED,         UNSATISFIED",
    })
    void mandatory_requirements_stand_together_as_the_worst_of_them(
            MandatoryRequirements before, Status status, MandatoryRequirements together) {
        assertThat(before.and(status)).isEqualTo(together);
    }

    @Test
    void a_requirement_concerns_posts_in_one_of_its_settings_with_one_of_its_tags() {
        var inpatient = new SettingId("inpatient");
        var limits = new Applicability(List.of(inpatient), List.of("lone-working", "driving"), null, null);
        assertThat(concern(limits, inpatient, List.of("driving"))).isEqualTo(Concern.CONCERNED);
        assertThat(concern(limits, inpatient, List.of("other"))).isEqualTo(Concern.OTHER_POST);
        assertThat(concern(limits, inpatient, List.of())).isEqualTo(Concern.OTHER_POST);
        assertThat(concern(limits, new SettingId("community"), List.of("driving")))
                .isEqualTo(Concern.OTHER_POST);
        assertThat(concern(limits, null, List.of("driving"))).isEqualTo(Concern.CONCERNED);
        assertThat(concern(limits, inpatient, null)).isEqualTo(Concern.CONCERNED);
        assertThat(concern(Applicability.ALWAYS, null, null)).isEqualTo(Concern.CONCERNED);
    }

    @Test
    void a_requirement_exists_on_its_first_and_its_last_day() {
        assertThat(existing(DAY, DAY)).isEqualTo(Concern.CONCERNED);
        assertThat(existing(DAY.plusDays(1), null)).isEqualTo(Concern.NOT_IN_FORCE);
        assertThat(existing(null, DAY.minusDays(1))).isEqualTo(Concern.NOT_IN_FORCE);
        assertThat(existing(null, null)).isEqualTo(Concern.CONCERNED);
    }

    private static Concern existing(@Nullable LocalDate from, @Nullable LocalDate until) {
        return concern(new Applicability(List.of(), List.of(), from, until), null, null);
    }

    private static Concern concern(Applicability limits, @Nullable SettingId setting, @Nullable List<String> duties) {
        return Concern.of(limits, setting, duties, DAY);
    }

    @Test
    void being_present_needs_no_assessment_whatever_a_course_assesses() {
        assertThat(EvidenceClaim.of(EvidenceStrength.ATTENDED, List.of(EvidenceStrength.SELF_DECLARED)))
                .isEqualTo(EvidenceClaim.WITHIN);
        assertThat(EvidenceClaim.of(EvidenceStrength.TESTED, List.of(EvidenceStrength.SELF_DECLARED)))
                .isEqualTo(EvidenceClaim.BEYOND);
    }

    @ParameterizedTest
    @CsvSource({
        // code from and until, course from and until
        ",           ,           2025-01-01, 2025-12-31, ALWAYS_OPEN",
        "2025-12-31, ,           2025-01-01, 2025-12-31, SOME",
        "2026-01-01, ,           2025-01-01, 2025-12-31, NONE",
        ",           2025-01-01, 2025-01-01, 2025-12-31, SOME",
        ",           2024-12-31, 2025-01-01, 2025-12-31, NONE",
        "2025-03-01, ,           ,           ,           SOME",
    })
    void a_code_and_a_course_share_a_day_or_none(
            @Nullable LocalDate codeFrom,
            @Nullable LocalDate codeUntil,
            @Nullable LocalDate courseFrom,
            @Nullable LocalDate courseUntil,
            SharedDays bucket) {
        var code = new StandardCode("danos", "AA2", codeFrom, codeUntil);
        assertThat(SharedDays.of(List.of(code), courseFrom, courseUntil)).isEqualTo(bucket);
    }
}
