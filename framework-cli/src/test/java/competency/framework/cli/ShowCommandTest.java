package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {
    @ParameterizedTest
    @CsvSource({
        "roles, roles",
        "role, role outreach-worker",
        "competency, competency SFHAB5",
        "competency-of-courses, competency naloxone",
        "competency-of-licence, competency driving",
        "competency-ambiguous, competency x1",
        "framework, framework",
    })
    void what_a_framework_says_reads_as_it_was_found_good(String golden, String part) {
        check("show-" + golden, part + " --framework " + Shell.EXAMPLE);
    }

    private static void check(String golden, String part) {
        var text = run(part);
        var json = run(part + " --format json");

        assertThat(text.err() + json.err()).isEmpty();
        assertThat(text.status() + json.status()).isEqualTo(0);
        Golden.check(golden + ".txt", text.out());
        Golden.check(golden + ".json", json.out());
        assertThat(text.out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({
        "role, role prescriber",
        "split-unit, competency AH8",
        "part, competency CHS45",
        "merged-unit, competency whole-care",
        "renewed, competency life-support",
        "course, course update-day",
        "course-of-days, course life-support-course",
        "framework, framework",
    })
    void every_kind_of_what_a_framework_may_say_reads_as_it_was_found_good(String golden, String part) {
        check("show-clinic-" + golden, part + " --framework " + Shell.CLINIC);
    }

    @ParameterizedTest
    @CsvSource({
        "role, role helper",
        "last-role, role leader",
        "competency, competency keywork",
        "course, course keywork-course",
        "course-for-teams, course team-day",
        "framework, framework",
    })
    void what_a_framework_says_for_plans_and_checks_reads_as_it_was_found_good(String golden, String part) {
        check("show-growth-" + golden, part + " --framework " + Shell.DATA + "growth.yaml");
    }

    @Test
    void pounds_are_told_where_the_terminal_has_no_sign_for_them() {
        var arguments = "show course keywork-course --framework " + Shell.DATA + "growth.yaml";
        var result = new Shell().in(StandardCharsets.US_ASCII).execute(arguments.split(" "));

        assertThat(result.out()).isASCII().contains("GBP 179.50");
    }

    @ParameterizedTest
    @CsvSource({
        "course update-dy, unknown-course clinic 2026.1 has no course (update-dy); did you mean update-day?",
        "course nothing-like-it, unknown-course clinic 2026.1 has no course (nothing-like-it)",
    })
    void a_course_that_is_not_there_is_told_with_what_may_have_been_meant(String part, String told) {
        var result = run(part + " --framework " + Shell.CLINIC);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(told + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "role outreach-workr, unknown-role example 2026.1 has no role (outreach-workr); did you mean outreach-worker?",
        "role nothing-like-it, unknown-role example 2026.1 has no role (nothing-like-it)",
        "competency GEN63, unknown-competency example 2026.1 has no competency (GEN63); did you mean GEN36?",
    })
    void what_is_not_there_is_told_with_what_may_have_been_meant(String part, String told) {
        var result = show(part);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(told + "\n");
    }

    @Test
    void nothing_of_json_is_written_before_the_part_is_found() {
        var result = show("role nobody --format json");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void the_bundled_framework_is_shown_by_default() {
        assertThat(Shell.run("show", "framework").out()).contains("drug-alcohol-england");
        assertThat(Shell.run("show", "competency", "AB5.2014").out()).contains("SFHAB5");
    }

    @Test
    void what_a_step_leaves_out_for_one_reason_is_told_together() {
        assertThat(Shell.run("show", "role", "outreach-worker").out()).doesNotContain("leaves out");
        assertThat(Shell.run("show", "role", "counsellor").out()).contains("leaves out therapeutic-support: A therapy");
        assertThat(Shell.run("show", "role", "drug-alcohol-worker").out())
                .contains("leaves out keywork, risk-and-safety-planning, treatment-data: No caseload");
    }

    private static Shell.Result show(String part) {
        return run(part + " --framework " + Shell.EXAMPLE);
    }

    private static Shell.Result run(String part) {
        return Shell.run(("show " + part).split(" "));
    }
}
