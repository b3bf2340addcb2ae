package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
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

    @Test
    void a_waiver_of_what_no_role_requires_is_told_with_the_nearest() {
        assertThat(ofWaiver("werker", "fire-safety"))
                .containsExactly("unknown-role w1 role: unknown role (werker); did you mean worker?");
        assertThat(ofWaiver("helper", "fire-safty"))
                .containsExactly("unknown-requirement w1 requirement: role helper has no requirement (fire-safty);"
                        + " did you mean fire-safety?");
        assertThat(ofWaiver("worker", "fire-safety"))
                .containsExactly("unknown-requirement w1 requirement: role worker has no requirement (fire-safety)");
        var portfolio = waiving("helper", "nothing");
        assertThat(RecordProblem.in(portfolio, framework()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isTrue());
    }

    @Test
    void a_waiver_may_name_a_requirement_at_any_depth() {
        for (var requirement : List.of("care", "talking", "listening", "fire-safety")) {
            assertThat(ofWaiver("helper", requirement)).as(requirement).isEmpty();
        }
        assertThat(ofWaiver("helper", "listenin"))
                .containsExactly("unknown-requirement w1 requirement: role helper has no requirement (listenin);"
                        + " did you mean listening?");
    }

    @Test
    void an_unknown_course_is_told_with_the_nearest() {
        var completion = new Completion(new RecordId("c1"), new CourseId("tlak"), DAY, CourseOutcome.PASSED, null);
        var portfolio = Portfolio.ofTraining(new PersonRef("p-1"), List.of(), List.of(completion), List.of());
        assertThat(RecordProblem.in(portfolio, framework()).stream().map(RecordProblemTest::told))
                .containsExactly("unknown-course c1 course: unknown course (tlak); did you mean talk?");
    }

    private static List<String> ofWaiver(String role, String requirement) {
        return RecordProblem.in(waiving(role, requirement), framework()).stream()
                .map(RecordProblemTest::told)
                .toList();
    }

    private static Portfolio waiving(String role, String requirement) {
        var waiver = new Waiver(
                new RecordId("w1"),
                new RequirementId(requirement),
                new RoleId(role),
                DAY,
                DAY,
                "Cover",
                new PersonRef("p-2"));
        return new Portfolio(
                new PersonRef("p-1"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(waiver));
    }

    /** The example with a course “talk” and a role “helper” that requires care (talking (listening)) and fire safety. */
    private static CompetencyFramework framework() {
        var content = ExampleFramework.framework().content();
        var worker = content.roles().get(0);
        var talking = RequirementGroup.any(terms("talking"), List.of(leaf("listening")));
        var care = RequirementGroup.all(terms("care"), List.of(talking));
        var helper = new RoleProfile(
                new RoleId("helper"),
                "Helper",
                null,
                null,
                List.of(),
                List.of(),
                List.of(care, leaf("fire-safety")),
                worker.basis());
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences(),
                List.of(new Course(new CourseId("talk"), "Talk", null, null, null, null, List.of(), List.of(), null)),
                List.of(worker, helper)));
    }

    private static Requirement leaf(String id) {
        return new CompetencyRequirement(terms(id), new CompetencyId(id), null, null, null);
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
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
