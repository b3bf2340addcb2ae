package competency.framework.rules.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.FrameworkLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requirement asks for all that another one for the same does; on both sides of every boundary. */
class AskedTest {
    private static final String FRAMEWORK = """
            framework: {id: asked, version: "1", title: Asked, effective_from: 2026-01-01}
            sources: [{id: own, title: Own, publisher: Nobody, read_on: 2026-01-01}]
            scales:
              - {id: ladder, cumulative: true, levels: [low, middle, high]}
              - {id: kinds, cumulative: false, levels: [red, blue]}
            competencies:
              - {id: skill, title: Skill, kind: local, scale: ladder, evidence_at_least: tested, basis: {source: own}}
              - {id: colour, title: Colour, kind: local, scale: kinds, basis: {source: own}}
              - {id: plain, title: Plain, kind: local, basis: {source: own}}
            courses:
              - {id: talk, title: Talk, basis: {source: own}}
            roles:
              - id: worker
                title: Worker
                basis: {source: own}
                requires:
                  - {id: one, %s}
                  - {id: other, %s}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "competency: skill, level: middle | competency: skill, level: low | true",
                "competency: skill, level: middle | competency: skill, level: middle | true",
                "competency: skill, level: middle | competency: skill, level: high | false",
                "competency: skill, level: middle | competency: skill | true",
                "competency: skill | competency: skill, level: low | false",
                "competency: colour, level: red | competency: colour, level: red | true",
                "competency: colour, level: blue | competency: colour, level: red | false",
                "competency: plain | competency: plain | true",
                "competency: plain, evidence_at_least: tested | competency: plain | true",
                "competency: plain | competency: plain, evidence_at_least: attended | false",
                "competency: plain, evidence_at_least: tested | competency: plain, evidence_at_least: tested | true",
                "competency: plain, evidence_at_least: attended | competency: plain, evidence_at_least: tested | false",
                "competency: skill | competency: skill, evidence_at_least: tested | true",
                "competency: skill | competency: skill, evidence_at_least: workplace-assessed | false",
                "competency: skill, evidence_at_least: attended | competency: skill | false",
                "competency: plain, within_months: 12 | competency: plain, within_months: 12 | true",
                "competency: plain, within_months: 13 | competency: plain, within_months: 12 | false",
                "competency: plain, within_months: 12 | competency: plain | true",
                "competency: plain | competency: plain, within_months: 12 | false"
            })
    void a_competency_is_asked_for_at_a_level_on_evidence_and_by_age(String one, String other, boolean contained) {
        assertContained(one, other, contained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "course: talk, within_months: 12 | course: talk, within_months: 12 | true",
                "course: talk, within_months: 13 | course: talk, within_months: 12 | false",
                "check: records, within_months: 12 | check: records | true",
                "check: records | check: records, within_months: 12 | false"
            })
    void a_course_and_a_check_are_asked_for_by_age(String one, String other, boolean contained) {
        assertContained(one, other, contained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registration: nurses, annotations: [a, b] | registration: nurses, annotations: [b] | true",
                "registration: nurses, annotations: [a] | registration: nurses, annotations: [b] | false",
                "registration: nurses, unconditional: true | registration: nurses | true",
                "registration: nurses, unconditional: true | registration: nurses, unconditional: true | true",
                "registration: nurses | registration: nurses, unconditional: true | false"
            })
    void a_registration_is_asked_for_with_annotations_and_without_conditions(
            String one, String other, boolean contained) {
        assertContained(one, other, contained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "membership: body, unbroken_months: 12 | membership: body, unbroken_months: 12 | true",
                "membership: body, unbroken_months: 11 | membership: body, unbroken_months: 12 | false",
                "membership: body, unbroken_months: 12 | membership: body | true",
                "membership: body | membership: body, unbroken_months: 1 | false",
                "membership: body, unbroken_since: plain | membership: body | true",
                "membership: body, unbroken_months: 12 | membership: body, unbroken_since: plain | false"
            })
    void a_membership_is_asked_for_by_its_length(String one, String other, boolean contained) {
        assertContained(one, other, contained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "membership: body | check: records | false",
                "check: records | course: talk | false",
                "course: talk | registration: nurses | false",
                "registration: nurses | competency: plain | false",
                "competency: plain | membership: body | false"
            })
    void no_kind_contains_another(String one, String other, boolean contained) {
        assertContained(one, other, contained);
    }

    @ParameterizedTest
    @CsvSource({
        "competency: plain, competency plain",
        "course: talk, course talk",
        "registration: nurses, registration nurses",
        "check: records, check records",
        "membership: body, membership body"
    })
    void what_is_asked_for_has_a_name(String requirement, String name) {
        var framework = framework(requirement, "check: another");

        assertThat(new Asked(framework)
                        .what(framework.requirementsOf(new RoleId("worker")).get(0)))
                .hasValue(name);
    }

    private static void assertContained(String one, String other, boolean contained) {
        var framework = framework(one, other);
        var required = framework.requirementsOf(new RoleId("worker"));

        assertThat(new Asked(framework).contains(required.get(0), required.get(1)))
                .isEqualTo(contained);
    }

    private static CompetencyFramework framework(String one, String other) {
        var text = FRAMEWORK.formatted(one, other).getBytes(StandardCharsets.UTF_8);
        return FrameworkLoader.from(new ByteArrayInputStream(text), "asked.yaml");
    }
}
