package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .doesNotContain(Status.NOT_APPLICABLE)
                .hasSize(7);
        assertThat(Status.MET.isBetterThan(Status.EXPIRING)).isTrue();
        assertThat(Status.MET.isBetterThan(Status.MET)).isFalse();
        assertThat(Verdict.values())
                .filteredOn(verdict -> !verdict.mayPractise())
                .containsExactly(Verdict.BARRED);
    }
}
