package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two roles, two versions of a framework, and a dry run of what a change does to people's answers. */
class CompareCommandTest {
    private static final String TEAM = " --portfolios lapsed.yaml ready.yaml for-now.yaml";
    private static final String VERSIONS = "--framework example --with example-next.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "compare-roles.txt, 80, core-worker outreach-worker --framework example",
        "compare-roles-40.txt, 40, core-worker outreach-worker --framework example",
        "compare-roles.json, 80, core-worker outreach-worker --framework example --format json",
        "compare-role-versions.txt, 80, outreach-worker " + VERSIONS,
        "compare-versions.txt, 80, " + VERSIONS,
        "compare-versions.json, 80, --format json " + VERSIONS,
        "compare-policies.txt, 80, --framework example --with-policy stricter.yaml",
        "dry-run.txt, 80, " + VERSIONS + TEAM,
        "dry-run-40.txt, 40, " + VERSIONS + TEAM,
        "dry-run.json, 80, --format json " + VERSIONS + TEAM,
        "dry-run-policy.txt, 80, --framework example --with-policy stricter.yaml --role core-worker" + TEAM,
    })
    void a_comparison_reads_as_it_was_found_good(String golden, int width, String args) {
        var result = new Shell().wide(width).execute(arguments(args));

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        Golden.check(golden, result.out());
        if (golden.endsWith(".txt")) {
            assertThat(result.out().lines())
                    .allSatisfy(
                            line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "compare-roles.html, core-worker outreach-worker --framework example",
        "compare-versions.html, " + VERSIONS,
    })
    void a_page_reads_as_it_was_found_good(String golden, String args) {
        var page = page(args);

        Golden.check(golden, page.substring(page.indexOf("<main>"), page.indexOf("</main>")));
        HtmlReportTest.assertWellFormed(page);
        var ids = HtmlReportTest.attributes(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(HtmlReportTest.attributes(page, "aria-labelledby"))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    /** A page of a comparison; names of files are those of the test data. */
    static String page(String args) {
        var result = run(args + " --format html");

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        return result.out();
    }

    @Test
    void a_role_is_the_same_as_itself() {
        assertThat(run("core-worker core-worker --framework example").out())
                .contains("Both require the same.", "In both, on the same terms (2)");
        assertThat(run("core-worker core-worker --framework example --format json")
                        .out())
                .contains("\"same\": true")
                .doesNotContain("only_left", "only_right", "differences");
    }

    @Test
    void a_version_is_the_same_as_itself() {
        assertThat(run("--framework example --with example").out()).contains("No role and no competency differs.");
    }

    @Test
    void a_change_of_a_catalogue_changes_the_answers_of_whoever_took_its_courses() {
        var result = run("--framework example --catalogue courses-now.yaml --with-catalogue courses-next.yaml"
                + " --portfolios trained.yaml");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(
                        "1 of 1 answer change",
                        "1          course supervision-day: accredited_until: none → 2026-01-31",
                        "✗ p-6, core-worker                                     READY FOR NOW → NOT READY");
    }

    @Test
    void where_nobodys_answer_changes_nothing_else_is_told() {
        assertThat(run("--framework example --with example" + TEAM).out())
                .contains("Nobody's answer changes.", "4 answers about 3 people")
                .doesNotContain("Whose answers", "Changed clauses", "Verdicts");
    }

    @Test
    void people_without_a_post_are_counted_and_not_asked_about() {
        assertThat(run(VERSIONS + " --as-of 2019-01-01" + TEAM).out())
                .contains("0 answers about 3 people; 3 people without a post on the day");
    }

    @Test
    void a_role_may_be_one_that_only_the_other_version_has() {
        assertThat(run(VERSIONS + " --role volunteer --portfolios ready.yaml").out())
                .contains("p-3, volunteer", "no such role → READY");
    }

    @Test
    void every_problem_of_every_portfolio_is_told_and_nothing_else() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.jsonl"), """
                {"person": "p-1", "posts": [{"role": "core-worker", "from": "2024-01-01"}]}
                {"persn": 1}
                {"person": "p-1"}
                """);
        for (var format : List.of("text", "json")) {
            var result = run(VERSIONS + " --format " + format + " --portfolios lenient.yaml " + bad);

            assertThat(result.status()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("lenient.yaml:6:", "bad.jsonl:2:2", "bad.jsonl:3:12 duplicate-id");
        }
        assertThat(run(VERSIONS + " --lenient --portfolios lenient.yaml").status())
                .isEqualTo(0);
    }

    @Test
    void an_answer_may_go_to_a_file() throws IOException {
        var file = folder.resolve("dry-run.txt");

        assertThat(run(VERSIONS + " --out " + file + TEAM).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(run(VERSIONS + TEAM).out());
    }

    @Test
    void a_plain_terminal_gets_plain_letters_and_programs_get_utf_8() {
        var args = arguments(VERSIONS + TEAM);
        assertThat(new Shell().in(StandardCharsets.US_ASCII).execute(args).out())
                .isASCII()
                .contains("READY -> MAY NOT PRACTISE")
                .doesNotContain("?");
        var json = arguments("--format json " + VERSIONS + TEAM);
        assertThat(new Shell().in(StandardCharsets.US_ASCII).execute(json).out())
                .hasSize(new Shell().execute(json).out().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void whoever_waits_is_told_how_far_it_is() throws IOException {
        var many = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            many.append("{\"person\": \"p-%d\", \"posts\": [{\"role\": \"helper\", \"from\": \"2024-01-01\"}]}\n"
                    .formatted(i));
        }
        var file = Files.writeString(folder.resolve("many.jsonl"), many);

        assertThat(new Shell()
                        .watched()
                        .execute(arguments(VERSIONS + " --portfolios " + file))
                        .err())
                .contains("\r\u001B[K100 evaluated", "\r\u001B[K200 evaluated")
                .endsWith("\r\u001B[K");
    }

    @ParameterizedTest
    @CsvSource({
        "'', there is nothing to compare: name two roles",
        "core-worker, there is nothing to compare: name two roles",
        "core-worker helper --as-of 2026-01-01, are for a dry run; name the --portfolios",
        "core-worker helper --lenient, are for a dry run; name the --portfolios",
        "core-worker --with example --portfolios ready.yaml, the role named with --role",
        "--with example --portfolios ready.yaml --format html, a dry run is told as text or json",
        "--portfolios ready.yaml, there is nothing to compare",
        "a b c, 'two roles can be compared, not 3'",
        "a b --format sarif, must be one of text",
    })
    void what_does_not_go_together_is_told(String args, String told) {
        var result = run(args);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(told).endsWith("Try 'competency compare --help'.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "core-workr helper --framework example, has no role (core-workr); did you mean core-worker?",
        "helper " + VERSIONS + ", unknown-role example 2026.2 has no role (helper)",
        "--framework example --with exampel, unknown framework (exampel)",
        VERSIONS + " --role helpr --portfolios ready.yaml, has no role (helpr); did you mean helper?",
        VERSIONS + " --setting prisn --portfolios ready.yaml, has no setting (prisn); did you mean prison?",
        "--framework example --with-policy catalogue.yaml, catalogue.yaml:2:1 unknown-key",
        "--framework example --with-catalogue nowhere.yaml, nowhere.yaml:1:1 missing-file",
        VERSIONS + " --portfolios nowhere.yaml, nowhere.yaml:1:1 missing-file",
    })
    void what_is_not_there_is_told(String args, String told) {
        var result = run(args);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(told);
    }

    @Test
    void claims_of_a_catalogue_that_the_framework_does_not_understand_are_told_at_their_line() throws IOException {
        var file = Files.writeString(folder.resolve("odd.yaml"), """
                catalogue: {id: odd, title: Odd}
                courses:
                  - id: one
                    title: One
                    develops:
                      - {competency: GEN63}
                      - {competency: X1}
                      - {competency: driving, level: aware}
                      - {competency: driving, level: category-a}
                """);
        var result = run("--framework example --with-catalogue " + file);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines().map(line -> line.replaceFirst("^.*odd\\.yaml", "odd.yaml")))
                .containsExactly(
                        "odd.yaml:6:22 unknown-code example 2026.1 has no competency (GEN63); did you mean GEN36?",
                        "odd.yaml:7:22 ambiguous-code (X1) names several competencies of example 2026.1; write the id of"
                                + " one",
                        "odd.yaml:8:22 unknown-level driving of example 2026.1 has no level (aware)");
    }

    @Test
    void a_course_that_is_there_twice_is_told() throws IOException {
        var twice = Files.writeString(folder.resolve("twice.yaml"), """
                catalogue: {id: twice, title: Twice}
                courses: [{id: communication-course, title: Again}]
                """);
        var result = run("--framework example --with-catalogue " + twice);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("twice.yaml unfit-catalogue ", "communication-course");
    }

    private static Shell.Result run(String args) {
        return Shell.run(arguments(args));
    }

    /** File names within the folder of test data. */
    private static String[] arguments(String args) {
        return Stream.concat(
                        Stream.of("compare"),
                        Stream.of(args.split(" "))
                                .filter(arg -> !arg.isEmpty())
                                .map(arg -> Files.exists(Path.of(DATA + arg)) ? DATA + arg : arg))
                .toArray(String[]::new);
    }
}
