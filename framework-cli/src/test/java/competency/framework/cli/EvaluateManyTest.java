package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of lines: what is wrong with some of them, and many of them at once. */
class EvaluateManyTest {
    private static final String ROLES = "\"posts\": [{\"role\": \"%s\", \"from\": \"2024-01-01\"}]";
    private static final String GOOD = "{\"person\": \"p-%d\", " + ROLES.formatted("helper") + "}\n";
    private static final int MANY = 3_000;

    @TempDir
    Path folder;

    @Test
    void a_bad_line_is_told_and_the_others_are_answered_in_text() throws IOException {
        var result = evaluate(lines(
                GOOD.formatted(1),
                "{\"person\": \"p-2\", \"posts\": [{\"role\": \"helpr\", \"from\": \"2024-01-01\"}]}\n",
                "{\"person\": \"p-3\",\n",
                "\n",
                GOOD.formatted(4)));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out())
                .contains("Person     p-1", "Person     p-4")
                .doesNotContain("p-2", "p-3")
                .endsWith("left out, for what was wrong with the input\n")
                .contains("2 evaluations: ", "; 2 left");
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.err())
                .contains(
                        "team.jsonl:2:38 unknown-role ",
                        "did you mean helper?",
                        "team.jsonl:3:18 syntax this is not JSON");
    }

    @Test
    void a_bad_line_leaves_json_what_it_is() throws IOException {
        var result = evaluate(lines("nonsense\n", GOOD.formatted(1), "{}\n", GOOD.formatted(2)), "--format=json");

        assertThat(result.status()).isEqualTo(2);
        assertThat(persons(result.out())).containsExactly("p-1", "p-2");
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.matches(".*team[.]jsonl:[13]:[0-9]+ .+"));
    }

    @Test
    void the_only_answer_of_several_lines_is_no_single_one() throws IOException {
        var file = lines(GOOD.formatted(1), "nonsense\n");

        assertThat(persons(evaluate(file, "--format=json").out())).containsExactly("p-1");
        assertThat(evaluate(file, "--format=html").out())
                .contains("1 left out, for what was wrong with the input")
                .contains("Contents");
    }

    @Test
    void what_was_answered_is_written_into_the_file_also_if_something_was_left_out() throws IOException {
        var out = Files.writeString(folder.resolve("answer.json"), "before");

        var result = evaluate(lines(GOOD.formatted(1), "nonsense\n"), "--format=json", "--out=" + out);

        assertThat(result.status()).isEqualTo(2);
        assertThat(persons(Files.readString(out))).containsExactly("p-1");
    }

    @Test
    void the_file_stays_what_it_was_if_nothing_could_be_answered() throws IOException {
        var out = Files.writeString(folder.resolve("answer.json"), "before");

        var result = evaluate(lines("nonsense\n", "more\n"), "--format=json", "--out=" + out);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(2);
        assertThat(out).hasContent("before");
    }

    @Test
    void whoever_comes_again_is_told_and_answered_once() throws IOException {
        var result = evaluate(lines(GOOD.formatted(1), GOOD.formatted(2), GOOD.formatted(1)), "--format=json");

        assertThat(result.status()).isEqualTo(2);
        assertThat(persons(result.out())).containsExactly("p-1", "p-2");
        assertThat(result.err())
                .contains("team.jsonl:3:12 duplicate-id person (p-1) has a portfolio already, at ")
                .endsWith("team.jsonl:1:12\n");
    }

    @Test
    void whoever_holds_no_post_is_told_with_the_line() throws IOException {
        var result = evaluate(lines(GOOD.formatted(1), "{\"person\": \"p-2\"}\n"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("team.jsonl:2:12 no-post p-2 holds no post");
    }

    @Test
    void a_file_without_lines_is_told() throws IOException {
        assertThat(evaluate(lines("\n \n")).err()).contains("team.jsonl:1:1 empty there is nothing in it");
    }

    @Test
    void of_very_many_problems_a_thousand_are_told() throws IOException {
        var bad = new String[1_003];
        Arrays.fill(bad, "nonsense\n");

        var result = evaluate(lines(bad));

        assertThat(result.err().lines()).hasSize(1_001);
        assertThat(result.err())
                .endsWith("too-many-problems 3 more problems are not told; mend the first ones and try again\n");
    }

    @Test
    void several_threads_keep_the_order_of_several_thousand_people() throws IOException {
        var file = many();
        var answer =
                evaluate(file, "--format=json", "--no-changes", "--threads=2").out();

        var expected = Stream.iterate(0, i -> i + 1)
                .limit(MANY)
                .filter(i -> i % 700 != 5)
                .map(i -> "p-" + i);
        assertThat(persons(answer)).containsExactlyElementsOf(expected.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void four_threads_give_the_same_bytes_as_one(String format) throws IOException {
        var file = many();

        var one = evaluate(file, "--format=" + format, "--threads=1");
        var four = evaluate(file, "--format=" + format, "--threads=4");

        assertThat(one.status()).isEqualTo(2);
        assertThat(four.err()).isEqualTo(one.err()).contains("team.jsonl:6:", "team.jsonl:706:");
        assertThat(four.out().equals(one.out())).as("same bytes").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000", "two"})
    void threads_must_be_a_sensible_number(String threads) throws IOException {
        var result = evaluate(lines(GOOD.formatted(1)), "--threads=" + threads);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--threads", threads);
    }

    /** A line in 700 is bad. */
    private Path many() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < MANY; i++) {
            lines.add(i % 700 == 5 ? "{\"person\": 7}\n" : GOOD.formatted(i));
        }
        return lines(lines.toArray(String[]::new));
    }

    private static List<String> persons(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .valueStream()
                .map(each -> each.get("person"))
                .map(JsonNode::asString)
                .toList();
    }

    private Path lines(String... lines) throws IOException {
        return Files.writeString(folder.resolve("team.jsonl"), String.join("", lines));
    }

    private static Shell.Result evaluate(Path file, String... more) {
        return Shell.run(Stream.concat(
                        Stream.of("evaluate", "--framework=" + Shell.EXAMPLE, "--portfolio=" + file), Stream.of(more))
                .toArray(String[]::new));
    }
}
