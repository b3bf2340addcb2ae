package competency.framework.model.catalogue;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the parts of a framework do not fit together. */
class ContentCheckTest {
    private static final Basis PAPER = basis("paper");
    private static final Source SOURCE = new Source(PAPER.source(), "A paper", "Nobody", null, LocalDate.EPOCH);
    private static final ProficiencyScale SCALE =
            new ProficiencyScale(new ScaleId("practice"), true, List.of(new LevelId("assisted"), new LevelId("alone")));
    private static final Competency LISTENING = competency("listening", SCALE.id(), PAPER);
    private static final Competency AID = competency("first-aid", null, PAPER);
    private static final Course TALK = course("talk", PAPER);

    @Test
    void parts_that_fit_together_have_no_problem() {
        assertThat(problems(role("worker", List.of(), leaf("listening", "alone"), leaf("first-aid", null))))
                .isEmpty();
    }

    @Test
    void an_id_used_twice_is_told_at_the_second() {
        var source = new Source(PAPER.source(), "Another", "Nobody", null, LocalDate.EPOCH);
        var scale = new ProficiencyScale(SCALE.id(), false, List.of(new LevelId("x")));
        var competency = competency("listening", null, PAPER);
        var course = course("talk", null);
        var one = role("worker", List.of());
        var other = role("worker", List.of());
        var problems = CompetencyFramework.problemsOf(new FrameworkContent(
                edition(),
                List.of(SOURCE, source),
                List.of(SCALE, scale),
                List.of(LISTENING, competency),
                List.of(),
                List.of(TALK, course),
                List.of(one, other)));
        assertThat(problems).extracting(ContentProblem::id).containsOnly("duplicate-id");
        assertThat(problems).extracting(ContentProblem::component).containsOnly("id");
        assertThat(problems)
                .extracting(ContentProblem::subject)
                .usingElementComparator((a, b) -> a == b ? 0 : 1)
                .containsExactly(source, scale, competency, course, other);
        assertThat(problems.get(2).message())
                .isEqualTo("competency id (listening) is used twice; ids must be unique across all files");
    }

    @Test
    void a_reference_to_what_is_not_there_is_told_with_what_was_probably_meant() {
        var line = new Development(new CompetencyId("lisening"), null, null, null, false);
        var course =
                new Course(new CourseId("day"), "D", null, null, null, null, List.of(line), List.of(), basis("papr"));
        var competency = competency("other", new ScaleId("practise"), basis("papers"));
        var role = role("worker", List.of("helpr"), new CourseRequirement(terms("a"), new CourseId("tlak"), null));
        var problems = CompetencyFramework.problemsOf(new FrameworkContent(
                edition(),
                List.of(SOURCE),
                List.of(SCALE),
                List.of(LISTENING, competency),
                List.of(),
                List.of(TALK, course),
                List.of(role, role("helper", List.of()))));
        assertThat(problems)
                .extracting(problem -> problem.component() + " " + problem.id() + " " + problem.message())
                .containsExactly(
                        "scale unknown-scale unknown scale (practise); did you mean practice?",
                        "source unknown-source unknown source (papers); did you mean paper?",
                        "competency unknown-competency unknown competency (lisening); did you mean listening?",
                        "source unknown-source unknown source (papr); did you mean paper?",
                        "bases unknown-role unknown role (helpr); did you mean helper?",
                        "course unknown-course unknown course (tlak); did you mean talk?");
        assertThat(problems.get(1).subject()).isSameAs(competency.basis());
        assertThat(problems.get(2).subject()).isSameAs(line);
    }

    @Test
    void references_are_followed_into_groups_and_terms() {
        var deep = leaf("nothing", null);
        var terms = new RequirementTerms(
                new RequirementId("g"),
                null,
                Obligation.MANDATORY,
                Effect.GAP,
                null,
                Applicability.ALWAYS,
                basis("other"));
        var group = RequirementGroup.any(terms, List.of(RequirementGroup.all(terms("h"), List.of(deep))));
        assertThat(problems(role("worker", List.of(), group)))
                .containsExactly("unknown source (other)", "unknown competency (nothing)");
    }

    @Test
    void a_level_must_be_on_the_scale_of_its_competency() {
        assertThat(problems(role(
                        "worker",
                        List.of(),
                        leaf("listening", "leading"),
                        leaf("first-aid", "alone"),
                        leaf("nothing", "alone"))))
                .containsExactly(
                        "level (leading) is not on scale practice, which has assisted, alone",
                        "level (alone) cannot be stated: competency first-aid has no scale",
                        "unknown competency (nothing)");
        var line = new Development(LISTENING.id(), new LevelId("leading"), null, null, false);
        var course = new Course(new CourseId("day"), "D", null, null, null, null, List.of(line), List.of(), null);
        assertThat(CompetencyFramework.problemsOf(new FrameworkContent(
                        edition(),
                        List.of(SOURCE),
                        List.of(SCALE),
                        List.of(LISTENING),
                        List.of(),
                        List.of(course),
                        List.of())))
                .extracting(ContentProblem::id)
                .containsExactly("unknown-level");
    }

    @Test
    void a_role_that_takes_over_from_itself_is_told_once_where_the_circle_closes() {
        assertThat(problems(role("a", List.of("a"))))
                .containsExactly("role a takes over from itself through (a): a → a; remove one of these extends");
        assertThat(problems(
                        role("start", List.of("a")),
                        role("a", List.of("free", "b")),
                        role("b", List.of("c")),
                        role("c", List.of("free", "a")),
                        role("free", List.of())))
                .containsExactly(
                        "role c takes over from itself through (a): a → b → c → a; remove one of these extends");
    }

    @Test
    void every_circle_is_told() {
        assertThat(problems(
                        role("a", List.of("b", "c")),
                        role("b", List.of("a")),
                        role("c", List.of("a")),
                        role("d", List.of("e")),
                        role("e", List.of("d"))))
                .extracting(message -> message.replaceFirst("; .*", ""))
                .containsExactly(
                        "role b takes over from itself through (a): a → b → a",
                        "role c takes over from itself through (a): a → c → a",
                        "role e takes over from itself through (d): d → e → d");
    }

    @Test
    void a_circle_of_ten_roles_is_told_whole() {
        assertThat(problems(line(9, "r0")))
                .containsExactly("role r8 takes over from itself through (r0): r0 → r1 → r2 → r3 → r4 → r5 → r6 → r7"
                        + " → r8 → r0; remove one of these extends");
        assertThat(problems(line(10, "r0")))
                .containsExactly("role r9 takes over from itself through (r0): r0 → r1 → r2 → r3 → r4 → r5 → r6 → r7"
                        + " → r8 → r9 → r0; remove one of these extends");
    }

    @Test
    void a_long_circle_is_told_in_a_few_words() {
        assertThat(problems(line(12, "r0")))
                .containsExactly(
                        "role r11 takes over from itself through (r0): r0 → r1 → r2 → r3 → r4 → r5 → r6 → r7 → r8 → r9 → … → r11 → r0; remove one of these extends");
    }

    @Test
    @Timeout(value = 2, unit = MINUTES)
    void long_lines_and_many_diamonds_of_roles_end() {
        assertThat(problems(line(1000, "r0"))).hasSize(1);
        assertThat(problems(line(1000, "end"))).containsExactly("unknown role (end)");
        var diamonds = IntStream.range(0, 60)
                .mapToObj(i -> Stream.of("a", "b")
                        .map(side -> role(side + i, i == 59 ? List.of() : List.of("a" + (i + 1), "b" + (i + 1)))))
                .flatMap(roles -> roles)
                .toArray(RoleProfile[]::new);
        assertThat(problems(diamonds)).isEmpty();
    }

    @Test
    void one_id_twice_in_a_role_is_told_wherever_it_stands() {
        var again = "requirement id (listening) is used twice in role worker";
        var group = RequirementGroup.any(terms("g"), List.of(leaf("listening", "alone")));
        assertThat(problems(role("worker", List.of(), leaf("listening", null), leaf("listening", null))))
                .containsExactly(again);
        assertThat(problems(role("worker", List.of(), leaf("listening", null), group)))
                .containsExactly(again);
        assertThat(problems(role("worker", List.of("base"), group), role("base", List.of(), leaf("listening", null))))
                .containsExactly(again);
        assertThat(problems(role(
                        "worker",
                        List.of(),
                        group,
                        RequirementGroup.any(terms("h"), List.of(leaf("listening", null))))))
                .containsExactly(again);
    }

    @Test
    void a_role_is_not_proposed_to_take_over_from_itself() {
        assertThat(problems(role("worker", List.of("workr")))).containsExactly("unknown role (workr)");
    }

    @Test
    void one_id_twice_is_told_however_deep_it_stands() {
        var inner = RequirementGroup.any(terms("inner"), List.of(leaf("listening", null)));
        var outer = RequirementGroup.any(terms("outer"), List.of(inner));
        assertThat(problems(role("worker", List.of(), leaf("listening", null), outer)))
                .containsExactly("requirement id (listening) is used twice in role worker");
    }

    @Test
    void a_role_rests_on_a_source_that_is_there() {
        var role =
                new RoleProfile(new RoleId("worker"), "W", null, null, List.of(), List.of(), List.of(), basis("papr"));
        assertThat(problems(role)).containsExactly("unknown source (papr); did you mean paper?");
    }

    @Test
    void the_same_id_in_base_and_heir_is_a_replacement_and_no_problem() {
        assertThat(problems(
                        role("worker", List.of("base"), leaf("listening", "alone")),
                        role("base", List.of(), leaf("listening", null))))
                .isEmpty();
    }

    @Test
    void what_is_wrong_in_a_base_is_not_told_again_for_its_heirs() {
        var group = RequirementGroup.any(terms("g"), List.of(leaf("first-aid", null), leaf("first-aid", null)));
        assertThat(problems(
                        role("base", List.of(), group), role("one", List.of("base")), role("other", List.of("base"))))
                .containsExactly("requirement id (first-aid) is used twice in role base");
    }

    @Test
    void a_framework_that_does_not_fit_together_cannot_be_made() {
        var content = content(role("a", List.of("b", "c")));
        assertThatThrownBy(() -> CompetencyFramework.of(content))
                .isInstanceOfSatisfying(
                        InvalidFrameworkException.class,
                        e -> assertThat(e.problems()).hasSize(2))
                .hasMessage("2 problem(s):\nunknown role (b)\nunknown role (c)");
    }

    @Test
    void an_equivalence_names_competencies_levels_and_a_source_that_are_there() {
        var wrong = equivalence("update", List.of("lisening"), List.of("listening", "first-ade"), "leading", "papr");
        assertThat(problemsOf(List.of(wrong), TALK))
                .extracting(problem -> problem.component() + " " + problem.id() + " " + problem.message())
                .containsExactly(
                        "have unknown-competency unknown competency (lisening); did you mean listening?",
                        "level unknown-level level (leading) is not on scale practice, which has assisted, alone",
                        "gives unknown-competency unknown competency (first-ade); did you mean first-aid?",
                        "source unknown-source unknown source (papr); did you mean paper?");
        assertThat(problemsOf(List.of(wrong), TALK).get(0).subject()).isSameAs(wrong);
        assertThat(problemsOf(
                        List.of(equivalence("to-aid", List.of("listening"), List.of("first-aid"), "alone", "paper")),
                        TALK))
                .extracting(ContentProblem::message)
                .containsExactly("level (alone) cannot be stated: competency first-aid has no scale");
    }

    @Test
    void an_equivalence_that_fits_is_found_by_what_it_gives() {
        var one = equivalence("one", List.of("first-aid"), List.of("listening"), "alone", "paper");
        var other = equivalence("other", List.of("listening"), List.of("first-aid"), null, "paper");
        var framework = CompetencyFramework.of(content(List.of(one, other), TALK));
        assertThat(framework.equivalences()).containsExactly(one, other);
        assertThat(framework.equivalencesGiving(LISTENING.id())).containsExactly(one);
        assertThat(framework.equivalencesGiving(AID.id())).containsExactly(other);
        assertThat(framework.equivalencesGiving(new CompetencyId("nothing"))).isEmpty();
    }

    @Test
    void an_id_of_an_equivalence_is_used_once() {
        var one = equivalence("one", List.of("first-aid"), List.of("listening"), null, "paper");
        var again = equivalence("one", List.of("listening"), List.of("first-aid"), null, "paper");
        assertThat(problemsOf(List.of(one, again), TALK)).singleElement().satisfies(problem -> {
            assertThat(problem.subject()).isSameAs(again);
            assertThat(problem.message())
                    .isEqualTo("equivalence id (one) is used twice; ids must be unique across all files");
        });
    }

    @Test
    void a_refresher_renews_a_competency_that_is_there() {
        var line = new Refresher(new CompetencyId("lisening"), 0, null);
        var fits = new Refresher(LISTENING.id(), 0, null);
        var course = new Course(new CourseId("day"), "D", null, null, null, null, List.of(), List.of(fits, line), null);
        assertThat(problemsOf(List.of(), course)).singleElement().satisfies(problem -> {
            assertThat(problem.subject()).isSameAs(line);
            assertThat(problem.component()).isEqualTo("competency");
            assertThat(problem.message()).isEqualTo("unknown competency (lisening); did you mean listening?");
        });
    }

    @Test
    void membership_is_unbroken_since_a_competency_that_is_there() {
        assertThat(problems(role("worker", List.of(), membership(LISTENING.id()), leaf("listening", null))))
                .isEmpty();
        assertThat(problems(role("worker", List.of(), membership(null)))).isEmpty();
        var content = content(role("worker", List.of(), membership(new CompetencyId("first-ad"))));
        assertThat(CompetencyFramework.problemsOf(content))
                .extracting(problem -> problem.component() + " " + problem.message())
                .containsExactly("unbrokenSince unknown competency (first-ad); did you mean first-aid?");
    }

    @Test
    void experience_is_in_roles_that_are_there() {
        var roles = List.of(new RoleId("worker"), new RoleId("helpr"));
        var experience = new ExperienceRequirement(terms("year"), roles, List.of(), List.of(), 12);
        var content = content(role("worker", List.of(), experience), role("helper", List.of()));
        assertThat(CompetencyFramework.problemsOf(content))
                .extracting(problem -> problem.component() + " " + problem.message())
                .containsExactly("roles unknown role (helpr); did you mean helper?");
    }

    private static Requirement membership(@Nullable CompetencyId unbrokenSince) {
        return new MembershipRequirement(terms("member"), "bacp", null, unbrokenSince);
    }

    private static Equivalence equivalence(
            String id, List<String> have, List<String> gives, @Nullable String level, String source) {
        return new Equivalence(
                new EquivalenceId(id),
                EquivalenceKind.UPDATE,
                have.stream().map(CompetencyId::new).toList(),
                gives.stream().map(CompetencyId::new).toList(),
                level == null ? null : new LevelId(level),
                null,
                null,
                null,
                basis(source));
    }

    private static List<ContentProblem> problemsOf(List<Equivalence> equivalences, Course course) {
        return CompetencyFramework.problemsOf(content(equivalences, course));
    }

    private static FrameworkContent content(List<Equivalence> equivalences, Course course) {
        return new FrameworkContent(
                edition(),
                List.of(SOURCE),
                List.of(SCALE),
                List.of(LISTENING, AID),
                equivalences,
                List.of(course),
                List.of());
    }

    private static List<String> problems(RoleProfile... roles) {
        return CompetencyFramework.problemsOf(content(roles)).stream()
                .map(ContentProblem::message)
                .toList();
    }

    private static FrameworkContent content(RoleProfile... roles) {
        return new FrameworkContent(
                edition(),
                List.of(SOURCE),
                List.of(SCALE),
                List.of(LISTENING, AID),
                List.of(),
                List.of(TALK),
                List.of(roles));
    }

    private static RoleProfile[] line(int length, String end) {
        return IntStream.range(0, length)
                .mapToObj(i -> role("r" + i, List.of(i == length - 1 ? end : "r" + (i + 1))))
                .toArray(RoleProfile[]::new);
    }

    private static FrameworkEdition edition() {
        return new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.EPOCH);
    }

    private static Basis basis(String source) {
        return new Basis(new SourceId(source), null, Certainty.CERTAIN);
    }

    private static Competency competency(String id, @Nullable ScaleId scale, Basis basis) {
        return new Competency(
                new CompetencyId(id),
                id,
                CompetencyKind.LOCAL,
                scale,
                List.of(),
                null,
                null,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                basis);
    }

    private static Course course(String id, @Nullable Basis basis) {
        return new Course(new CourseId(id), id, null, null, null, null, List.of(), List.of(), basis);
    }

    private static Requirement leaf(String competency, @Nullable String level) {
        return new CompetencyRequirement(
                terms(competency), new CompetencyId(competency), level == null ? null : new LevelId(level), null, null);
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }

    private static RoleProfile role(String id, List<String> bases, Requirement... requirements) {
        return new RoleProfile(
                new RoleId(id),
                id,
                null,
                null,
                List.of(),
                bases.stream().map(RoleId::new).toList(),
                Arrays.asList(requirements),
                PAPER);
    }
}
