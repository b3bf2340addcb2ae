package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of the catalogue cannot be wrong. */
class CatalogueValuesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
    private static final Basis BASIS = new Basis(new SourceId("source"), null, Certainty.CERTAIN);

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "two--hyphens", "-first", "last-", "under_score", "dot.dot", "a b", "é"})
    void an_id_is_kebab_case(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetencyId(value))
                .withMessageContaining("competency id (" + value + ") must be kebab-case");
    }

    @Test
    void an_id_has_at_most_eighty_characters() {
        assertThat(new RoleId("a".repeat(80)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleId("a".repeat(81)));
    }

    @Test
    void ids_of_every_kind_are_kebab_case() {
        var kinds = new LinkedHashMap<String, Function<String, Object>>();
        kinds.put("catalogue id", CatalogueId::new);
        kinds.put("competency id", CompetencyId::new);
        kinds.put("course id", CourseId::new);
        kinds.put("equivalence id", EquivalenceId::new);
        kinds.put("framework id", FrameworkId::new);
        kinds.put("level id", LevelId::new);
        kinds.put("pathway id", PathwayId::new);
        kinds.put("requirement id", RequirementId::new);
        kinds.put("role id", RoleId::new);
        kinds.put("scale id", ScaleId::new);
        kinds.put("setting id", SettingId::new);
        kinds.put("source id", SourceId::new);
        kinds.forEach((what, id) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> id.apply("No Id"))
                .withMessageStartingWith(what + " (No Id) must be kebab-case"));
    }

    @Test
    void nothing_has_a_blank_title_or_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Course(new CourseId("c"), " ", null, null, null, null, List.of(), List.of(), null))
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> code(" ")).withMessage("code must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Competency(
                        new CompetencyId("c"),
                        "",
                        CompetencyKind.LOCAL,
                        null,
                        List.of(),
                        null,
                        null,
                        true,
                        CatalogueStatus.CURRENT,
                        GuidanceStatus.CURRENT,
                        BASIS))
                .withMessage("title must not be blank");
        assertThat(code("x".repeat(500)).code()).hasSize(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> code("x".repeat(501)))
                .withMessage("code (%s…) must not be longer than 500 characters".formatted("x".repeat(60)));
    }

    @Test
    void a_message_shows_sixty_characters_of_a_value_at_most() {
        assertThat(Quoted.shorten("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Quoted.shorten("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void ids_sort_and_print_as_their_value() {
        assertThat(new CatalogueId("a")).isLessThan(new CatalogueId("b")).hasToString("a");
        assertThat(new LevelId("a")).isLessThan(new LevelId("b")).hasToString("a");
        assertThat(new ScaleId("a")).isLessThan(new ScaleId("b")).hasToString("a");
        assertThat(new CourseId("a")).isLessThan(new CourseId("b")).hasToString("a");
        assertThat(new SourceId("a")).isLessThan(new SourceId("b")).hasToString("a");
        assertThat(new SettingId("a")).isLessThan(new SettingId("b")).hasToString("a");
        assertThat(new FrameworkId("a")).isLessThan(new FrameworkId("b")).hasToString("a");
        assertThat(new CompetencyId("a")).isLessThan(new CompetencyId("b")).hasToString("a");
        assertThat(new PathwayId("a")).isLessThan(new PathwayId("b")).hasToString("a");
        assertThat(new RoleId("a")).isLessThan(new RoleId("b")).hasToString("a");
        assertThat(new RequirementId("a")).isLessThan(new RequirementId("b")).hasToString("a");
    }

    @Test
    void a_title_must_be_there_and_must_not_be_a_novel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(new SourceId("s"), " ", "Body", null, DAY))
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(new SourceId("s"), "x".repeat(501), "Body", null, DAY))
                .withMessageContaining("must not be longer than 500 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(new SourceId("s"), "Title", "", null, DAY))
                .withMessage("publisher must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis(new SourceId("s"), "", Certainty.CERTAIN))
                .withMessage("clause must not be blank");
    }

    @Test
    void a_scale_and_a_level_need_no_title_but_no_blank_one() {
        var low = new ProficiencyLevel(new LevelId("low"), null, null, null, null, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProficiencyLevel(new LevelId("low"), " ", null, null, null, null))
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProficiencyScale(new ScaleId("s"), " ", true, List.of(low), null))
                .withMessage("title must not be blank");
    }

    @Test
    void a_scale_has_levels_and_each_once() {
        var low = new LevelId("low");
        var high = new LevelId("high");
        var scale = new ProficiencyScale(new ScaleId("s"), true, List.of(low, high));
        assertThat(scale.rankOf(low)).isEqualTo(1);
        assertThat(scale.rankOf(high)).isEqualTo(2);
        assertThat(scale.lowest()).isEqualTo(low);
        assertThat(scale.has(high)).isTrue();
        assertThat(scale.has(new LevelId("other"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.rankOf(new LevelId("other")))
                .withMessage("scale s has no level other; it has [low, high]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProficiencyScale(new ScaleId("s"), true, List.of()))
                .withMessage("levels of scale s must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProficiencyScale(new ScaleId("s"), true, List.of(low, low)))
                .withMessage("levels of scale s must not name a level twice");
    }

    @Test
    void months_of_validity_are_between_one_and_a_hundred_years() {
        assertThat(competency(1, List.of()).validMonths()).isEqualTo(1);
        assertThat(competency(1200, List.of()).validMonths()).isEqualTo(1200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> competency(0, List.of()))
                .withMessage("validMonths (0) must be between 1 and 1200");
        assertThatIllegalArgumentException().isThrownBy(() -> competency(1201, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Development(new CompetencyId("c"), null, null, 0, false));
    }

    @Test
    void a_code_stands_once_in_a_competency_whatever_its_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> competency(null, List.of(code("AB5"), code("ab5"))))
                .withMessage("codes of c name sfh ab5 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardCode("sfh", "AB5", DAY, DAY.minusDays(1)))
                .withMessageContaining("must not be before");
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardCode("SfH", "AB5", null, null));
    }

    @Test
    void a_course_counts_on_the_first_and_the_last_of_its_accredited_days() {
        var course = course(DAY, DAY.plusDays(1));
        assertThat(course.isAccreditedOn(DAY.minusDays(1))).isFalse();
        assertThat(course.isAccreditedOn(DAY)).isTrue();
        assertThat(course.isAccreditedOn(DAY.plusDays(1))).isTrue();
        assertThat(course.isAccreditedOn(DAY.plusDays(2))).isFalse();
        assertThat(course(null, null).isAccreditedOn(LocalDate.MIN)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> course(DAY, DAY.minusDays(1)));
    }

    @Test
    void a_provider_is_a_key() {
        assertThat(course("trainers").provider()).isEqualTo("trainers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course("The Trainers"))
                .withMessageStartingWith("provider (The Trainers) must be kebab-case");
    }

    @Test
    void a_basis_prints_as_its_source_and_the_place_in_it() {
        assertThat(BASIS).hasToString("source");
        assertThat(new Basis(BASIS.source(), "p. 4", Certainty.PROBABLE)).hasToString("source, p. 4");
    }

    @Test
    void terms_have_a_title_or_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequirementTerms(
                        new RequirementId("r"),
                        " ",
                        Obligation.MANDATORY,
                        Effect.GAP,
                        null,
                        Applicability.ALWAYS,
                        null))
                .withMessage("title must not be blank");
    }

    @Test
    void evidence_that_is_not_stated_is_attendance() {
        var line = new Development(new CompetencyId("c"), null, null, null, false);
        assertThat(line.evidenceShown()).isEqualTo(EvidenceStrength.ATTENDED);
        var tested = new Development(new CompetencyId("c"), null, EvidenceStrength.TESTED, null, false);
        assertThat(tested.evidenceShown()).isEqualTo(EvidenceStrength.TESTED);
        assertThat(EvidenceStrength.TESTED.isAtLeast(EvidenceStrength.TESTED)).isTrue();
        assertThat(EvidenceStrength.TESTED.isAtLeast(EvidenceStrength.WORKPLACE_ASSESSED))
                .isFalse();
    }

    @Test
    void what_stops_practice_cannot_be_due_later() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequirementTerms(
                        new RequirementId("r"),
                        null,
                        Obligation.MANDATORY,
                        Effect.STOP,
                        12,
                        Applicability.ALWAYS,
                        null))
                .withMessageContaining("requirement r cannot have dueWeeks and effect stop");
        assertThatIllegalArgumentException().isThrownBy(() -> terms("r", Obligation.MANDATORY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> terms("r", Obligation.MANDATORY, 521));
        assertThat(terms("r", Obligation.MANDATORY, 520).dueWeeks()).isEqualTo(520);
    }

    @Test
    void a_group_needs_a_number_of_children_that_it_has() {
        var terms = RequirementTerms.mandatory(new RequirementId("g"));
        var children = List.<Requirement>of(leaf("a", Obligation.MANDATORY), leaf("b", Obligation.MANDATORY));
        assertThat(RequirementGroup.all(terms, children).count()).isEqualTo(2);
        assertThat(RequirementGroup.any(terms, children).count()).isEqualTo(1);
        assertThat(RequirementGroup.atLeast(terms, 2, children).count()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementGroup.atLeast(terms, 3, children))
                .withMessage("count (3) of group g must be between 1 and 2, the number of children");
        assertThatIllegalArgumentException().isThrownBy(() -> RequirementGroup.atLeast(terms, 0, children));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementGroup.any(terms, List.of()))
                .withMessage("group g must have at least one child");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequirementGroup(terms, GroupKind.ALL, 1, false, children))
                .withMessageContaining("does not fit its kind");
    }

    @Test
    void children_have_the_obligation_and_effect_of_their_group() {
        var terms = RequirementTerms.mandatory(new RequirementId("g"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementGroup.any(terms, List.of(leaf("a", Obligation.DESIRABLE))))
                .withMessage("child a must have the obligation and effect of its group g");
    }

    private static Competency competency(@Nullable Integer validMonths, List<StandardCode> codes) {
        return new Competency(
                new CompetencyId("c"),
                "Title",
                CompetencyKind.LOCAL,
                null,
                codes,
                null,
                validMonths,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    private static StandardCode code(String code) {
        return new StandardCode("sfh", code, null, null);
    }

    private static Course course(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Course(new CourseId("c"), "Title", null, from, until, null, List.of(), List.of(), null);
    }

    private static Course course(String provider) {
        return new Course(new CourseId("c"), "Title", provider, null, null, null, List.of(), List.of(), null);
    }

    private static RequirementTerms terms(String id, Obligation obligation, @Nullable Integer dueWeeks) {
        return new RequirementTerms(
                new RequirementId(id), null, obligation, Effect.GAP, dueWeeks, Applicability.ALWAYS, null);
    }

    private static Requirement leaf(String id, Obligation obligation) {
        return new CompetencyRequirement(terms(id, obligation, null), new CompetencyId("c"), null, null, null);
    }
}
