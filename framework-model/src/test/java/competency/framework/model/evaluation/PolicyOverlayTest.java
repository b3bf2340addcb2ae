package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.ContentProblem;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Deviation;
import competency.framework.model.catalogue.DroppedRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.PathwayId;
import competency.framework.model.catalogue.PathwayKind;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy makes of a framework: each way to ask for less, and the same change on the other side of the boundary. */
class PolicyOverlayTest {
    private static final Basis BASIS = new Basis(new SourceId("paper"), null, Certainty.CERTAIN);
    private static final Grounds GROUNDS = new Grounds("Agreed for the pilot", new PersonRef("p-5"));

    @ParameterizedTest
    @CsvSource({
        // Level: cumulative steps low, middle, high; "licence" is not cumulative.
        "talk, level, middle, ",
        "talk, level, high, ",
        "talk, level, low, level low instead of middle",
        "drive, level, b, level b instead of a",
        "drive, level, a, ",
        "any-level, level, low, ",
        // Evidence: stated by the requirement, by the competency, by nobody.
        "talk, evidence, TESTED, ",
        "talk, evidence, WORKPLACE_ASSESSED, ",
        "talk, evidence, ATTENDED, evidence attended instead of tested",
        "any-level, evidence, WORKPLACE_ASSESSED, ",
        "any-level, evidence, TESTED, evidence tested instead of workplace-assessed",
        "drive, evidence, SELF_DECLARED, ",
        // Age.
        "talk, months, 24, ",
        "talk, months, 23, ",
        "talk, months, 25, at most 25 months old instead of 24",
        "suitable, months, 36, ",
        "suitable, months, 37, at most 37 months old instead of 36",
        "drive, months, 1200, ",
        // Obligation and removal.
        "talk, obligation, MANDATORY, ",
        "talk, obligation, DESIRABLE, desirable instead of mandatory",
        "nice, obligation, DESIRABLE, ",
        "nice, obligation, MANDATORY, ",
        "nice, remove, , removed",
        "inside, level, low, level low instead of middle",
        "inside, remove, , removed",
    })
    void a_requirement_may_ask_for_less_only_on_stated_grounds(
            String requirement, String what, @Nullable String value, @Nullable String weaker) {
        var bare = change("worker", requirement, what, value, null);
        var stated = change("worker", requirement, what, value, GROUNDS);
        assertThat(problems(bare))
                .isEqualTo(
                        weaker == null
                                ? List.of()
                                : List.of(
                                        "weaker-without-deviation requirement %s of role worker would be weaker than in "
                                                        .formatted(requirement)
                                                + "the framework: %s; state the deviation, with reason and approved_by"
                                                        .formatted(weaker)));
        assertThat(over(stated).deviationsOf(new RoleId("worker")))
                .extracting(Deviation::change)
                .isEqualTo(weaker == null ? List.of() : List.of(weaker));
    }

    @ParameterizedTest
    @CsvSource({
        "limited, 36, , ",
        "limited, 35, , ",
        "limited, 37, , valid for 37 months instead of 36",
        "free, 1200, , ",
        "limited, , WORKPLACE_ASSESSED, ",
        "limited, , INDEPENDENTLY_ASSESSED, ",
        "limited, , TESTED, evidence tested instead of workplace-assessed",
        "free, , SELF_DECLARED, ",
    })
    void a_competency_may_be_held_longer_or_shown_more_weakly_only_on_stated_grounds(
            String id, @Nullable Integer months, @Nullable EvidenceStrength evidence, @Nullable String weaker) {
        var competency = new CompetencyId(id);
        assertThat(problems(new ChangeCompetency(competency, months, evidence, null)))
                .hasSize(weaker == null ? 0 : 1)
                .allMatch(problem -> problem.contains("competency " + id) && problem.contains(": " + weaker + ";"));
        var framework = over(new ChangeCompetency(competency, months, evidence, GROUNDS));
        var after = framework.competency(competency).orElseThrow();
        assertThat(months == null ? after.evidenceAtLeast() : after.validMonths())
                .isEqualTo(months == null ? evidence : months);
        assertThat(framework.deviations())
                .isEqualTo(
                        weaker == null
                                ? List.of()
                                : List.of(
                                        new Deviation(null, null, competency, weaker, "Agreed for the pilot", "p-5")));
    }

    @Test
    void everything_wrong_is_told_at_once_with_what_it_is_about() {
        var adjustments = List.<Adjustment>of(
                new AddRequirement(new RoleId("werker"), leaf("x", "limited")),
                new AddRequirement(new RoleId("base"), leaf("inside", "limited")),
                change("worker", "talc", "remove", null, GROUNDS),
                change("worker", "talk", "level", "midle", null),
                change("worker", "any-level", "level", "low", null),
                change("worker", "any-level", "months", "3", null),
                change("worker", "suitable", "level", "low", null),
                change("worker", "choice", "months", "3", null),
                change("worker", "inside", "obligation", "DESIRABLE", GROUNDS),
                new ChangeCompetency(new CompetencyId("limitd"), 3, null, null),
                new AddRequirement(new RoleId("worker"), leaf("y", "gone")));
        var thrown = catchThrowableOfType(InvalidPolicyException.class, () -> over(adjustments));
        assertThat(thrown.problems())
                .extracting(problem ->
                        adjustments.indexOf(problem.subject()) + " " + problem.component() + " " + problem.id())
                .containsExactly(
                        "0 role unknown-role",
                        "1 requirement duplicate-id",
                        "2 requirement unknown-requirement",
                        "3 level unknown-level",
                        "5 requirement duplicate-id",
                        "6 level conflicting-keys",
                        "7 withinMonths conflicting-keys",
                        "8 obligation conflicting-keys",
                        "9 competency unknown-competency",
                        "-1 competency unknown-competency");
        assertThat(thrown)
                .hasMessageStartingWith("10 problem(s):\nunknown role (werker); did you mean worker?\n")
                .hasMessageContaining("unknown requirement (talc) of role worker; did you mean talk?")
                .hasMessageContaining("did you mean middle?");
    }

    @Test
    void where_there_is_no_scale_no_level_can_be_asked_for() {
        var change = change("stranger", "p", "level", "low", null);
        var thrown = catchThrowableOfType(InvalidPolicyException.class, () -> over(change));
        assertThat(thrown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("level (low) cannot be stated: competency plain has no scale");
            assertThat(problem.subject()).isSameAs(change);
        });
    }

    @Test
    void a_group_cannot_be_left_with_too_little() {
        assertThat(problems(
                        change("worker", "inside", "remove", null, GROUNDS),
                        change("worker", "other", "remove", null, GROUNDS)))
                .containsExactly(
                        "invalid-value requirement (other) cannot be left out: too little would be left of group"
                                + " choice");
    }

    @Test
    void a_question_under_a_policy_is_about_a_framework_over_which_it_was_laid() {
        var policy = new Policy(
                "local", 90, 0, List.of(), List.of(new AddRequirement(new RoleId("base"), leaf("new", "limited"))));
        var laid = policy.over(framework());

        assertThat(laid.settled()).containsExactly(policy);
        assertThat(asking(laid, policy).policy()).isEqualTo(policy);
        assertThat(asking(laid, Policy.DEFAULT).policy()).isEqualTo(Policy.DEFAULT);
        assertThat(asking(new Policy("more", 30, 0).over(laid), policy).policy())
                .isEqualTo(policy);
        assertThat(asking(laid.with(List.of()), policy).policy()).isEqualTo(policy);
        assertThat(asking(framework(), new Policy("days", 30, 14)).policy().graceDays())
                .isEqualTo(14);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(framework(), policy))
                .withMessage(
                        "policy (local) changes framework example 1 and was not laid over it; ask about the framework"
                                + " that over gives");
    }

    private static EvaluationRequest asking(CompetencyFramework framework, Policy policy) {
        return EvaluationRequest.asOf(LocalDate.of(2026, 1, 1))
                .forRole(framework, new RoleId("base"))
                .holding(Portfolio.ofTraining(new PersonRef("p-1"), List.of(), List.of(), List.of()))
                .under(policy)
                .build();
    }

    @Test
    void what_is_added_stands_last_and_reaches_those_that_take_over() {
        var framework = over(new AddRequirement(new RoleId("base"), leaf("new", "limited")));
        assertThat(ids(framework, "base")).containsExactly("talk", "any-level", "new");
        assertThat(ids(framework, "worker")).contains("new").endsWith("choice");
        assertThat(framework.deviations()).isEmpty();
    }

    @Test
    void what_is_added_to_one_role_does_not_reach_those_that_take_over_from_another() {
        var framework = over(new AddRequirement(new RoleId("worker"), leaf("new", "limited")));
        assertThat(ids(framework, "both")).contains("new");
        assertThat(ids(framework, "senior")).isEqualTo(ids(framework(), "senior"));
    }

    @Test
    void a_change_of_what_is_taken_over_leaves_the_other_role_as_it_is() {
        var framework = over(change("worker", "talk", "level", "low", GROUNDS));
        assertThat(level(framework, "worker", "talk")).isEqualTo("low");
        assertThat(level(framework, "base", "talk")).isEqualTo("middle");
        assertThat(ids(framework, "worker")).isEqualTo(ids(framework(), "worker"));
        assertThat(framework.deviationsOf(new RoleId("worker"))).hasSize(1);
        assertThat(framework.deviationsOf(new RoleId("base"))).isEmpty();
    }

    @Test
    void a_change_reaches_and_is_told_of_every_role_that_takes_it_over_and_of_no_other() {
        var framework = over(change("base", "talk", "level", "low", GROUNDS));
        assertThat(level(framework, "worker", "talk")).isEqualTo("low");
        assertThat(level(framework, "senior", "talk")).isEqualTo("high");
        assertThat(framework.deviationsOf(new RoleId("worker"))).hasSize(1);
        assertThat(framework.deviationsOf(new RoleId("base"))).hasSize(1);
        assertThat(framework.deviationsOf(new RoleId("senior"))).isEmpty();
        assertThat(framework.deviationsOf(new RoleId("stranger"))).isEmpty();
    }

    @Test
    void a_change_of_something_else_leaves_a_role_with_what_was_made_weaker_where_it_has_the_requirement_from() {
        var framework = over(List.of(
                change("base", "talk", "level", "low", GROUNDS),
                change("worker", "talk", "evidence", "WORKPLACE_ASSESSED", null)));
        assertThat(level(framework, "worker", "talk")).isEqualTo("low");
        assertThat(changes(framework, "worker")).containsExactly("level low instead of middle");
    }

    @Test
    void a_role_that_is_weaker_in_two_ways_tells_both() {
        var framework = over(List.of(
                change("base", "talk", "level", "low", GROUNDS),
                change("worker", "talk", "evidence", "ATTENDED", GROUNDS)));
        assertThat(changes(framework, "base")).containsExactly("level low instead of middle");
        assertThat(changes(framework, "worker"))
                .containsExactly("level low instead of middle", "evidence attended instead of tested");
    }

    @Test
    void what_is_made_as_strict_again_as_it_was_is_no_deviation() {
        var framework = over(List.of(
                change("base", "talk", "level", "low", GROUNDS), change("worker", "talk", "level", "middle", null)));
        assertThat(level(framework, "worker", "talk")).isEqualTo("middle");
        assertThat(changes(framework, "worker")).isEmpty();
        assertThat(changes(framework, "base")).containsExactly("level low instead of middle");
    }

    @Test
    void a_role_that_changed_a_requirement_first_keeps_it() {
        var framework = over(List.of(
                change("worker", "talk", "months", "12", null), change("base", "talk", "level", "low", GROUNDS)));
        assertThat(level(framework, "worker", "talk")).isEqualTo("middle");
        assertThat(changes(framework, "worker")).isEmpty();
    }

    @Test
    void what_a_role_has_from_elsewhere_does_not_give_way_to_a_change() {
        var framework = over(change("worker", "talk", "level", "low", GROUNDS));
        assertThat(level(framework, "both", "talk")).isEqualTo("high");
        assertThat(framework.deviationsOf(new RoleId("both"))).isEmpty();
    }

    @Test
    void what_is_removed_is_gone_from_the_role_and_those_that_take_over_from_it() {
        var framework = over(change("worker", "talk", "remove", null, GROUNDS));
        assertThat(ids(framework, "worker")).doesNotContain("talk").contains("any-level", "drive");
        assertThat(ids(framework, "base")).contains("talk");
        assertThat(ids(framework, "both")).contains("talk");
        assertThat(framework.role(new RoleId("senior")).orElseThrow().bases()).containsExactly(new RoleId("base"));
        assertThat(framework.deviationsOf(new RoleId("worker")))
                .containsExactly(new Deviation(
                        new RoleId("worker"),
                        new RequirementId("talk"),
                        null,
                        "removed",
                        "Agreed for the pilot",
                        "p-5"));
        assertThat(framework.deviationsOf(new RoleId("base"))).isEmpty();
    }

    @Test
    void a_child_that_is_removed_leaves_its_group() {
        var framework = over(change("worker", "inside", "remove", null, GROUNDS));
        assertThat(framework.requirementsOf(new RoleId("worker")))
                .filteredOn(RequirementGroup.class::isInstance)
                .singleElement()
                .satisfies(group -> assertThat(((RequirementGroup) group).children())
                        .extracting(child -> child.id().value())
                        .containsExactly("other"));
    }

    @Test
    void a_group_that_becomes_desirable_takes_its_children_along() {
        var framework = over(change("worker", "choice", "obligation", "DESIRABLE", GROUNDS));
        var group = (RequirementGroup) framework.requirementsOf(new RoleId("worker")).stream()
                .filter(RequirementGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(group.children()).hasSize(2).allMatch(child -> child.terms().obligation() == Obligation.DESIRABLE);
    }

    @Test
    void a_weaker_competency_is_told_of_roles_that_it_can_count_for() {
        var framework = over(new ChangeCompetency(new CompetencyId("limited"), 48, null, GROUNDS));
        assertThat(framework.deviationsOf(new RoleId("base"))).hasSize(1);
        assertThat(framework.deviationsOf(new RoleId("by-equivalence"))).hasSize(1);
        assertThat(framework.deviationsOf(new RoleId("stranger"))).isEmpty();
    }

    @Test
    void courses_are_added_and_must_fit() {
        var policy = new Policy("local", 90, 0, List.of(course("local"), course("local")), List.of());
        assertThat(catchThrowableOfType(InvalidPolicyException.class, () -> policy.over(framework()))
                        .problems())
                .extracting(ContentProblem::id)
                .containsExactly("duplicate-id");
        assertThat(new Policy("local", 90, 0, List.of(course("local")), List.of())
                        .over(framework())
                        .course(new CourseId("local")))
                .isPresent();
    }

    @Test
    void a_policy_that_changes_nothing_leaves_the_very_framework() {
        var framework = framework();
        assertThat(Policy.DEFAULT.over(framework)).isSameAs(framework);
    }

    @Test
    void an_adjustment_must_change_something_and_not_what_it_removes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change("worker", "talk", "nothing", null, null))
                .withMessage("requirement (talk) must be changed or removed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeRequirement(
                        new RoleId("worker"), new RequirementId("talk"), null, null, null, 3, true, GROUNDS))
                .withMessage("requirement (talk) cannot be removed and changed");
        assertThatIllegalArgumentException().isThrownBy(() -> change("worker", "talk", "months", "0", null));
        assertThatIllegalArgumentException().isThrownBy(() -> change("worker", "talk", "months", "1201", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeCompetency(new CompetencyId("limited"), null, null, GROUNDS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grounds(" ", new PersonRef("p-5")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grounds("x".repeat(501), new PersonRef("p-5")));
    }

    private static List<String> problems(Adjustment... adjustments) {
        var thrown = catchThrowableOfType(InvalidPolicyException.class, () -> over(List.of(adjustments)));
        return thrown == null
                ? List.of()
                : thrown.problems().stream()
                        .map(problem -> problem.id() + " " + problem.message())
                        .toList();
    }

    private static CompetencyFramework over(Adjustment adjustment) {
        return over(List.of(adjustment));
    }

    private static CompetencyFramework over(List<Adjustment> adjustments) {
        return new Policy("local", 90, 0, List.of(), adjustments).over(framework());
    }

    private static ChangeRequirement change(
            String role, String requirement, String what, @Nullable String value, @Nullable Grounds grounds) {
        var stated = Objects.requireNonNullElse(value, "");
        return new ChangeRequirement(
                new RoleId(role),
                new RequirementId(requirement),
                what.equals("obligation") ? Obligation.valueOf(stated) : null,
                what.equals("level") ? new LevelId(stated) : null,
                what.equals("evidence") ? EvidenceStrength.valueOf(stated) : null,
                what.equals("months") ? Integer.valueOf(stated) : null,
                what.equals("remove"),
                grounds);
    }

    private static List<String> ids(CompetencyFramework framework, String role) {
        return framework.requirementsOf(new RoleId(role)).stream()
                .map(requirement -> requirement.id().value())
                .toList();
    }

    private static List<String> changes(CompetencyFramework framework, String role) {
        return framework.deviationsOf(new RoleId(role)).stream()
                .map(Deviation::change)
                .toList();
    }

    private static String level(CompetencyFramework framework, String role, String requirement) {
        return framework.requirementsOf(new RoleId(role)).stream()
                .filter(each -> each.id().value().equals(requirement))
                .map(each -> String.valueOf(((CompetencyRequirement) each).level()))
                .findFirst()
                .orElseThrow();
    }

    /** Base and drivers; a worker takes over from base, a senior restates, and both takes over from worker and senior. */
    private static CompetencyFramework framework() {
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.EPOCH),
                List.of(new Source(BASIS.source(), "A paper", "Nobody", null, LocalDate.EPOCH)),
                List.of(
                        new ProficiencyScale(
                                new ScaleId("steps"),
                                true,
                                List.of(new LevelId("low"), new LevelId("middle"), new LevelId("high"))),
                        new ProficiencyScale(
                                new ScaleId("licence"), false, List.of(new LevelId("a"), new LevelId("b")))),
                List.of(
                        competency("limited", "steps", EvidenceStrength.WORKPLACE_ASSESSED, 36),
                        competency("free", "licence", null, null),
                        competency("target", "steps", null, null),
                        competency("plain", null, null, null)),
                List.of(new Equivalence(
                        new EquivalenceId("limited-for-target"),
                        EquivalenceKind.RECOGNITION,
                        List.of(new CompetencyId("limited")),
                        List.of(new CompetencyId("target")),
                        null,
                        null,
                        null,
                        null,
                        BASIS)),
                List.of(),
                List.of(
                        role("base", List.of(), talk("middle"), leaf("any-level", "limited")),
                        role("worker", List.of("base"), drive(), suitable(), nice(), choice()),
                        role("senior", List.of("base"), talk("high")),
                        role("both", List.of("senior", "worker")),
                        role("by-equivalence", List.of(), leaf("t", "target")),
                        role("stranger", List.of(), leaf("f", "free"), leaf("p", "plain")))));
    }

    private static Requirement talk(String level) {
        return new CompetencyRequirement(
                RequirementTerms.mandatory(new RequirementId("talk")),
                new CompetencyId("limited"),
                new LevelId(level),
                EvidenceStrength.TESTED,
                24);
    }

    private static Requirement drive() {
        return new CompetencyRequirement(
                RequirementTerms.mandatory(new RequirementId("drive")),
                new CompetencyId("free"),
                new LevelId("a"),
                null,
                null);
    }

    private static Requirement suitable() {
        return new CheckRequirement(RequirementTerms.mandatory(new RequirementId("suitable")), "dbs-enhanced", 36);
    }

    private static Requirement nice() {
        return new CompetencyRequirement(
                new RequirementTerms(
                        new RequirementId("nice"),
                        null,
                        Obligation.DESIRABLE,
                        Effect.GAP,
                        null,
                        Applicability.ALWAYS,
                        null),
                new CompetencyId("free"),
                null,
                null,
                null);
    }

    private static Requirement choice() {
        return RequirementGroup.any(
                RequirementTerms.mandatory(new RequirementId("choice")),
                List.of(
                        new CompetencyRequirement(
                                RequirementTerms.mandatory(new RequirementId("inside")),
                                new CompetencyId("limited"),
                                new LevelId("middle"),
                                null,
                                null),
                        leaf("other", "free")));
    }

    private static Requirement leaf(String id, String competency) {
        return new CompetencyRequirement(
                RequirementTerms.mandatory(new RequirementId(id)), new CompetencyId(competency), null, null, null);
    }

    private static Course course(String id) {
        return new Course(new CourseId(id), "A course", null, null, null, null, List.of(), List.of(), null);
    }

    private static Competency competency(
            String id, @Nullable String scale, @Nullable EvidenceStrength evidence, @Nullable Integer months) {
        return new Competency(
                new CompetencyId(id),
                "Title of " + id,
                CompetencyKind.LOCAL,
                scale == null ? null : new ScaleId(scale),
                List.of(),
                evidence,
                months,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    private static RoleProfile role(String id, List<String> bases, Requirement... requirements) {
        return new RoleProfile(
                new RoleId(id),
                "Title of " + id,
                null,
                null,
                List.of(),
                bases.stream().map(RoleId::new).toList(),
                Arrays.asList(requirements),
                BASIS);
    }

    @Test
    void pathways_entries_and_facts_of_competencies_stay_under_a_policy() {
        var published = withPathway();
        var policy = new Policy(
                "p", 90, 0, List.of(), List.of(new ChangeCompetency(new CompetencyId("seen"), 6, null, null)));
        var adjusted = policy.over(published);
        assertThat(adjusted.pathways()).isEqualTo(published.pathways());
        assertThat(adjusted.role(new RoleId("from")).orElseThrow().entry()).isEqualTo("By interview");
        var seen = adjusted.competency(new CompetencyId("seen")).orElseThrow();
        assertThat(seen.validMonths()).isEqualTo(6);
        assertThat(seen.directObservation()).isTrue();
        assertThat(seen.requires()).containsExactly(new CompetencyId("first"));
        assertThat(seen.minimumHours()).isEqualTo("7");
    }

    @Test
    void what_a_policy_takes_out_of_a_role_its_pathways_no_longer_drop() {
        var published = withPathway();
        var from = new RoleId("from");
        var removed = new ChangeRequirement(from, new RequirementId("a"), null, null, null, null, true, GROUNDS);
        var adjusted = new Policy("p", 90, 0, List.of(), List.of(removed)).over(published);
        assertThat(adjusted.pathwaysFrom(from)).singleElement().satisfies(pathway -> {
            assertThat(pathway.drops())
                    .extracting(drop -> drop.requirement().value())
                    .containsExactly("b");
            assertThat(pathway.monthsInRole()).isEqualTo(12);
        });
        assertThat(adjusted.role(from).orElseThrow().entry()).isEqualTo("By interview");
    }

    private static CompetencyFramework withPathway() {
        var first = new CompetencyId("first");
        var seen = new Competency(
                new CompetencyId("seen"),
                "Seen",
                CompetencyKind.LOCAL,
                null,
                List.of(),
                null,
                12,
                false,
                true,
                List.of(first),
                new BigDecimal("7"),
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
        var before = new Competency(
                first,
                "First",
                CompetencyKind.LOCAL,
                null,
                List.of(),
                null,
                null,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
        var required = Stream.of("a", "b")
                .<Requirement>map(
                        id -> new CheckRequirement(RequirementTerms.mandatory(new RequirementId(id)), id, null))
                .toList();
        var from = new RoleProfile(
                new RoleId("from"), "From", null, null, List.of(), "By interview", List.of(), required, BASIS);
        var to = new RoleProfile(new RoleId("to"), "To", null, null, List.of(), List.of(), List.of(), BASIS);
        var pathway = new Pathway(
                new PathwayId("up"),
                from.id(),
                to.id(),
                PathwayKind.PROGRESSION,
                12,
                required.stream()
                        .map(requirement -> new DroppedRequirement(requirement.id(), "Not needed"))
                        .toList(),
                BASIS);
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.EPOCH),
                List.of(new Source(BASIS.source(), "A paper", "Nobody", null, LocalDate.EPOCH)),
                List.of(),
                List.of(seen, before),
                List.of(),
                List.of(),
                List.of(from, to),
                List.of(pathway),
                List.of()));
    }
}
