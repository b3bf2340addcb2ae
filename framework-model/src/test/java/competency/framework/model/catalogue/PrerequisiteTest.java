package competency.framework.model.catalogue;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes before courses and competencies, and what else a competency says for checks and plans. */
class PrerequisiteTest {
    private static final Basis PAPER = new Basis(new SourceId("paper"), null, Certainty.CERTAIN);

    @Test
    void what_comes_before_must_be_there() {
        assertThat(told(List.of(competency("a", "bb"), competency("b")), List.of(course("c", "dd"), course("d"))))
                .containsExactly(
                        "requires unknown-competency unknown competency (bb); did you mean b?",
                        "requires unknown-course unknown course (dd); did you mean d?");
    }

    @Test
    void nothing_is_proposed_to_come_before_itself() {
        assertThat(told(List.of(competency("talk", "tallk")), List.of(course("walk", "wallk"))))
                .containsExactly(
                        "requires unknown-competency unknown competency (tallk)",
                        "requires unknown-course unknown course (wallk)");
    }

    @Test
    void what_comes_before_may_come_before_several() {
        assertThat(told(
                        List.of(competency("a", "b", "c"), competency("b", "d"), competency("c", "d"), competency("d")),
                        List.of(course("a", "b", "c"), course("b", "d"), course("c", "d"), course("d"))))
                .isEmpty();
    }

    @Test
    void a_circle_is_told_whole_at_the_one_that_closes_it() {
        var closing = course("b", "a");
        var problems = problems(
                List.of(competency("x", "y"), competency("y", "z"), competency("z", "x")),
                List.of(course("a", "b"), closing));
        assertThat(problems)
                .extracting(problem -> "%s %s %s".formatted(problem.component(), problem.id(), problem.message()))
                .containsExactly(
                        "requires cycle competency z requires itself through (x): x → y → z → x; remove one of these requires",
                        "requires cycle course b requires itself through (a): a → b → a; remove one of these requires");
        assertThat(problems.get(1).subject()).isSameAs(closing);
    }

    @Test
    @Timeout(value = 10, unit = SECONDS)
    void a_long_line_of_courses_is_followed_to_its_end() {
        var line = IntStream.range(0, 20_000)
                .mapToObj(i -> course("c" + i, "c" + (i + 1) % 20_000))
                .toList();
        assertThat(told(List.of(), line))
                .singleElement()
                .asString()
                .startsWith("requires cycle course c19999 requires itself through (c0): c0 → c1 → ")
                .endsWith("c9 → … → c19999 → c0; remove one of these requires");
    }

    @Test
    void a_competency_requires_others_and_each_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> competency("a", "b", "a"))
                .withMessage("requires must not name (a): nothing comes before itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> competency("a", "b", "b"))
                .withMessage("requires must not name (b) twice");
    }

    @Test
    void what_must_be_seen_in_real_work_cannot_be_shown_in_simulated_work() {
        assertThat(competency(true, false, null).directObservation()).isTrue();
        assertThat(competency(false, false, null).directObservation()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> competency(true, true, null))
                .withMessageStartingWith("simulationAccepted (true) cannot stand beside directObservation");
    }

    @Test
    void fewest_hours_are_a_quarter_of_an_hour_or_more() {
        assertThat(competency(false, true, "0.25").minimumHours()).isEqualTo("0.25");
        assertThat(competency(false, true, "12.0").minimumHours()).isEqualTo("12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> competency(false, true, "0.2"))
                .withMessage("minimumHours (0.2) must be between 0.25 and 10000");
    }

    private static List<String> told(List<Competency> competencies, List<Course> courses) {
        return problems(competencies, courses).stream()
                .map(problem -> "%s %s %s".formatted(problem.component(), problem.id(), problem.message()))
                .toList();
    }

    private static List<ContentProblem> problems(List<Competency> competencies, List<Course> courses) {
        return CompetencyFramework.problemsOf(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.EPOCH),
                List.of(new Source(PAPER.source(), "A paper", "Nobody", null, LocalDate.EPOCH)),
                List.of(),
                competencies,
                List.of(),
                courses,
                List.of()));
    }

    private static Course course(String id, String... before) {
        return Course.builder(new CourseId(id), id)
                .after(Arrays.stream(before).map(CourseId::new).toList())
                .build();
    }

    private static Competency competency(String id, String... before) {
        return competency(id, Arrays.stream(before).map(CompetencyId::new).toList(), false, true, null);
    }

    private static Competency competency(boolean observed, boolean simulated, @Nullable String hours) {
        return competency("a", List.of(), observed, simulated, hours == null ? null : new BigDecimal(hours));
    }

    private static Competency competency(
            String id, List<CompetencyId> before, boolean observed, boolean simulated, @Nullable BigDecimal hours) {
        return new Competency(
                new CompetencyId(id),
                id,
                CompetencyKind.LOCAL,
                null,
                List.of(),
                null,
                null,
                simulated,
                observed,
                before,
                hours,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                PAPER);
    }
}
