package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.portfolio.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationValuesTest {
    private static final RecordId RECORD = new RecordId("a1");

    @ParameterizedTest
    @CsvSource({"1,3,33.3", "2,3,66.7", "1,8,12.5", "1,16,6.3", "0,7,0.0", "7,7,100.0"})
    void per_cent_have_one_decimal_and_half_is_rounded_up(int satisfied, int applicable, String percent) {
        assertThat(new Compliance(satisfied, applicable).percent().map(Object::toString))
                .contains(percent);
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThat(new Compliance(0, 0).percent()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Compliance(2, 1))
                .withMessage("satisfied (2) must be between 0 and applicable (1)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Compliance(-1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,12,2025-02-28",
        "2024-02-29,48,2028-02-29",
        "2025-01-31,1,2025-02-28",
        "2024-01-31,1,2024-02-29",
        "2025-05-31,1,2025-06-30",
        "2022-05-31,36,2025-05-31",
    })
    void months_are_clamped_to_the_months_end(LocalDate from, int months, LocalDate lastDay) {
        assertThat(Credit.lastDay(from, months)).isEqualTo(lastDay);
    }

    @Test
    void never_is_later_than_any_day() {
        var day = LocalDate.of(2025, 1, 1);
        assertThat(Credit.lastDay(day, null)).isNull();
        assertThat(Credit.earlier(null, null)).isNull();
        assertThat(Credit.earlier(day, null)).isEqualTo(day);
        assertThat(Credit.earlier(null, day)).isEqualTo(day);
        assertThat(Credit.earlier(day, day.plusDays(1))).isEqualTo(day);
        assertThat(Credit.earlier(day.plusDays(1), day)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        ",,",
        "2026-01-01,,2026-01-01",
        ",12,2026-01-01",
        "2026-01-01,12,2026-01-01",
        "2026-01-02,12,2026-01-01",
        "2025-12-31,12,2025-12-31",
    })
    void a_credit_counts_up_to_its_own_last_day_and_the_age_allowed(
            @Nullable LocalDate until, @Nullable Integer withinMonths, @Nullable LocalDate lastDay) {
        var from = LocalDate.of(2025, 1, 1);
        var credit = new Credit(null, null, from, until, EvidenceStrength.TESTED, false, List.of(RECORD), List.of());
        assertThat(credit.untilWithin(withinMonths)).isEqualTo(lastDay);
    }

    @Test
    void rules_of_providers_are_told_beside_the_rule_that_decided() {
        var own = new RuleRef("EVI-001", "Too weak", "semantics 3.7");
        var theirs = new RuleRef("CLINIC-1", "Not in our clinic", "our handbook", "Clinic", List.of());
        assertThat(own.and(List.of())).isEqualTo(own);
        assertThat(own.ofProviders()).isEmpty();
        assertThat(own.and(List.of(theirs)).id()).isEqualTo("EVI-001");
        assertThat(own.and(List.of(theirs)).beside()).containsExactly(theirs);
        assertThat(own.and(List.of(theirs, own)).ofProviders()).containsExactly(theirs);
        assertThat(theirs.ofProviders()).containsExactly(theirs);
        assertThat(theirs.and(List.of(own)).ofProviders()).hasSize(1);
    }

    @Test
    void days_between_two_days_leave_one_of_them_out() {
        var day = LocalDate.of(2024, 2, 28);
        assertThat(Credit.daysBetween(day, day)).isZero();
        assertThat(Credit.daysBetween(day, LocalDate.of(2024, 3, 1))).isEqualTo(2);
        assertThat(Credit.daysBetween(day, LocalDate.of(2025, 2, 28))).isEqualTo(366);
    }

    @Test
    void a_measure_is_enough_from_what_is_needed_on() {
        assertThat(measure("399.99", "400").isEnough()).isFalse();
        assertThat(measure("400.00", "400").isEnough()).isTrue();
        assertThat(measure("400.01", "400").isEnough()).isTrue();
    }

    @Test
    void a_measure_prints_its_numbers_plainly() {
        assertThat(measure("320.50", "4E+2")).hasToString("320.5 of 400 hours");
        assertThat(measure("0.00", "100000")).hasToString("0 of 100000 hours");
    }

    @Test
    void a_change_keeps_its_statuses_whatever_becomes_of_the_list_given() {
        var status =
                new Change.StatusChange(new RequirementId("first-aid"), "First aid", Status.EXPIRING, Status.EXPIRED);
        var statuses = new ArrayList<>(List.of(status));
        var change = new Change(LocalDate.of(2025, 1, 1), Verdict.NOT_READY, statuses);
        statuses.clear();
        assertThat(change.statuses()).containsExactly(status);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void every_standing_ends_a_sentence_in_its_own_words(Standing standing) {
        assertThat(standing.claim()).matches("[a-z][a-z ]+[a-z]");
        assertThat(Standing.values())
                .filteredOn(other -> other.claim().equals(standing.claim()))
                .containsExactly(standing);
    }

    private static Measure measure(String have, String need) {
        return new Measure("hours", new BigDecimal(have), new BigDecimal(need));
    }

    @Test
    void a_credit_rests_on_something() {
        var day = LocalDate.of(2025, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Credit(null, null, day, null, EvidenceStrength.TESTED, false, List.of(), List.of()))
                .withMessage("records of a credit must not be empty");
    }

    @Test
    void a_record_that_counts_cannot_be_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rejection(RECORD, Standing.COUNTS, new RuleRef("A-1", "s", "b"), null, null))
                .withMessage("record a1 counts and cannot be rejected");
    }

    @Test
    void days_of_a_policy_have_bounds() {
        assertThat(new Policy("p", 3650, 365).graceDays()).isEqualTo(365);
        assertThat(new Policy("p", 0, 0).expiringDays()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy("p", -1, 0))
                .withMessage("expiringDays (-1) must be between 0 and 3650");
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy("p", 3651, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy("p", 0, 366))
                .withMessage("graceDays (366) must be between 0 and 365");
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy("p", 0, -1));
    }

    @Test
    void statuses_stand_from_best_to_worst() {
        assertThat(Status.values())
                .filteredOn(Status::isSatisfied)
                .containsExactly(Status.MET, Status.EXPIRING, Status.WAIVED, Status.IN_GRACE, Status.NOT_YET_DUE);
        assertThat(Status.values())
                .filteredOn(Status::isProvisional)
                .containsExactly(Status.WAIVED, Status.IN_GRACE, Status.NOT_YET_DUE);
        assertThat(Status.values())
                .filteredOn(Status::isUnsatisfied)
                .containsExactly(
                        Status.EXPIRED,
                        Status.BELOW_LEVEL,
                        Status.WEAK_EVIDENCE,
                        Status.PARTLY_MET,
                        Status.MISSING,
                        Status.SUSPENDED,
                        Status.BARRED);
        assertThat(Status.MET.isBetterThan(Status.EXPIRING)).isTrue();
        assertThat(Status.MET.isBetterThan(Status.MET)).isFalse();
        assertThat(Verdict.values())
                .filteredOn(verdict -> !verdict.mayPractise())
                .containsExactly(Verdict.BARRED);
    }
}
