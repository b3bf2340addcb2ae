package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a framework cannot make sense of is told, record by record, and never dropped. */
class RecordProblemTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    @Test
    void a_code_that_nothing_has_is_told_with_the_nearest() {
        assertThat(of(award("a1", "F2", null, null)))
                .containsExactly("unknown-code a1 code: no competency has the code (F2); did you mean F1?");
    }

    @Test
    void a_code_that_several_competencies_have_is_told_with_their_ids() {
        assertThat(of(award("a1", " Shared ", null, null)))
                .containsExactly(
                        "ambiguous-code a1 code: code ( Shared ) names fire-safety, first-aid; use the id of the"
                                + " one that is meant");
    }

    @Test
    void a_level_that_the_scale_does_not_have_is_told_with_those_it_has() {
        assertThat(of(award("a1", "L1", "medium", null), award("a2", "F1", "low", null)))
                .containsExactly(
                        "unknown-level a1 level: level (medium) is not on scale steps, which has low, high",
                        "unknown-level a2 level: level (low) cannot be stated: competency fire-safety has no scale");
        assertThat(of(award("a1", "L1", "high", null))).isEmpty();
    }

    @Test
    void a_last_day_later_than_the_catalogue_allows_is_told_and_the_record_counts_all_the_same() {
        var lastDay = LocalDate.of(2028, 1, 31);
        assertThat(of(award("a1", "fire-safety", null, lastDay))).isEmpty();
        assertThat(of(award("a1", "first-aid", null, lastDay.plusYears(90)))).isEmpty();
        assertThat(of(award("a1", "fire-safety", null, lastDay.plusDays(1))))
                .containsExactly("validity-longer-than-catalogue a1 until: until (2028-02-01) is later than 2028-01-31,"
                        + " the last day that fire-safety lasts; the earlier day counts");
        var problem = in(award("a1", "fire-safety", null, lastDay.plusDays(1))).get(0);
        assertThat(problem.isError()).isFalse();
        assertThat(in(award("a1", "F2", null, null)).get(0).isError()).isTrue();
    }

    @Test
    void unknown_courses_and_roles_are_told_and_roles_once_and_last() {
        var portfolio = Portfolio.ofTraining(
                new PersonRef("p-1"),
                List.of(post("worker"), post("werker"), post("werker"), post("other")),
                List.of(new Completion(new RecordId("c1"), new CourseId("none"), DAY, CourseOutcome.PASSED, null)),
                List.of(award("a1", "nothing-like-it", null, null)));
        assertThat(RecordProblem.in(portfolio, ExampleFramework.framework()).stream()
                        .map(RecordProblemTest::told))
                .containsExactly(
                        "unknown-code a1 code: no competency has the code (nothing-like-it)",
                        "unknown-course c1 course: unknown course (none)",
                        "unknown-role other role: unknown role (other)",
                        "unknown-role werker role: unknown role (werker); did you mean worker?");
    }

    private static List<String> of(Award... awards) {
        return in(awards).stream().map(RecordProblemTest::told).toList();
    }

    private static List<RecordProblem> in(Award... awards) {
        var portfolio = Portfolio.ofTraining(new PersonRef("p-1"), List.of(), List.of(), List.of(awards));
        return RecordProblem.in(portfolio, ExampleFramework.framework());
    }

    private static String told(RecordProblem problem) {
        var subject = problem.record() == null ? problem.role() : problem.record();
        return "%s %s %s: %s".formatted(problem.id(), subject, problem.component(), problem.message());
    }

    private static Award award(String id, String code, @Nullable String level, @Nullable LocalDate until) {
        return new Award(
                new RecordId(id), code, level == null ? null : new LevelId(level), DAY, null, null, false, until, null);
    }

    private static Post post(String role) {
        return new Post(new RoleId(role), null, DAY, null, List.of());
    }
}
