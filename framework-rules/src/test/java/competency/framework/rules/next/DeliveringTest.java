package competency.framework.rules.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.data.CatalogueLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.next.Advice;
import competency.framework.model.next.PlanLimits;
import competency.framework.rules.Written;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far courses of catalogues lead somebody who holds nothing (semantics 6.12). */
class DeliveringTest {
    private static final CompetencyFramework FRAMEWORK = Written.framework("""
            competencies:
              - {id: fire, title: Fire, kind: mandatory-training, BASIS, codes: [{scheme: old, code: F1}]}
              - {id: risk, title: Risk, kind: local, evidence_at_least: workplace-assessed, BASIS}
              - {id: singing, title: Singing, kind: local, BASIS}
            courses:
              - {id: basics, title: Basics, hours: 1, develops: [{competency: fire, evidence: tested}], BASIS}
              - {id: burn, title: Burn, hours: 2, develops: [{competency: fire, evidence: tested}], BASIS}
            roles:
              - {id: warden, title: Warden, BASIS, requires: [{competency: fire}]}
              - {id: risky, title: Risky, BASIS, requires: [{competency: risk}]}
              - id: singer
                title: Singer
                BASIS
                requires: [{competency: fire}, {competency: singing}, {id: pin, registration: nmc}]
            """);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Adviser ADVISER = Adviser.create();

    @Test
    void only_courses_of_the_catalogues_are_planned() {
        var catalogue =
                catalogue("{id: torch, title: Torch, hours: 9, develops: [{competency: F1, evidence: tested}]}");

        assertThat(courses(delivering("warden", catalogue))).containsExactly("torch");
    }

    @Test
    void without_a_catalogue_the_courses_of_the_framework_are() {
        assertThat(courses(delivering("warden"))).containsExactly("basics");
    }

    @Test
    void courses_of_several_catalogues_go_together_and_of_two_with_one_id_the_first_counts() {
        var one = catalogue("{id: torch, title: Torch, hours: 9, develops: [{competency: fire, evidence: tested}]}");
        var other = catalogue(
                "{id: torch, title: Torch, hours: 1, develops: [{competency: singing, evidence: tested}]}",
                "{id: hum, title: Hum, hours: 2, develops: [{competency: singing, evidence: tested}]}");

        assertThat(courses(delivering("singer", one, other))).containsExactly("torch", "hum");
        assertThat(courses(delivering("singer", other, one))).containsExactly("torch");
    }

    @Test
    void a_course_with_the_id_of_one_of_the_framework_delivers_nothing() {
        var catalogue = catalogue(
                "{id: burn, title: Burn, hours: 1, develops: [{competency: singing, evidence: tested}]}",
                "{id: torch, title: Torch, hours: 9, develops: [{competency: fire, evidence: tested}]}");

        assertThat(courses(delivering("singer", catalogue))).containsExactly("torch");
    }

    @Test
    void what_a_course_requires_of_the_catalogues_comes_first_and_what_is_from_elsewhere_is_passed() {
        var catalogue = catalogue(
                "{id: a-torch, title: Torch, requires: [spark], develops: [{competency: fire, evidence: tested}]}",
                "{id: spark, title: Spark, requires: [flint], develops: [{competency: singing, evidence: attended}]}");

        assertThat(courses(delivering("warden", catalogue))).containsExactly("spark", "a-torch");
    }

    @Test
    void what_would_require_itself_in_a_circle_is_not_required() {
        var catalogue = catalogue(
                "{id: torch, title: Torch, requires: [spark], develops: [{competency: fire, evidence: tested}]}",
                "{id: spark, title: Spark, requires: [torch], develops: [{competency: singing, evidence: tested}]}");

        assertThat(courses(delivering("warden", catalogue))).containsExactly("torch");
        assertThat(courses(delivering("singer", catalogue))).containsExactly("torch", "spark");
    }

    @Test
    void lines_that_nobody_understands_deliver_nothing() {
        var catalogue = catalogue("{id: torch, title: Torch, develops: [{competency: flames, evidence: tested}]}");

        assertThat(courses(delivering("warden", catalogue))).isEmpty();
        assertThat(open(delivering("warden", catalogue))).containsExactly("fire no-course");
    }

    @Test
    void what_courses_leave_open_is_told_with_the_reason() {
        var catalogue = catalogue(
                "{id: torch, title: Torch, develops: [{competency: fire, evidence: tested}]}",
                "{id: dare, title: Dare, develops: [{competency: risk, evidence: attended}]}");

        assertThat(open(delivering("singer", catalogue))).containsExactly("singing no-course", "pin not-by-course");
        assertThat(courses(delivering("risky", catalogue))).containsExactly("dare");
        assertThat(open(delivering("risky", catalogue))).containsExactly("risk assessment-needed");
    }

    @Test
    void a_course_counts_on_the_days_of_its_accreditation() {
        var catalogue = catalogue("{id: torch, title: Torch, accredited_until: 2026-03-01,"
                + " develops: [{competency: fire, evidence: tested}]}");

        assertThat(courses(delivering("warden", catalogue))).containsExactly("torch");
        assertThat(courses(ADVISER.delivering(
                        FRAMEWORK, List.of(catalogue), new RoleId("warden"), DAY.plusDays(1), PlanLimits.NONE)))
                .isEmpty();
    }

    @Test
    void a_role_that_there_is_not_and_a_day_in_the_past_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> delivering("nobody"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADVISER.delivering(
                        FRAMEWORK, List.of(), new RoleId("warden"), DAY, PlanLimits.NONE.by(DAY.minusDays(1))));
    }

    private static Advice delivering(String role, CourseCatalogue... catalogues) {
        return ADVISER.delivering(FRAMEWORK, List.of(catalogues), new RoleId(role), DAY, PlanLimits.NONE);
    }

    private static List<String> courses(Advice advice) {
        return advice.plan().courses().stream()
                .map(course -> course.id().value())
                .toList();
    }

    private static Stream<String> open(Advice advice) {
        return advice.plan().open().stream()
                .map(gap -> gap.finding().requirement().id() + " "
                        + gap.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static CourseCatalogue catalogue(String... courses) {
        var text = "catalogue: {id: made-up, title: Made up}\ncourses:\n  - " + String.join("\n  - ", courses) + "\n";
        return CatalogueLoader.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.yaml");
    }
}
