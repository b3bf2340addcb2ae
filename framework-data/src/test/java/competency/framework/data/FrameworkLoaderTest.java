package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleTier;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.catalogue.StandardCode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What sound files mean. */
class FrameworkLoaderTest {
    private static final Basis PAPER = new Basis(new SourceId("paper"), null, Certainty.CERTAIN);

    private final CompetencyFramework tiny =
            FrameworkLoader.fromResources(FrameworkLoaderTest.class.getClassLoader(), "competency/framework/data/tiny");

    @Test
    void the_edition_is_read() {
        assertThat(tiny.edition())
                .isEqualTo(new FrameworkEdition(
                        new FrameworkId("tiny"), "1.0", "Tiny framework", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void sources_and_scales_are_read() {
        assertThat(tiny.content().sources())
                .containsExactly(new Source(
                        new SourceId("paper"),
                        "A paper",
                        "Nobody",
                        URI.create("https://example.org/paper"),
                        LocalDate.of(2026, 11, 21)));
        assertThat(tiny.content().scales())
                .containsExactly(new ProficiencyScale(
                        new ScaleId("practice"), true, List.of(new LevelId("assisted"), new LevelId("independent"))));
    }

    @Test
    void a_competency_with_everything_stated_is_read() {
        assertThat(tiny.content().competencies().get(0))
                .isEqualTo(new Competency(
                        new CompetencyId("listening"),
                        "Listen",
                        CompetencyKind.OCCUPATIONAL_STANDARD,
                        new ScaleId("practice"),
                        List.of(
                                new StandardCode("danos", "AB1", null, null),
                                new StandardCode(
                                        "sfh", "AB1.2014", LocalDate.of(2014, 1, 1), LocalDate.of(2020, 12, 31))),
                        EvidenceStrength.WORKPLACE_ASSESSED,
                        36,
                        false,
                        CatalogueStatus.WITHDRAWN,
                        GuidanceStatus.SUPERSEDED,
                        new Basis(new SourceId("paper"), "unit 1", Certainty.PROBABLE)));
    }

    @Test
    void what_a_competency_does_not_state_has_its_default() {
        assertThat(tiny.content().competencies().get(1))
                .isEqualTo(new Competency(
                        new CompetencyId("first-aid"),
                        "First aid",
                        CompetencyKind.MANDATORY_TRAINING,
                        null,
                        List.of(new StandardCode("local", "FA", null, null)),
                        null,
                        null,
                        true,
                        CatalogueStatus.CURRENT,
                        GuidanceStatus.CURRENT,
                        PAPER));
    }

    @Test
    void courses_are_read_from_JSON() {
        assertThat(tiny.content().courses())
                .containsExactly(
                        new Course(
                                new CourseId("aid-day"),
                                "A day of first aid",
                                "a-college",
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2030, 12, 31),
                                BigDecimal.valueOf(7),
                                List.of(new Development(
                                        new CompetencyId("first-aid"), null, EvidenceStrength.TESTED, 12, true)),
                                List.of(),
                                PAPER),
                        new Course(
                                new CourseId("talk"),
                                "A talk",
                                null,
                                null,
                                null,
                                null,
                                List.of(new Development(
                                        new CompetencyId("listening"), new LevelId("assisted"), null, null, false)),
                                List.of(),
                                null),
                        new Course(
                                new CourseId("refresher"),
                                "A day of everything again",
                                null,
                                null,
                                null,
                                null,
                                List.of(new Development(new CompetencyId("fire-safety"), null, null, null, false)),
                                List.of(
                                        new Refresher(new CompetencyId("first-aid"), 6, 24),
                                        new Refresher(new CompetencyId("listening"), 0, null)),
                                null));
    }

    @Test
    void equivalences_are_read() {
        assertThat(tiny.equivalences())
                .containsExactly(
                        new Equivalence(
                                new EquivalenceId("conversation"),
                                EquivalenceKind.MERGE,
                                List.of(new CompetencyId("hearing"), new CompetencyId("answering")),
                                List.of(new CompetencyId("listening")),
                                new LevelId("assisted"),
                                LocalDate.of(2025, 7, 31),
                                LocalDate.of(2014, 1, 1),
                                LocalDate.of(2030, 12, 31),
                                new Basis(new SourceId("paper"), "annex", Certainty.CERTAIN)),
                        new Equivalence(
                                new EquivalenceId("hearing-again"),
                                EquivalenceKind.RECOGNITION,
                                List.of(new CompetencyId("listening")),
                                List.of(new CompetencyId("hearing")),
                                null,
                                null,
                                null,
                                null,
                                PAPER));
    }

    @Test
    void roles_are_read() {
        var worker = tiny.role(new RoleId("worker")).orElseThrow();
        assertThat(worker.family()).isEqualTo(RoleFamily.PRACTITIONER);
        assertThat(worker.tier()).isEqualTo(RoleTier.ROUTINE_CONTACT);
        assertThat(worker.settings()).containsExactly(new SettingId("community-adult"));
        assertThat(worker.bases()).containsExactly(new RoleId("helper"));
        assertThat(worker.basis()).isEqualTo(PAPER);
        assertThat(tiny.requirementsOf(worker.id()))
                .extracting(Requirement::id)
                .extracting(RequirementId::value)
                .containsExactly("first-aid", "listening", "safety", "some");
    }

    @Test
    void a_requirement_without_an_id_takes_that_of_what_it_asks_for() {
        assertThat(required(0))
                .isEqualTo(new CompetencyRequirement(
                        terms("listening", null, Obligation.MANDATORY, Effect.GAP, null, null),
                        new CompetencyId("listening"),
                        new LevelId("independent"),
                        EvidenceStrength.INDEPENDENTLY_ASSESSED,
                        24));
    }

    @Test
    void children_take_obligation_and_effect_from_their_group() {
        var desirable = Obligation.DESIRABLE;
        assertThat(required(1))
                .isEqualTo(RequirementGroup.any(
                        terms("safety", "Safe at work", desirable, Effect.GAP, null, null),
                        List.of(
                                competency("fire-safety", "fire-safety", desirable, Effect.GAP),
                                RequirementGroup.all(
                                        terms("both", null, desirable, Effect.GAP, null, null),
                                        List.of(
                                                new CourseRequirement(
                                                        terms("aid-day", null, desirable, Effect.GAP, 4, null),
                                                        new CourseId("aid-day"),
                                                        12),
                                                new CourseRequirement(
                                                        terms("talk", null, desirable, Effect.GAP, null, null),
                                                        new CourseId("talk"),
                                                        null))))));
        assertThat(required(2))
                .isEqualTo(RequirementGroup.atLeast(
                        terms(
                                "some",
                                null,
                                Obligation.MANDATORY,
                                Effect.STOP,
                                null,
                                new Basis(new SourceId("paper"), "p. 2", Certainty.CERTAIN)),
                        1,
                        List.of(
                                competency("a", "first-aid", Obligation.MANDATORY, Effect.STOP),
                                competency("b", "fire-safety", Obligation.MANDATORY, Effect.STOP))));
    }

    @Test
    void a_framework_can_be_one_stream() {
        var text = "framework: {id: x, version: '1', title: X, effective_from: 2026-01-01, files: []}\n";
        assertThat(FrameworkLoader.from(Told.stream(text), "f.yaml")).hasToString("x 1");
    }

    @Test
    void a_stream_cannot_list_files() {
        assertThat(Told.ofFramework(
                        "framework:\n  {id: x, version: '1', title: X, effective_from: 2026-01-01, files: [a.yaml]}\n"))
                .containsExactly(
                        "f.yaml:2:70 forbidden-file files cannot be listed here, where there is no folder to find them in");
    }

    @Test
    void the_exception_tells_everything() {
        assertThatThrownBy(() -> FrameworkLoader.from(Told.stream("a: 1\n"), "f.yaml"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("""
                        2 problem(s):
                        f.yaml:1:1 unknown-key unknown key (a); allowed are framework, sources, scales, competencies, equivalences, courses, roles, pathways
                        f.yaml:1:1 missing-key key framework is missing""");
    }

    private Requirement required(int index) {
        return tiny.role(new RoleId("worker")).orElseThrow().requirements().get(index);
    }

    private static Requirement competency(String id, String competency, Obligation obligation, Effect effect) {
        return new CompetencyRequirement(
                terms(id, null, obligation, effect, null, null), new CompetencyId(competency), null, null, null);
    }

    private static RequirementTerms terms(
            String id,
            @Nullable String title,
            Obligation obligation,
            Effect effect,
            @Nullable Integer dueWeeks,
            @Nullable Basis basis) {
        return new RequirementTerms(
                new RequirementId(id), title, obligation, effect, dueWeeks, Applicability.ALWAYS, basis);
    }
}
