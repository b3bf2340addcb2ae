package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.DroppedRequirement;
import competency.framework.model.catalogue.EditionChange;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.InterventionReach;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.PathwayId;
import competency.framework.model.catalogue.PathwayKind;
import competency.framework.model.catalogue.ProficiencyLevel;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only informs, checks and plans: prerequisites, levels, pathways, changes. */
class CatalogueKeysTest {
    private static final Basis PAPER = new Basis(new SourceId("p"), null, Certainty.CERTAIN);
    private static final String EDITION = "framework: {id: x, version: \"1\", title: X, effective_from: 2026-01-01}\n";
    private static final String SOURCE = "sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]\n";

    @Test
    void a_course_with_everything_stated_is_read() {
        var courses = read("""
                courses:
                  - {id: intro, title: Intro, hours: 7}
                  - id: talk
                    title: Talk
                    hours: 7.50
                    guided_hours: 6
                    credits: 2
                    cost_gbp: 179.99
                    requires: [intro]
                    assessment: [tested, attended]
                    reach: organisation
                """).content().courses();
        assertThat(courses)
                .containsExactly(
                        Course.builder(new CourseId("intro"), "Intro")
                                .taking(BigDecimal.valueOf(7), null)
                                .build(),
                        Course.builder(new CourseId("talk"), "Talk")
                                .taking(new BigDecimal("7.5"), BigDecimal.valueOf(6))
                                .carrying(2)
                                .costing(new BigDecimal("179.99"))
                                .after(List.of(new CourseId("intro")))
                                .assessedBy(List.of(EvidenceStrength.TESTED, EvidenceStrength.ATTENDED))
                                .reaching(InterventionReach.ORGANISATION)
                                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours: 0.2|34 invalid-value hours (0.2) must be between 0.25 and 10000",
                "hours: 7.125|34 invalid-value hours (7.125) must have at most two decimals",
                "hours: '7'|34 wrong-type hours must be a number, not a text (7)",
                "guided_hours: -1|41 invalid-value guided_hours (-1) must be between 0 and 10000",
                "guided_hours: 8, hours: 7|41 invalid-value guided_hours (8) must not be more than hours (7)",
                "credits: 1.5|36 wrong-type credits must be a whole number, not a decimal number (1.5)",
                "credits: 1001|36 invalid-value credits (1001) must be between 1 and 1000",
                "cost_gbp: -0.01|37 invalid-value cost_gbp (-0.01) must be between 0 and 1000000",
                "cost_gbp: £180|37 wrong-type cost_gbp must be a number, not a text (£180); leave the sign of the currency out",
                "requires: [k, k]|38 invalid-value requires must not name (k) twice",
                "requires: [k, c]|41 invalid-value requires must not name (c): nothing comes before itself",
                "requires: [kk]|38 unknown-course unknown course (kk); did you mean k?",
                "requires: k|37 wrong-type requires must be a list, not a text (k)",
                "assessment: [tested, tested]|40 invalid-value assessment must not name (tested) twice",
                "assessment: [exam]|40 invalid-value an entry of assessment (exam) must be one of self-declared, attended, tested, workplace-assessed, independently-assessed",
                "reach: team|34 invalid-value reach (team) must be one of individual, organisation, system",
            })
    void what_a_course_cannot_say_is_told_at_the_value(String keys, String told) {
        assertThat(Told.ofFramework(
                        EDITION + "courses:\n  - {id: k, title: K}\n  - {id: c, title: C,     %s}\n".formatted(keys)))
                .containsExactly("f.yaml:4:" + told);
    }

    @Test
    void courses_that_require_each_other_are_told_at_the_one_that_closes_the_circle() {
        assertThat(Told.ofFramework(EDITION + """
                        courses:
                          - {id: a, title: A, requires: [b]}
                          - {id: b, title: B, requires: [c]}
                          - {id: c, title: C, requires: [d, a]}
                          - {id: d, title: D}
                        """))
                .containsExactly(
                        "f.yaml:5:37 cycle course c requires itself through (a): a → b → c → a; remove one of these requires");
    }

    @Test
    void a_course_of_a_policy_may_require_one_of_the_framework() {
        var framework = read("courses: [{id: intro, title: Intro}]\n");
        var policy = "policy:\n  id: x\n  courses:\n  - {id: own, title: Own, requires: [%s]}\n";
        assertThat(Told.by(() -> PolicyLoader.from(Told.stream(policy.formatted("intro")), "p.yaml", framework)))
                .isEmpty();
        assertThat(Told.by(() -> PolicyLoader.from(Told.stream(policy.formatted("intr")), "p.yaml", framework)))
                .containsExactly("p.yaml:4:38 unknown-course unknown course (intr); did you mean intro?");
    }

    @Test
    void a_competency_with_everything_stated_is_read() {
        var keywork = competency("requires: [listening], direct_observation: true, minimum_hours: 12.5");
        assertThat(keywork.requires()).containsExactly(new CompetencyId("listening"));
        assertThat(keywork.directObservation()).isTrue();
        assertThat(keywork.simulationAccepted()).isFalse();
        assertThat(keywork.minimumHours()).isEqualTo("12.5");
        assertThat(competency("direct_observation: true, simulation: false").directObservation())
                .isTrue();
        assertThat(competency("direct_observation: false, simulation: true").simulationAccepted())
                .isTrue();
        assertThat(competency("direct_observation: false").simulationAccepted()).isTrue();
        assertThat(competency("simulation: false").directObservation()).isFalse();
    }

    private static Competency competency(String keys) {
        return read("""
                competencies:
                  - {id: listening, title: L, kind: local, basis: {source: p}}
                  - {id: keywork, title: K, kind: local, basis: {source: p}, %s}
                """.formatted(keys)).competency(new CompetencyId("keywork")).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requires: [c]|71 invalid-value requires must not name (c): nothing comes before itself",
                "requires: [k, k]|71 invalid-value requires must not name (k) twice",
                "requires: [j]|71 unknown-competency unknown competency (j)",
                "minimum_hours: 0|75 invalid-value minimum_hours (0) must be between 0.25 and 10000",
                "direct_observation: yes|80 wrong-type direct_observation must be true or false, not a text (yes)",
                "simulation: true, direct_observation: true|72 invalid-value simulation (true) cannot stand beside direct_observation: what must be seen in real work cannot be shown in simulated work",
            })
    void what_a_competency_cannot_say_is_told_at_the_value(String keys, String told) {
        assertThat(Told.ofFramework(EDITION + SOURCE + """
                        competencies:
                          - {id: k, title: K, kind: local, basis: {source: p}}
                          - {id: c, title: C, kind: local, basis: {source: p},     %s}
                        """.formatted(keys))).containsExactly("f.yaml:5:" + told);
    }

    @Test
    void competencies_that_come_before_each_other_are_told_whole() {
        assertThat(Told.ofFramework(EDITION + SOURCE + """
                        competencies:
                          - {id: a, title: A, kind: local, basis: {source: p}, requires: [b]}
                          - {id: b, title: B, kind: local, basis: {source: p}, requires: [a]}
                        """))
                .containsExactly(
                        "f.yaml:5:67 cycle competency b requires itself through (a): a → b → a; remove one of these requires");
    }

    @Test
    void levels_are_ids_or_say_more() {
        assertThat(read("""
                        scales:
                          - id: s
                            title: Steps
                            cumulative: true
                            basis: {source: p}
                            levels:
                              - l1
                              - {id: l2}
                              - {id: l3, title: Three, holders: Whoever decides, hours: 8, over_months: 36, basis: {source: p}}
                        """).content().scales())
                .containsExactly(new ProficiencyScale(
                        new ScaleId("s"),
                        "Steps",
                        true,
                        List.of(
                                ProficiencyLevel.of(new LevelId("l1")),
                                ProficiencyLevel.of(new LevelId("l2")),
                                new ProficiencyLevel(
                                        new LevelId("l3"),
                                        "Three",
                                        "Whoever decides",
                                        BigDecimal.valueOf(8),
                                        36,
                                        PAPER)),
                        PAPER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a, {id: b, over_months: 36}]|62 invalid-value over_months (36) needs hours",
                "[a, {id: b, hours: 0}]|56 invalid-value hours (0) must be between 0.25 and 10000",
                "[a, {id: b, hours: 1, over_months: 0}]|72 invalid-value over_months (0) must be between 1 and 1200",
                "[a, {id: b, holders: ' '}]|58 invalid-value holders must not be blank",
                "[a, {title: B}]|41 missing-key key id is missing",
                "[a, {id: b, basis: {source: q}}]|65 unknown-source unknown source (q)",
                "[a, {id: a}]|37 invalid-value levels of scale s must not name a level twice",
                "[a, 3]|41 wrong-type an entry of levels must be a text, not a whole number (3); put it in quotes",
                "[a, A b]|41 invalid-value level id (A b) must be kebab-case: lower-case letters, digits and single hyphens, at most 80 characters",
            })
    void what_a_level_cannot_say_is_told_at_the_value_and_once(String levels, String told) {
        assertThat(Told.ofFramework(EDITION + SOURCE + """
                        scales:
                        - {id: s, cumulative: true, levels: %s}
                        competencies:
                          - {id: c, title: C, kind: local, scale: s, basis: {source: p}}
                        courses: [{id: k, title: K, develops: [{competency: c, level: a}]}]
                        """.formatted(levels))).containsExactly("f.yaml:4:" + told);
    }

    @Test
    void pathways_are_read() {
        var framework = read(ROLES + """
                pathways:
                  - {id: up, from: worker, to: lead, kind: progression, months_in_role: 24,
                     drops: [{requirement: keys, reason: Leads hold none}], basis: {source: p}}
                  - {id: out, from: lead, to: worker, kind: exit, basis: {source: p}}
                """);
        assertThat(framework.pathwaysFrom(new RoleId("worker")))
                .containsExactly(new Pathway(
                        new PathwayId("up"),
                        new RoleId("worker"),
                        new RoleId("lead"),
                        PathwayKind.PROGRESSION,
                        24,
                        List.of(new DroppedRequirement(new RequirementId("keys"), "Leads hold none")),
                        PAPER));
        assertThat(framework.pathways())
                .extracting(Pathway::kind)
                .containsExactly(PathwayKind.PROGRESSION, PathwayKind.EXIT);
    }

    private static final String ROLES = """
            roles:
              - {id: worker, title: W, entry: With a licence, basis: {source: p}, requires: [{id: keys, check: keys}]}
              - {id: lead, title: L, basis: {source: p}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: workr, to: lead, kind: lateral|21 unknown-role unknown role (workr); did you mean worker?",
                "from: worker, to: leed, kind: lateral|33 unknown-role unknown role (leed); did you mean lead?",
                "from: worker, to: worker, kind: lateral|33 invalid-value to (worker) must be another role than from",
                "from: worker, to: lead, kind: up|45 invalid-value kind (up) must be one of progression, specialisation, lateral, exit",
                "from: worker, to: lead|5 missing-key key kind is missing",
                "from: worker, to: lead, kind: exit, months_in_role: 601|67 invalid-value months_in_role (601) must be between 1 and 600",
                "from: worker, to: lead, kind: exit, drops: [{requirement: kees, reason: R}]|73 unknown-requirement role worker has no requirement (kees); did you mean keys?; a step can only drop what the role it comes from requires",
                "from: worker, to: lead, kind: exit, drops: [{requirement: keys}]|59 missing-key key reason is missing",
                "from: worker, to: lead, kind: exit, drops: [{requirement: keys, reason: ' '}]|87 invalid-value reason must not be blank",
            })
    void what_a_pathway_cannot_say_is_told_at_the_value(String keys, String told) {
        assertThat(Told.ofFramework(EDITION
                        + SOURCE
                        + ROLES
                        + "pathways:\n  - {id: way, %s, basis: {source: p}}\n".formatted(keys)))
                .containsExactly("f.yaml:7:" + told);
    }

    @Test
    void a_second_pathway_between_the_same_roles_is_told_and_an_id_used_twice() {
        assertThat(Told.ofFramework(EDITION + SOURCE + ROLES + """
                        pathways:
                          - {id: up, from: worker, to: lead, kind: lateral, basis: {source: p}}
                          - {id: rise, from: worker, to: lead, kind: exit, basis: {source: p}}
                          - {id: up, from: lead, to: worker, kind: exit, basis: {source: p}}
                          - {id: on, from: lead, to: nowhere, kind: exit}
                        """))
                .containsExactly(
                        "f.yaml:8:34 duplicate-pathway pathway rise leads from worker to (lead), and so does up; keep one of them",
                        "f.yaml:9:10 duplicate-id pathway id (up) is used twice; ids must be unique across all files; it stands first at f.yaml:7:10",
                        "f.yaml:10:5 missing-key key basis is missing");
    }

    @Test
    void a_requirement_that_could_not_be_used_is_not_called_unknown_where_it_is_dropped() {
        assertThat(Told.ofFramework(EDITION + SOURCE + """
                        roles:
                          - id: worker
                            title: W
                            basis: {source: p}
                            requires:
                              - {competency: talk, within_months: 0}
                              - {id: keys, check: Keys}
                              - {id: set, all: [{id: inner, check: Inner}]}
                              - {id: none}
                          - {id: lead, title: L, basis: {source: p}}
                        pathways:
                          - id: up
                            from: worker
                            to: lead
                            kind: progression
                            basis: {source: p}
                            drops:
                              - {requirement: talk, reason: R}
                              - {requirement: keys, reason: R}
                              - {requirement: set, reason: R}
                              - {requirement: none, reason: R}
                              - {requirement: other, reason: R}
                        """))
                .extracting(problem -> problem.replaceFirst("^(\\S+ \\S+) .*", "$1"))
                .containsExactly(
                        "f.yaml:8:43 invalid-value",
                        "f.yaml:9:27 invalid-value",
                        "f.yaml:10:44 invalid-value",
                        "f.yaml:11:9 missing-key",
                        "f.yaml:24:23 unknown-requirement");
    }

    @Test
    void how_people_come_into_a_role_is_read() {
        assertThat(read(ROLES).role(new RoleId("worker")).orElseThrow().entry()).isEqualTo("With a licence");
        assertThat(read(ROLES).role(new RoleId("lead")).orElseThrow().entry()).isNull();
        assertThat(Told.ofFramework(EDITION + SOURCE + "roles: [{id: r, title: R, entry: ' ', basis: {source: p}}]\n"))
                .containsExactly("f.yaml:3:34 invalid-value entry must not be blank");
    }

    @Test
    void changes_are_read() {
        var edition = FrameworkLoader.from(Told.stream("""
                        framework:
                          id: x
                          version: "2"
                          title: X
                          effective_from: 2026-01-01
                          changes:
                            - {version: "2", on: 2026-01-01, summary: Fire safety yearly, affects: [fire-safety]}
                            - {version: "1", on: 2025-01-01, summary: The first}
                        """), "f.yaml").edition();
        assertThat(edition.changesSince("1"))
                .containsExactly(
                        new EditionChange("2", LocalDate.of(2026, 1, 1), "Fire safety yearly", List.of("fire-safety")));
        assertThat(edition.changes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{version: \"2\", on: 2026-01-01, summary: S}|12 invalid-value changes must begin with what version 1 changed, not with 2; list them newest first",
                "{version: 1, on: 2026-01-01, summary: S}|23 wrong-type version must be a text, not a whole number (1); put it in quotes",
                "{version: \"1\", on: 2026, summary: S}|32 wrong-type on must be a day, written yyyy-mm-dd, not a whole number (2026)",
                "{version: \"1\", on: 2026-01-01, summary: ' '}|53 invalid-value summary must not be blank",
                "{version: \"1\", on: 2026-01-01}|13 missing-key key summary is missing",
                "{version: \"1\", on: 2026-01-01, summary: S, affects: [A B]}|66 invalid-value affects (A B) must be kebab-case: lower-case letters, digits and single hyphens, at most 80 characters",
                "{version: \"1\", on: 2026-01-01, summary: S}, {version: \"1\", on: 2025-01-01, summary: S}|12 invalid-value changes must tell version 1 once",
                "{version: \"1\", on: 2026-01-01, summary: S}, {version: \"0\", on: 2026-01-02, summary: S}|12 invalid-value changes must be listed newest first: version 1 (2026-01-01) stands before 0 (2026-01-02)",
            })
    void what_a_change_cannot_say_is_told_at_the_value(String changes, String told) {
        assertThat(Told.ofFramework("framework:\n  id: x\n  version: \"1\"\n  title: X\n  effective_from: 2026-01-01\n"
                        + "  changes: [%s]\n".formatted(changes)))
                .containsExactly("f.yaml:6:" + told);
    }

    private static CompetencyFramework read(String parts) {
        return FrameworkLoader.from(Told.stream(EDITION + SOURCE + parts), "f.yaml");
    }
}
