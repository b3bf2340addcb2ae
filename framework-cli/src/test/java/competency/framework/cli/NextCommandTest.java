package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do next, for people, programs and as a page. */
class NextCommandTest {
    private static final String GROWER = "--portfolio grower.yaml --framework growth.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "next.txt, 80, --portfolio lapsed.yaml --framework example",
        "next-40.txt, 40, --portfolio lapsed.yaml --framework example",
        "next.json, 80, --portfolio lapsed.yaml --framework example --format json",
        "next-renewals.txt, 80, --portfolio ready.yaml --framework example --role outreach-worker --by 2027-03-31",
        "next-progression.txt, 80, --progression " + GROWER,
        "next-progression.json, 80, --progression --format json " + GROWER,
        "next-target.txt, 80, --target leader --mandatory-only " + GROWER,
        "next-limits.txt, 80, --target leader --max-hours 10 --max-cost 20.50 " + GROWER,
    })
    void what_to_do_reads_as_it_was_found_good(String golden, int width, String args) {
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
        "next.html, --portfolio lapsed.yaml --framework example",
        "next-target.html, --target leader --by 2027-11-30 " + GROWER,
        "next-several.html, --portfolio ready.yaml for-now.yaml --framework example",
    })
    void a_page_reads_as_it_was_found_good(String golden, String args) {
        var page = page(args);

        Golden.check(golden, page.substring(page.indexOf("<main>"), page.indexOf("<footer>")));
        HtmlReportTest.assertWellFormed(page);
        var ids = HtmlReportTest.attributes(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(HtmlReportTest.attributes(page, "href")).allMatch(link -> ids.contains(link.substring(1)));
    }

    /** A page of these portfolios and options; names of files are those of the test data. */
    static String page(String args) {
        var result = run("--format html " + args);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        return result.out();
    }

    @Test
    void the_keys_stand_in_the_published_order() {
        var json =
                run("--progression --lenient --format json --framework growth.yaml --role helper --portfolio lenient.yaml")
                        .out();

        assertThat(json.lines()
                        .filter(line -> line.matches("  \"[a-z_]+\":.*"))
                        .map(line -> line.replaceFirst("  \"([a-z_]+)\".*", "$1")))
                .containsExactly(
                        "framework",
                        "person",
                        "role",
                        "as_of",
                        "verdict",
                        "may_practise",
                        "rule",
                        "basis",
                        "explanation",
                        "compliance",
                        "findings",
                        "steps",
                        "plan",
                        "progression",
                        "problems");
    }

    @Test
    void the_drawing_says_in_words_what_it_shows() {
        var page = page(GROWER);

        assertThat(page)
                .contains(
                        "<title>Where it leads from Helper</title>",
                        "Keyworker: NOT READY, 0 of 1; to do: ",
                        "8 of 12 months served, 4 to go, served on 28 February 2027.",
                        "<tspan class=\"wide\">Nearest: ");
    }

    @Test
    void several_people_are_answered_one_after_another() throws IOException {
        var team = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            team.append("{\"person\": \"p-%d\", \"posts\": [{\"role\": \"helper\", \"from\": \"2024-01-01\"}]}\n"
                    .formatted(i));
        }
        var file = Files.writeString(folder.resolve("team.jsonl"), team);
        var args = arguments("--framework growth.yaml --format json --portfolio " + file);
        var result = new Shell().watched().execute(args);

        assertThat(result.status()).isEqualTo(0);
        assertThat(result.err()).contains("\r\u001B[K100 evaluated", "\r\u001B[K200 evaluated");
        assertThat(result.out()).startsWith("[\n  {\n").endsWith("  }\n]\n");
        assertThat(result.out().lines().filter(line -> line.startsWith("    \"person\":")))
                .hasSize(250);
    }

    @Test
    void courses_of_training_bodies_can_be_planned() throws IOException {
        var file = Files.writeString(folder.resolve("courses.yaml"), """
                catalogue: {id: offers, title: Offers, provider: example-college}
                courses:
                  - {id: short-day, title: A short day, hours: 0.25, cost_gbp: 5, develops: [{competency: listening}]}
                """);

        assertThat(run(GROWER).out()).contains("Take the course: A day for teams");
        assertThat(run(GROWER + " --catalogue " + file).out())
                .contains("Take the course: A short day", "example-college, 0.25 hours, £5");
    }

    @Test
    void whoever_is_barred_is_not_told_that_nothing_needs_to_be_done() throws IOException {
        var framework = Files.writeString(folder.resolve("barred.yaml"), """
                framework: {id: x, version: "1", title: X, effective_from: 2020-01-01}
                sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                competencies: [{id: a, title: A, kind: local, basis: {source: p}}]
                roles:
                  - id: r
                    title: R
                    basis: {source: p}
                    requires: [{id: g, any: [{id: cleared, check: dbs}, {competency: a}]}]
                """);
        var portfolio = Files.writeString(folder.resolve("held.yaml"), """
                portfolio:
                  person: p-1
                  awards: [{id: a1, competency: a, on: 2026-01-01, evidence: tested}]
                  checks: [{id: k1, check: dbs, on: 2026-01-01, result: barred}]
                """);
        var question = "--portfolio %s --framework %s --role r".formatted(portfolio, framework);

        assertThat(run(question).out())
                .contains("MAY NOT PRACTISE", "No step can be planned for what stays open.")
                .doesNotContain("Nothing needs to be done.");
        assertThat(page(question)).contains("<p>No step can be planned for what stays open.</p>");
    }

    @Test
    void whoever_has_nothing_to_do_is_told_so() {
        assertThat(run("--portfolio ready.yaml --framework example --role core-worker")
                        .out())
                .contains("What to do (0)", "Nothing needs to be done.", "No course would close anything.");
        assertThat(page("--portfolio ready.yaml --framework example --role core-worker"))
                .contains("<p>Nothing needs to be done.</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "--max-hours 0.25, hours",
        "--max-hours 0.250 --max-cost 20, hours or cost",
        "--max-hours 0.25 --max-cost 1000000 --mandatory-only, hours or cost",
    })
    void no_course_within_limits_is_not_told_as_no_course_at_all(String limits, String unstated) {
        var told = "No course fits the limits given. Courses that state no %s are not planned within a limit."
                .formatted(unstated);

        assertThat(run(GROWER + " " + limits).out().replaceAll("\\s+", " "))
                .contains(told, "beyond the limits given")
                .doesNotContain("No course would close anything");
        assertThat(page(GROWER + " " + limits)).contains(told, "beyond the limits given");
        assertThat(run("--format json " + GROWER + " " + limits).out()).contains("\"reason\": \"beyond-limits\"");
    }

    @Test
    void what_no_course_closes_within_limits_or_without_is_told_as_such() {
        assertThat(run("--portfolio ready.yaml --framework example --role core-worker --max-hours 5")
                        .out())
                .contains("No course would close anything.")
                .doesNotContain("limits given", "not planned");
    }

    @Test
    void a_role_that_leads_nowhere_is_told_as_such() {
        assertThat(run("--portfolio ready.yaml --framework example --progression")
                        .out())
                .contains("Where it leads (0)", "No pathway leads on from this role.");
        assertThat(page("--portfolio ready.yaml --framework example --role helper"))
                .doesNotContain("Where it leads");
        assertThat(run("--portfolio ready.yaml --framework example --role helper --target core-worker")
                        .out())
                .contains("Core worker", "no pathway leads there from this role");
    }

    @Test
    void a_plain_terminal_gets_plain_letters() {
        assertThat(new Shell()
                        .in(StandardCharsets.US_ASCII)
                        .execute(arguments("--progression " + GROWER))
                        .out())
                .isASCII()
                .contains("GBP 179.50");
    }

    @ParameterizedTest
    @CsvSource({
        "--max-hours -1, '--max-hours (-1) must not be negative'",
        "--max-cost -0.5, '--max-cost (-0.5) must not be negative'",
        "--max-hours many, '''many'' must be a plain number such as 7.5'",
        "--max-hours 7.555, '''7.555'' must have at most two decimals'",
        "--max-cost 100.001, '''100.001'' must have at most two decimals'",
        "--max-hours 1e-3, '''1e-3'' must be a plain number such as 7.5'",
        "--max-hours 1e30, '''1e30'' must be a plain number such as 7.5'",
        "--max-cost 1000000.01, '''1000000.01'' must be at most 1000000'",
        "'--max-hours 7,5', '''7,5'' must be a number; decimals stand behind a point, and nothing between thousands'",
        "--by 2026-11-20, '--by (2026-11-20) must not be before the day asked about (2026-11-21)'",
        "--by 2026-02-30, is not a day of the calendar",
        "--target leadr, 'has no role (leadr); did you mean leader?'",
        "--role keyworker --progression, 'no-pathway growth 2026.2 has no pathway from role (keyworker); name a role with --target'",
        "--role helpr, 'has no role (helpr); did you mean helper?'",
        "--until 2027-01-01 --target leader, --until tells what lapses",
        "--until 2027-01-01 --max-hours 3, --until tells what lapses",
        "--format ical, say up to which day with --until",
        "--out x.ics, say up to which day with --until",
        "--format pdf, 'must be one of text, json, html, ical'",
        "--catalogue nowhere.yaml, nowhere.yaml:1:1 missing-file",
        "--policy nowhere.yaml, nowhere.yaml:1:1 missing-file",
    })
    void what_cannot_be_asked_is_told(String args, String told) {
        var result = run(GROWER + " " + args);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(told);
        assertThat(result.err().lines()).hasSizeLessThanOrEqualTo(2);
    }

    private static Shell.Result run(String args) {
        return Shell.run(arguments(args));
    }

    /** File names within the folder of test data. */
    private static String[] arguments(String args) {
        return Stream.concat(
                        Stream.of("next"),
                        Stream.of(args.split(" ")).map(arg -> Files.exists(Path.of(DATA + arg)) ? DATA + arg : arg))
                .toArray(String[]::new);
    }
}
