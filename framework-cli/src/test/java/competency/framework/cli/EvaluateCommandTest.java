package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static competency.framework.cli.Shell.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    @ParameterizedTest
    @CsvSource({
        "lapsed.txt, 80, --portfolio lapsed.yaml",
        "lapsed-40.txt, 40, --portfolio lapsed.yaml",
        "lapsed.json, 80, --portfolio lapsed.yaml --format json",
        "local-policy.txt, 80, --portfolio lapsed.yaml --policy local-policy.yaml",
        "local-policy.json, 80, --portfolio lapsed.yaml --policy local-policy.yaml --format json",
        "in-grace.txt, 80, --portfolio lapsed.yaml --policy policy.yaml",
        "for-now.txt, 80, --portfolio for-now.yaml",
        "ready.txt, 100, --portfolio ready.yaml",
        "ready.json, 80, --portfolio ready.yaml --format json",
        "lenient.txt, 80, --portfolio lenient.yaml --lenient",
        "lenient.json, 80, --portfolio lenient.yaml --lenient --format json",
    })
    void an_evaluation_reads_as_it_was_found_good(String golden, int width, String args) {
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

    /** The example framework, and file names within the folder of test data. */
    private static String[] arguments(String args) {
        return Stream.concat(
                        Stream.of("evaluate", "--framework", EXAMPLE),
                        Stream.of(args.split(" ")).map(arg -> arg.endsWith(".yaml") ? DATA + arg : arg))
                .toArray(String[]::new);
    }

    private static Shell.Result evaluate(String args) {
        return Shell.run(arguments("--portfolio " + args));
    }

    @Test
    void without_a_day_it_asks_about_today_and_says_so() {
        assertThat(evaluate("for-now.yaml").out()).contains("Day        21 November 2026");
    }

    @Test
    void a_day_may_be_past_or_future() {
        assertThat(evaluate("for-now.yaml --as-of 2026-12-24").out()).contains("READY FOR NOW", "last day");
        assertThat(evaluate("for-now.yaml --as-of 2026-12-25").out()).contains("NOT READY", "1 day ago");
        assertThat(evaluate("for-now.yaml --as-of 2026-12-23").out()).contains("1 day left");
    }

    @Test
    void without_a_role_it_asks_about_every_post_in_force() {
        assertThat(evaluate("ready.yaml").out())
                .contains("(outreach-worker)", "(helper)", "2 evaluations: 2 READY")
                .doesNotContain("(core-worker)");
    }

    @Test
    void a_role_may_be_one_that_the_person_does_not_hold() {
        assertThat(evaluate("for-now.yaml --role helper").out()).contains("Role       Helper (helper)");
    }

    @Test
    void without_a_post_in_force_it_asks_for_a_role_and_lists_the_posts() {
        var result = evaluate("lapsed.yaml --as-of 2019-12-31");

        assertRefused(result);
        assertThat(result.err())
                .isEqualTo(DATA + "lapsed.yaml:2:11 no-post p-1 holds no post of example 2026.1 in force on 2019-12-31"
                        + " (outreach-worker from 2026-10-01, helper from 2020-01-01 until 2026-11-20);"
                        + " name a role with --role\n");
    }

    @Test
    void every_person_without_a_post_is_told_at_once(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("team.jsonl"), "{\"person\": \"p-8\"}\n{\"person\": \"p-9\", \"posts\": []}\n");

        var result = Shell.run("evaluate", "--framework", EXAMPLE, "--portfolio", file.toString());

        assertRefused(result);
        assertThat(result.err().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("(no posts are recorded)"))
                .anyMatch(line -> line.contains("p-8"))
                .anyMatch(line -> line.contains("p-9"));
    }

    @Test
    void several_people_come_as_an_array_in_the_order_of_the_files() {
        var json = evaluate("ready.yaml for-now.yaml --format json").out();

        assertThat(json).startsWith("[\n").endsWith("]\n");
        assertThat(json.lines().filter(line -> line.contains("\"person\"") || line.contains("\"role\"")))
                .map(String::strip)
                .containsExactly(
                        "\"person\": \"p-3\",",
                        "\"role\": \"outreach-worker\",",
                        "\"person\": \"p-3\",",
                        "\"role\": \"helper\",",
                        "\"person\": \"p-2\",",
                        "\"role\": \"core-worker\",");
    }

    @Test
    void the_option_may_be_repeated() {
        assertThat(evaluate("ready.yaml --portfolio " + "for-now.yaml").out())
                .contains("3 evaluations: 1 READY FOR NOW, 2 READY");
    }

    @Test
    void the_same_question_gives_the_same_bytes() {
        assertThat(evaluate("lapsed.yaml --format json").out())
                .isEqualTo(evaluate("lapsed.yaml --format json").out());
    }

    @Test
    void json_is_utf_8_whatever_the_terminal_can_show() {
        var result =
                new Shell().in(StandardCharsets.US_ASCII).execute(arguments("--portfolio lapsed.yaml --format json"));
        var utf8 = new Shell().execute(arguments("--portfolio lapsed.yaml --format json"));

        assertThat(result.status()).isEqualTo(0);
        assertThat(utf8.out()).contains("A record of “Driving the outreach van” at level category-b.");
        assertThat(result.out()).hasSize(utf8.out().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void a_terminal_without_fine_letters_gets_plain_ones() {
        var result = new Shell().in(StandardCharsets.US_ASCII).execute(arguments("--portfolio lapsed.yaml"));

        assertThat(result.out())
                .isASCII()
                .contains("x MAY NOT PRACTISE", "-- What is missing (3) ---")
                .doesNotContain("?");
    }

    @Test
    void the_problems_of_all_portfolios_are_told_at_once_and_the_others_are_answered() {
        var result = evaluate("lenient.yaml no-such-file.yaml for-now.yaml");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("lenient.yaml:6:", "unknown-code", "lenient.yaml:7:", "no-such-file.yaml:");
        assertThat(result.err()).doesNotContain("for-now.yaml");
        assertThat(result.out())
                .contains("1 evaluation: 1 READY FOR NOW; 2 left out, for what was wrong with the input")
                .doesNotContain("2 evaluations");
    }

    @Test
    void where_nothing_can_be_answered_nothing_is_told_but_why() {
        assertRefused(evaluate("lenient.yaml no-such-file.yaml"));
    }

    @Test
    void a_framework_may_be_bundled_a_folder_or_a_file() {
        assertThat(Shell.run("evaluate", "--portfolio", DATA + "bundled.yaml").out())
                .contains("(drug-alcohol-england ");
        assertThat(Shell.run(
                                "evaluate",
                                "--portfolio",
                                DATA + "for-now.yaml",
                                "--framework",
                                EXAMPLE + "/framework.yaml")
                        .out())
                .contains("(example 2026.1)");
        assertThat(evaluate("for-now.yaml").out()).contains("(example 2026.1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drug-alcohol-englnd", "no\0path"})
    void an_unknown_framework_is_told_with_those_that_there_are(String id) {
        var result = Shell.run("evaluate", "--portfolio", DATA + "for-now.yaml", "--framework", id);

        assertRefused(result);
        assertThat(result.err()).startsWith("unknown framework (").contains("bundled (drug-alcohol-england");
    }

    @Test
    void a_misspelled_framework_is_guessed() {
        assertThat(Shell.run("evaluate", "--portfolio", DATA + "for-now.yaml", "--framework", "drug-alcohol-englnd")
                        .err())
                .contains("; did you mean drug-alcohol-england?");
    }

    @Test
    void an_unknown_role_is_told_with_what_may_have_been_meant() {
        var result = evaluate("for-now.yaml --role core-workr");

        assertRefused(result);
        assertThat(result.err())
                .isEqualTo("unknown-role example 2026.1 has no role (core-workr); did you mean core-worker?\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-29, is not a day of the calendar",
        "2025-2-9, must be a day as yyyy-mm-dd",
        "+12025-02-01, must be a day as yyyy-mm-dd",
        "9999-12-31, must be in the years 1900 to 2199",
        "yesterday, must be a day as yyyy-mm-dd",
    })
    void what_is_not_a_day_is_refused(String day, String why) {
        var result = evaluate("for-now.yaml --as-of " + day);

        assertRefused(result);
        assertThat(result.err()).contains("--as-of", day, why);
    }

    @Test
    void a_bad_policy_is_told_at_its_line(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("policy.yaml"), "policy:\n  id: here\n  grace_days: -1\n");

        var result = Shell.run(
                "evaluate", "--portfolio", DATA + "for-now.yaml", "--framework", EXAMPLE, "--policy", file.toString());

        assertRefused(result);
        assertThat(result.err()).contains("policy.yaml:3:");
    }

    @Test
    void nobody_waits_without_being_told_how_far_it_is(@TempDir Path folder) throws IOException {
        var many = Files.writeString(folder.resolve("many.jsonl"), helpers(301));
        var few = Files.writeString(folder.resolve("few.jsonl"), helpers(200));

        assertThat(new Shell()
                        .watched()
                        .execute(arguments("--format json --portfolio " + many))
                        .err())
                .contains("\r\u001B[K300 evaluated, ")
                .doesNotContain("100 evaluated", "200 evaluated")
                .endsWith("\r\u001B[K");
        assertThat(new Shell()
                        .watched()
                        .execute(arguments("--format json --portfolio " + few))
                        .err())
                .isEmpty();
        assertThat(new Shell()
                        .execute(arguments("--format json --portfolio " + many))
                        .err())
                .isEmpty();
    }

    private static String helpers(int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        "{\"person\": \"p-%d\", \"posts\": [{\"role\": \"helper\", \"from\": \"2024-01-01\"}]}\n"
                                ::formatted)
                .collect(Collectors.joining());
    }

    private static void assertRefused(Shell.Result result) {
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }
}
