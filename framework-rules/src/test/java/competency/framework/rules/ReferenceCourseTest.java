package competency.framework.rules;

import static competency.framework.rules.ReferenceExample.course;
import static competency.framework.rules.ReferenceExample.leaf;
import static competency.framework.rules.ReferenceExample.mandatory;
import static competency.framework.rules.ReferenceExample.requiring;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.rules.ReferenceAnswer.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples of completed courses worked out by hand from the decision semantics. */
class ReferenceCourseTest {
    @Test
    void clause_2_2_six_months_from_31_August_end_on_29_February_of_a_leap_year() {
        var example = requiring(leaf("fire")).completing("c1", "fire-course", "2023-08-31", CourseOutcome.PASSED);

        assertThat(example.on("2024-02-29").outcome("fire").status()).isEqualTo(Status.EXPIRING);
        assertThat(example.on("2024-03-01").outcome("fire").status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void clause_3_2_a_completion_counts_on_the_first_and_last_accredited_day_and_not_outside_them() {
        assertThat(rejected(fireCourseOn("2019-12-31"))).containsExactly("c1 NOT_ACCREDITED_THEN 2019-12-31");
        assertThat(fireCourseOn("2020-01-01").status()).isEqualTo(Status.EXPIRING);
        assertThat(fireCourseOn("2024-12-31").status()).isEqualTo(Status.EXPIRING);
        assertThat(fireCourseOn("2025-01-01").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void clause_3_2_attendance_credits_only_what_attendance_shows() {
        var answer = requiring(leaf("talk"), leaf("fire"))
                .completing("c1", "talk-course", "2024-01-01", CourseOutcome.ATTENDED)
                .on("2024-06-01");

        assertThat(answer.outcome("talk").via()).containsExactly("course:talk-course");
        assertThat(rejected(answer.outcome("fire"))).containsExactly("c1 FAILED");
    }

    @Test
    void clause_3_2_a_failed_or_abandoned_course_credits_nothing() {
        for (var outcome : List.of(CourseOutcome.FAILED, CourseOutcome.WITHDRAWN)) {
            assertThat(rejected(requiring(leaf("talk"))
                            .completing("c1", "talk-course", "2024-01-01", outcome)
                            .on("2024-06-01")
                            .outcome("talk")))
                    .containsExactly("c1 FAILED");
        }
    }

    @Test
    void clause_3_3_the_line_says_how_long_it_lasts_before_the_competency_does() {
        assertThat(fireCourseOn("2024-01-31").validUntil()).isEqualTo("2024-07-31");
        assertThat(requiring(leaf("fire"))
                        .completing("c1", "talk-course", "2024-01-31", CourseOutcome.PASSED)
                        .on("2024-07-31")
                        .outcome("fire")
                        .validUntil())
                .isEqualTo("2025-01-31");
    }

    @Test
    void details_2_a_course_is_satisfied_by_passing_it_or_attending_where_attendance_shows_something() {
        var both = requiring(course(mandatory("f"), "fire-course", 12), course(mandatory("t"), "talk-course", null))
                .completing("c1", "fire-course", "2024-01-31", CourseOutcome.ATTENDED)
                .completing("c2", "talk-course", "2024-01-31", CourseOutcome.ATTENDED)
                .on("2024-06-01");
        var passed = requiring(course(mandatory("f"), "fire-course", 12))
                .completing("c1", "fire-course", "2024-01-31", CourseOutcome.PASSED);

        assertThat(rejected(both.outcome("f"))).containsExactly("c1 FAILED");
        assertThat(both.outcome("t").status()).isEqualTo(Status.MET);
        assertThat(both.outcome("t").validUntil()).isNull();
        assertThat(passed.on("2025-01-31").outcome("f").validUntil()).isEqualTo("2025-01-31");
        assertThat(rejected(passed.on("2025-02-01").outcome("f"))).containsExactly("c1 TOO_OLD 2024-01-31");
    }

    private static Outcome fireCourseOn(String day) {
        return requiring(leaf("fire"))
                .completing("c1", "fire-course", day, CourseOutcome.PASSED)
                .under(365, 0)
                .on(day)
                .outcome("fire");
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
