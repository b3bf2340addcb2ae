package competency.framework.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Deviation;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.catalogue.TaggedHours;
import competency.framework.model.portfolio.PersonRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adjustments of every kind of requirement, of groups, and of roles that take over in several steps. */
class AdjustmentDetailsTest {
    private static final Basis BASIS = new Basis(new SourceId("paper"), null, Certainty.CERTAIN);
    private static final Grounds GROUNDS = new Grounds("Pilot", new PersonRef("p-5"));
    private static final RoleId WORKER = new RoleId("worker");

    static List<Requirement> everyKindOfLeaf() {
        var terms = terms("leaf");
        return List.of(
                new CompetencyRequirement(
                        terms, new CompetencyId("talk"), new LevelId("low"), EvidenceStrength.TESTED, 12),
                new CourseRequirement(terms, new CourseId("day"), 12),
                new RegistrationRequirement(terms, "nmc", List.of("v300"), true),
                new CheckRequirement(terms, "dbs", 12),
                new PracticeRequirement(
                        terms,
                        "supervised",
                        BigDecimal.TEN,
                        12,
                        List.of(new TaggedHours("alcohol", BigDecimal.ONE)),
                        BigDecimal.ONE),
                new MembershipRequirement(terms, "body", null, new CompetencyId("talk")),
                new MembershipRequirement(terms, "body", 6, null),
                new ExperienceRequirement(terms, List.of(WORKER), List.of(), List.of(), 24));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfLeaf")
    void what_becomes_desirable_asks_for_the_same_as_before(Requirement leaf) {
        var change = change("leaf", Obligation.DESIRABLE, null, null, false);

        var after = only(over(List.of(leaf), List.of(change)).requirementsOf(WORKER));

        assertThat(after.terms().obligation()).isEqualTo(Obligation.DESIRABLE);
        assertThat(after).hasToString(leaf.toString().replace("MANDATORY", "DESIRABLE"));
    }

    @Test
    void a_course_and_a_check_may_be_asked_for_more_recently_and_keep_the_rest() {
        var course = new CourseRequirement(terms("leaf"), new CourseId("day"), 12);
        var check = new CheckRequirement(terms("leaf"), "dbs", 12);
        var change = change("leaf", null, null, 6, false);

        assertThat(only(over(List.of(course), List.of(change)).requirementsOf(WORKER)))
                .isEqualTo(new CourseRequirement(terms("leaf"), new CourseId("day"), 6));
        assertThat(only(over(List.of(check), List.of(change)).requirementsOf(WORKER)))
                .isEqualTo(new CheckRequirement(terms("leaf"), "dbs", 6));
    }

    @Test
    void an_older_course_needs_grounds_and_is_told_with_both_ages() {
        var course = new CourseRequirement(terms("leaf"), new CourseId("day"), 12);
        var older = new ChangeRequirement(WORKER, new RequirementId("leaf"), null, null, null, 13, false, GROUNDS);

        assertThat(over(List.of(course), List.of(older)).deviations())
                .extracting(Deviation::change)
                .containsExactly("at most 13 months old instead of 12");
    }

    @Test
    void evidence_and_level_are_only_of_what_has_them() {
        var check = new CheckRequirement(terms("leaf"), "dbs", 12);
        var evidence = new ChangeRequirement(
                WORKER, new RequirementId("leaf"), null, null, EvidenceStrength.TESTED, null, false, null);

        assertThat(problems(List.of(check), evidence))
                .containsExactly("requirement (leaf) has no such thing to change");
        assertThat(problems(List.of(leaf("walk")), change("walk", null, "low", null, false)))
                .containsExactly("level (low) cannot be stated: competency walk has no scale");
    }

    @Test
    void of_an_all_group_one_child_must_be_left_and_of_a_choice_as_many_as_are_needed() {
        var two = List.of(leaf("talk"), leaf("walk"));
        var three = List.of(leaf("talk"), leaf("walk"), leaf("swim"));
        var all = RequirementGroup.all(terms("group"), two);
        var one = RequirementGroup.all(terms("group"), List.of(leaf("talk")));
        var some = RequirementGroup.atLeast(terms("group"), 2, three);
        var every = RequirementGroup.atLeast(terms("group"), 2, two);
        var gone = change("talk", null, null, null, true);
        var refused = "requirement (talk) cannot be left out: too little would be left of group group";

        assertThat(only(over(List.of(all), List.of(gone)).requirementsOf(WORKER)))
                .isEqualTo(RequirementGroup.all(terms("group"), List.of(leaf("walk"))));
        assertThat(problems(List.of(one), gone)).containsExactly(refused);
        assertThat(only(over(List.of(some), List.of(gone)).requirementsOf(WORKER)))
                .isEqualTo(RequirementGroup.atLeast(terms("group"), 2, List.of(leaf("walk"), leaf("swim"))));
        assertThat(problems(List.of(every), gone)).containsExactly(refused);
    }

    @Test
    void what_is_changed_twice_is_told_by_its_name_alone() {
        var months = new ChangeCompetency(new CompetencyId("talk"), 6, null, null);
        var older = change("talk", null, null, 6, false);

        assertThat(problems(List.of(leaf("talk")), months, months))
                .containsExactly("competency (talk) is changed twice; say everything in one adjustment");
        assertThat(problems(List.of(leaf("talk")), older, older))
                .containsExactly("requirement (talk) is changed twice; say everything in one adjustment");
    }

    @Test
    void what_is_unknown_is_told_once_with_what_was_probably_meant() {
        var nobody = new ChangeRequirement(
                new RoleId("werker"), new RequirementId("talk"), null, null, null, 6, false, null);

        assertThat(problems(List.of(leaf("talk")), nobody))
                .containsExactly("unknown role (werker); did you mean worker?");
        assertThat(problems(List.of(leaf("talk")), new ChangeCompetency(new CompetencyId("tallk"), 6, null, null)))
                .containsExactly("unknown competency (tallk); did you mean talk?");
    }

    @Test
    void an_id_is_refused_that_a_role_has_which_takes_over_and_no_other_role() {
        var framework = framework(
                role("base", List.of()),
                role("worker", List.of("base")),
                role("senior", List.of("worker"), leaf("talk")),
                role("stranger", List.of(), leaf("walk")));
        var taken = new AddRequirement(new RoleId("base"), leaf("talk"));
        var free = new AddRequirement(new RoleId("base"), leaf("walk"));

        assertThat(problems(framework, taken))
                .containsExactly("requirement id (talk) is used already in role senior; give what is added another id");
        assertThat(problems(framework, free)).isEmpty();
        assertThat(problems(framework(role("base", List.of()), role("worker", List.of("base"), leaf("talk"))), taken))
                .hasSize(1);
    }

    @Test
    void a_requirement_that_another_role_has_from_elsewhere_stays_wherever_it_stands_in_the_list() {
        var framework = framework(
                role("base", List.of(), leaf("talk"), level("walk-well", "low")),
                role("worker", List.of("base")),
                role("senior", List.of("base"), level("walk-well", "high")),
                role("both", List.of("senior", "worker")));

        var adjusted = over(framework, change("walk-well", null, "high", null, false));

        assertThat(adjusted.requirementsOf(WORKER).get(1)).isEqualTo(level("walk-well", "high"));
        var lower = over(
                framework(
                        role("base", List.of(), leaf("talk"), level("walk-well", "high")),
                        role("worker", List.of("base")),
                        role("senior", List.of("base"), level("walk-well", "low")),
                        role("both", List.of("senior", "worker"))),
                new ChangeRequirement(
                        WORKER,
                        new RequirementId("walk-well"),
                        Obligation.DESIRABLE,
                        null,
                        null,
                        null,
                        false,
                        GROUNDS));
        assertThat(lower.requirementsOf(new RoleId("both")).get(1)).isEqualTo(level("walk-well", "low"));
    }

    @Test
    void a_removal_is_not_told_of_a_role_whose_own_group_never_had_the_child() {
        var framework = framework(
                role("worker", List.of(), RequirementGroup.any(terms("group"), List.of(leaf("talk"), leaf("walk")))),
                role("senior", List.of("worker"), RequirementGroup.any(terms("group"), List.of(leaf("walk")))),
                role("junior", List.of("worker")));
        var gone = new ChangeRequirement(WORKER, new RequirementId("talk"), null, null, null, null, true, GROUNDS);

        var adjusted = over(framework, gone);

        assertThat(adjusted.deviationsOf(WORKER)).hasSize(1);
        assertThat(adjusted.deviationsOf(new RoleId("junior"))).hasSize(1);
        assertThat(adjusted.deviationsOf(new RoleId("senior"))).isEmpty();
    }

    @Test
    void a_weaker_competency_is_told_where_a_group_or_a_time_of_membership_rests_on_it() {
        var since = new MembershipRequirement(terms("member"), "body", null, new CompetencyId("talk"));
        var plain = new MembershipRequirement(terms("member"), "body", 6, null);
        var framework = framework(
                role("grouped", List.of(), RequirementGroup.any(terms("group"), List.of(leaf("walk"), leaf("talk")))),
                role("since", List.of(), since),
                role("plain", List.of(), plain));

        var adjusted = over(framework, new ChangeCompetency(new CompetencyId("talk"), 37, null, GROUNDS));

        assertThat(adjusted.deviationsOf(new RoleId("grouped"))).hasSize(1);
        assertThat(adjusted.deviationsOf(new RoleId("since"))).hasSize(1);
        assertThat(adjusted.deviationsOf(new RoleId("plain"))).isEmpty();
    }

    private static ChangeRequirement change(
            String requirement,
            @Nullable Obligation obligation,
            @Nullable String level,
            @Nullable Integer withinMonths,
            boolean removed) {
        return new ChangeRequirement(
                WORKER,
                new RequirementId(requirement),
                obligation,
                level == null ? null : new LevelId(level),
                null,
                withinMonths,
                removed,
                obligation == null && !removed ? null : GROUNDS);
    }

    private static Requirement only(List<Requirement> requirements) {
        assertThat(requirements).hasSize(1);
        return requirements.get(0);
    }

    private static List<String> problems(List<Requirement> required, Adjustment... adjustments) {
        return problems(framework(role("worker", List.of(), required.toArray(Requirement[]::new))), adjustments);
    }

    private static List<String> problems(CompetencyFramework framework, Adjustment... adjustments) {
        var thrown = catchThrowableOfType(InvalidPolicyException.class, () -> over(framework, adjustments));
        return thrown == null
                ? List.of()
                : thrown.problems().stream().map(problem -> problem.message()).toList();
    }

    private static CompetencyFramework over(List<Requirement> required, List<Adjustment> adjustments) {
        var framework = framework(role("worker", List.of(), required.toArray(Requirement[]::new)));
        return over(framework, adjustments.toArray(Adjustment[]::new));
    }

    private static CompetencyFramework over(CompetencyFramework framework, Adjustment... adjustments) {
        return new Policy("local", 90, 0, List.of(), List.of(), List.of(adjustments)).over(framework);
    }

    private static CompetencyFramework framework(RoleProfile... roles) {
        var steps = new ProficiencyScale(new ScaleId("steps"), true, List.of(new LevelId("low"), new LevelId("high")));
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.EPOCH),
                List.of(new Source(BASIS.source(), "A paper", "Nobody", null, LocalDate.EPOCH)),
                List.of(steps),
                List.of(competency("talk", steps.id()), competency("walk", null), competency("swim", null)),
                List.of(),
                List.of(new Course(new CourseId("day"), "Day", null, null, null, null, List.of(), List.of(), null)),
                List.of(roles)));
    }

    private static Competency competency(String id, @Nullable ScaleId scale) {
        return new Competency(
                new CompetencyId(id),
                "Title of " + id,
                CompetencyKind.LOCAL,
                scale,
                List.of(),
                null,
                36,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    private static RoleProfile role(String id, List<String> bases, Requirement... required) {
        var from = bases.stream().map(RoleId::new).toList();
        return new RoleProfile(new RoleId(id), id, null, null, List.of(), from, List.of(required), BASIS);
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }

    private static Requirement leaf(String competency) {
        return new CompetencyRequirement(terms(competency), new CompetencyId(competency), null, null, null);
    }

    private static Requirement level(String id, String level) {
        return new CompetencyRequirement(terms(id), new CompetencyId("talk"), new LevelId(level), null, null);
    }
}
