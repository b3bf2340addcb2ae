package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final String CATALOGUE = DATA + "catalogue.yaml";

    @Test
    void a_catalogue_is_told_by_file_and_line_with_what_to_do_and_what_it_delivers() {
        var result = Shell.run("check", "--framework", DATA + "clinic.yaml", "--catalogue", CATALOGUE);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
        Golden.check("check.txt", result.out());
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void programs_get_the_same_in_json_and_code_hosts_in_sarif() {
        var json =
                Shell.run("check", "--framework", DATA + "clinic.yaml", "--catalogue", CATALOGUE, "--format", "json");
        var sarif =
                Shell.run("check", "--framework", DATA + "clinic.yaml", "--catalogue", CATALOGUE, "--format", "sarif");

        assertThat(json.status()).isEqualTo(1);
        assertThat(sarif.status()).isEqualTo(1);
        Golden.check("check.json", json.out());
        Golden.check("check.sarif", sarif.out());
    }

    @Test
    void a_narrow_page_still_shows_everything() {
        var result = new Shell()
                .wide(40)
                .execute("check", "--framework", DATA + "clinic.yaml", "--catalogue", CATALOGUE, "--all");

        assertThat(result.out().lines()).allMatch(line -> line.length() <= 40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void the_bundled_framework_has_no_errors(String format) {
        var result = Shell.run("check", "--format", format);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).as(result.out()).isEqualTo(0);
    }

    @Test
    void the_example_is_sound() {
        var result = Shell.run("check", "--strict", "--catalogue", "../examples/catalogue.yaml");

        assertThat(result.status()).as(result.out()).isEqualTo(0);
        assertThat(result.out()).contains("code (AB5) was followed to competency immediate-risk");
    }

    @Test
    void warnings_are_errors_only_if_that_is_asked_for(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), """
                catalogue: {id: a, title: A}
                courses:
                  - {id: a-course, title: A, hours: 1, develops: []}
                """).toString();

        assertThat(Shell.run("check", "--catalogue", file).status()).isEqualTo(0);
        assertThat(Shell.run("check", "--catalogue", file, "--strict").status()).isEqualTo(1);
        assertThat(Shell.run("check", "--catalogue", file, "--strict", "--format", "sarif")
                        .out())
                .contains("\"level\": \"error\"")
                .doesNotContain("\"level\": \"warning\"");
    }

    @Test
    void problems_of_files_and_of_what_they_say_are_told_together_and_nothing_is_missed_that_was_only_not_read(
            @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("b.yaml"), """
                catalogue: {id: b, title: B}
                courses:
                  - {id: b-one, title: One, hours: two}
                  - {id: b-two, title: Two, hours: 1, requires: [b-one], develops: [{competency: AB55}]}
                """).toString();

        var out = Shell.run("check", "--catalogue", file, "--format", "json").out();

        assertThat(out)
                .contains("\"id\": \"wrong-type\"", "\"id\": \"MAP-001\"", "\"line\": 3", "\"line\": 4")
                .doesNotContain("MAP-212", "coverage");
    }

    @Test
    void what_cannot_be_held_against_a_broken_framework_is_still_read(@TempDir Path folder) throws IOException {
        var framework = Files.writeString(folder.resolve("f.yaml"), "framework: {id: f}\n")
                .toString();
        var file = Files.writeString(folder.resolve("c.yaml"), "catalogue: {id: c, titel: C}\n")
                .toString();

        var result = Shell.run("check", "--framework", framework, "--catalogue", file);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .contains("unknown key (titel)", "key version is missing", "could not be read, so nothing was held");
    }

    @Test
    void files_that_are_not_there_and_wrong_usage_are_no_answer(@TempDir Path folder) {
        for (var args : new String[][] {
            {"check", "--catalogue", "no-such-file.yaml"},
            {"check", "--catalogue", folder.toString()},
            {"check", "--framework", "no-such-framework"},
            {"check", "--least-hours", "0"},
            {"check", "--least-hours", "x"},
            {"check", "--format", "markdown"}
        }) {
            var result = Shell.run(args);

            assertThat(result.status()).as("%s", (Object) args).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void hostile_texts_are_shown_harmless(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a b%.yaml"), """
                catalogue: {id: x, title: "\\u001b[31m<script>"}
                courses: [{id: x-course, title: "\\u202e=cmd()", hours: 1, develops: [{competency: "\\u001b[2J\\u202eAB5 %s"}]}]
                """).toString();

        assertThat(Shell.run("check", "--catalogue", file).out()).doesNotContain("\u001b", "\u202e");
        assertThat(Shell.run("check", "--catalogue", file, "--format", "sarif").out())
                .contains("a%20b%25.yaml")
                .doesNotContain("\u001b");
    }

    @Test
    void hours_can_be_assumed() {
        var out = Shell.run("check", "--catalogue", "../examples/catalogue.yaml", "--least-hours", "20")
                .out();

        assertThat(out).contains("MAP-207");
    }

    @Test
    void a_spreadsheet_is_checked_like_any_other_file(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("c.csv"), """
                Course ID;Title;Hours;Assessment;Unit;Evidence
                a-course;"A, first";7,5;tested;AB5;tested
                b-course;"B, ""second""\";7.5;tested;AB55;tested
                ;;;;AB5;workplace assessed
                """).toString();

        var text = Shell.run("check", "--catalogue", file);
        var json = Shell.run("check", "--catalogue", file, "--format", "json");
        var sarif = Shell.run("check", "--catalogue", file, "--format", "sarif");

        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out())
                .contains("2:21    wrong-type hours", "(cell C2)", "3:37    MAP-001", "(cell E3)", "4:9     MAP-101")
                .contains("(cell F4)");
        assertThat(json.out())
                .contains("\"line\": 3,\n      \"column\": 37,\n      \"cell\": \"E3\"", "\"id\": \"MAP-001\"");
        assertThat(sarif.out()).contains("c.csv", "\"startColumn\": 37", "(cell E3)");
    }

    @Test
    void the_example_in_a_spreadsheet_is_as_sound_as_the_other() {
        var sheet = Shell.run("check", "--strict", "--catalogue", "../examples/catalogue.csv");

        assertThat(sheet.status()).as(sheet.out()).isEqualTo(0);
        assertThat(sheet.out())
                .contains("code (AB5) was followed to competency immediate-risk")
                .endsWith(coverage("../examples/catalogue.yaml"));
    }

    private static String coverage(String file) {
        var out = Shell.run("check", "--strict", "--catalogue", file).out();
        return out.substring(out.indexOf("What the courses deliver"));
    }

    @Test
    void a_policy_is_checked_with_the_framework_that_it_changes() {
        var result = Shell.run(
                "check", "--framework", Shell.EXAMPLE, "--policy", DATA + "local-policy.yaml", "--format", "json");

        assertThat(result.status()).isEqualTo(0);
        assertThat(result.err()).isEmpty();
        Golden.check("check-policy.json", result.out());
    }

    @Test
    void what_a_policy_makes_weaker_is_told_to_people() {
        var result = Shell.run(
                "check", "--framework", Shell.EXAMPLE, "--policy", DATA + "local-policy.yaml", "--no-coverage");

        assertThat(result.out())
                .contains(
                        "with policy example-provider-2026",
                        "Local policy (4)",
                        "Competency immediate-risk: valid for 48 months instead of 36. Approved by p-5:",
                        "Role helper: Requirement driving-helps: removed.");
        assertThat(Shell.run("check", "--framework", Shell.EXAMPLE, "--no-coverage")
                        .out())
                .doesNotContain("olicy");
    }

    @Test
    void a_policy_that_cannot_be_used_is_told_and_the_framework_is_looked_through_as_it_was_published(
            @TempDir Path folder) throws IOException {
        var policy = Files.writeString(folder.resolve("policy.yaml"), """
                policy:
                  id: here
                  adjust:
                    - {competency: immediate-risk, valid_months: 48}
                    - {competency: no-such-thing, valid_months: 12}
                """);

        var result =
                Shell.run("check", "--framework", Shell.EXAMPLE, "--policy", policy.toString(), "--format", "json");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .contains("weaker-without-deviation", "unknown-competency", "policy.yaml", "\"line\": 4", "\"line\": 5")
                .contains("\"version\": \"2026.1\"")
                .doesNotContain("\"policy\"", "\"deviations\"");
    }

    @Test
    void beside_a_bundled_framework_what_a_policy_adds_is_still_looked_through(@TempDir Path folder)
            throws IOException {
        var policy = Files.writeString(folder.resolve("policy.yaml"), """
                policy:
                  id: here
                  courses:
                    - {id: local-day, title: Local day, hours: 6, develops: [{competency: use-of-supervision}]}
                """);
        var catalogue = Files.writeString(folder.resolve("courses.yaml"), """
                catalogue: {id: ours, title: Ours, courses: []}
                """);

        var result = Shell.run(
                "check",
                "--policy",
                policy.toString(),
                "--catalogue",
                catalogue.toString(),
                "--no-coverage",
                "--format",
                "json");

        assertThat(result.out()).contains("policy.yaml", "courses/local-day");
    }

    @Test
    void a_policy_that_is_not_there_is_no_answer() {
        var result = Shell.run("check", "--framework", Shell.EXAMPLE, "--policy", "no-such-policy.yaml");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no-such-policy.yaml:1:1 missing-file ");
    }
}
