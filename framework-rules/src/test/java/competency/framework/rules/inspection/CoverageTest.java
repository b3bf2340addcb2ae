package competency.framework.rules.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.inspection.CoverageShare;
import competency.framework.model.inspection.RequirementCoverage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far the courses of the sound catalogue lead, and of catalogues that are not sound. */
class CoverageTest {
    private static List<String> told(Coverage coverage, String role) {
        return coverage.roles().stream()
                .filter(each -> each.role().value().equals(role))
                .flatMap(each -> each.requirements().stream())
                .map(CoverageTest::told)
                .toList();
    }

    private static String told(RequirementCoverage coverage) {
        return "%s %s %s %s"
                .formatted(coverage.rule().id(), coverage.requirement(), coverage.delivery(), coverage.courses());
    }

    @Test
    void courses_deliver_what_passing_them_satisfies() {
        assertThat(told(Clinic.sound().coverage(), "worker"))
                .containsExactly(
                        "COV-003 care NOT []",
                        "COV-001 listening FULLY [listening-course]",
                        "COV-001 risk FULLY [risk-course]",
                        "COV-001 naloxone-inside FULLY [risk-course]",
                        "COV-004 hours OUTSIDE []",
                        "COV-001 ladder FULLY [ladder-course]");
    }

    @Test
    void a_choice_is_delivered_by_one_of_its_parts_and_time_in_posts_by_no_course() {
        assertThat(told(Clinic.sound().coverage(), "senior"))
                .containsExactly(
                        "COV-003 care NOT []",
                        "COV-001 listening FULLY [listening-course]",
                        "COV-001 risk FULLY [risk-course]",
                        "COV-004 served OUTSIDE []",
                        "COV-001 option FULLY [risk-course]");
    }

    @Test
    void a_lower_level_or_weaker_evidence_leads_part_of_the_way_and_what_is_left_is_told() {
        var coverage = Clinic.sound()
                .catalogue("{competency: risk, level: independent,", "{competency: risk, level: aware,")
                .catalogue(
                        "listening, level: assisted, evidence: tested",
                        "listening, level: assisted, evidence: self-declared")
                .coverage();

        assertThat(told(coverage, "senior"))
                .contains(
                        "COV-002 listening PARTLY [listening-course]",
                        "COV-002 risk PARTLY [risk-course, risk-refresher]");
        assertThat(coverage.roles().get(2).requirements().get(2).left()).contains("independent");
        assertThat(coverage.roles().get(2).requirements().get(4).left()).isNull();
    }

    @Test
    void a_group_that_needs_all_is_delivered_in_part_by_some() {
        var coverage = Clinic.sound()
                .framework(
                        "any: [{id: either-care, course: care-course}, {id: either-naloxone, competency: naloxone}]",
                        "all: [{id: entered, registration: register}, {id: either-naloxone, competency: naloxone}]")
                .coverage();

        assertThat(told(coverage, "senior")).contains("COV-002 option PARTLY [risk-course]");
    }

    @Test
    void a_line_that_cannot_be_understood_delivers_nothing() {
        var coverage = Clinic.sound()
                .catalogue("{competency: risk, level: independent,", "{competency: risk, level: expert,")
                .catalogue("requires: [listening-course]", "requires: [no-such-course]")
                .coverage();

        assertThat(told(coverage, "worker")).contains("COV-003 risk NOT []");
    }

    @Test
    void a_course_that_does_not_count_on_the_day_delivers_nothing() {
        var coverage = Clinic.sound()
                .catalogue("accredited_until: 2029-12-31", "accredited_until: 2026-05-31")
                .coverage();

        assertThat(told(coverage, "worker")).contains("COV-003 risk NOT []");
    }

    @Test
    void without_catalogues_the_courses_of_the_framework_count() {
        assertThat(told(Clinic.sound().coverage(List.of()), "senior"))
                .startsWith("COV-001 care FULLY [care-course]")
                .endsWith("COV-001 option FULLY [care-course]");
    }

    @Test
    void a_course_with_the_id_of_one_of_the_framework_delivers_nothing() {
        var coverage = Clinic.sound()
                .catalogue("  - id: ladder-course", "  - id: care-course")
                .coverage();

        assertThat(told(coverage, "worker")).anyMatch(line -> line.startsWith("COV-003 ladder NOT"));
    }

    @Test
    void a_requirement_that_does_not_exist_on_the_day_is_left_out() {
        var coverage = Clinic.sound()
                .framework("effective_until: 2027-12-31", "effective_until: 2026-05-31")
                .coverage();

        assertThat(told(coverage, "worker")).noneMatch(line -> line.contains("naloxone-inside"));
    }

    @Test
    void shares_are_counted_apart_and_leave_out_what_no_training_delivers() {
        var worker = Clinic.sound().coverage().roles().get(1);

        assertThat(worker.share(Obligation.MANDATORY)).isEqualTo(new CoverageShare(3, 0, 1, 1));
        assertThat(worker.share(Obligation.MANDATORY).percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("75"));
        assertThat(worker.share(Obligation.DESIRABLE)).isEqualTo(new CoverageShare(1, 0, 0, 0));
        assertThat(new CoverageShare(0, 0, 0, 2).percent()).isEmpty();
        assertThat(new CoverageShare(2, 1, 0, 0).percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("66.7"));
    }

    @Test
    void what_roles_require_and_no_course_of_these_develops_is_told() {
        var idle = Clinic.sound().catalogue("{competency: ladder, level: one}", "{competency: telegraphy}");

        // The framework has a course for care, and it is not one of these.
        assertThat(Clinic.sound().coverage().notDeveloped())
                .extracting(CompetencyId::value)
                .containsExactly("care");
        assertThat(idle.coverage().notDeveloped())
                .extracting(CompetencyId::value)
                .containsExactly("care", "ladder");
        assertThat(idle.coverage(List.of()).notDeveloped())
                .extracting(CompetencyId::value)
                .containsExactly("listening", "risk", "naloxone", "ladder");
    }

    @Test
    void what_stands_in_for_a_requirement_develops_it() {
        var coverage = Clinic.sound()
                .catalogue("{competency: ladder, level: one}", "{competency: care-first}")
                .coverage();

        assertThat(coverage.notDeveloped()).extracting(CompetencyId::value).containsExactly("ladder");
        assertThat(coverage.notNeeded()).isEmpty();
    }

    @Test
    void a_course_that_helps_towards_no_role_is_told_and_one_that_must_come_first_is_not() {
        var idle = Clinic.sound()
                .catalogue("{competency: ladder, level: one}", "{competency: telegraphy}")
                .catalogue("{competency: listening, level: assisted, evidence: tested}", "{competency: telegraphy}")
                .coverage();

        assertThat(Clinic.sound().coverage().notNeeded()).isEmpty();
        assertThat(idle.notNeeded()).extracting(CourseId::value).containsExactly("ladder-course");
    }
}
