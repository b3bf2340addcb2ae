package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file is told at its place, with exit status 2 and nothing on standard output. */
class BadInputTest {
    private static final String FRAMEWORK_HEAD =
            "framework: {id: bad, version: '1', title: Bad, effective_from: 2026-01-01, files: [a.yaml, b.yaml]}\n";

    @TempDir
    Path folder;

    static Stream<Arguments> badPortfolios() {
        return Stream.of(
                bad(
                        "an unknown code",
                        3,
                        "unknown-code",
                        "  awards:\n    - {id: a1, competency: GEN63, on: 2024-03-01}"),
                bad(
                        "an ambiguous code",
                        3,
                        "ambiguous-code",
                        "  awards:\n    - {id: a1, competency: X1, on: 2024-03-01}"),
                bad(
                        "an unknown course",
                        2,
                        "unknown-course",
                        "  completions: [{id: c, course: x, on: 2024-03-01, outcome: passed}]"),
                bad("an unknown role", 2, "unknown-role", "  posts: [{role: no-such-role, from: 2024-03-01}]"),
                bad("a tab", 3, "", "  posts:\n\t- {role: helper, from: 2024-03-01}"),
                bad("an unclosed quote", 2, "", "  posts: [{role: \"helper, from: 2024-03-01}]"),
                bad("a wrong type", 2, "", "  posts: helper"),
                bad("a day that never was", 2, "", "  posts: [{role: helper, from: 2025-02-29}]"),
                bad("an unknown key", 2, "", "  pots: []"),
                bad("a scalar of 2 MB", 1, "", "  posts: " + "x".repeat(2_000_000)),
                bad("nesting of 1,000", 2, "", "  posts: " + "[".repeat(1_000) + "]".repeat(1_000)));
    }

    /** Lines are counted with {@code portfolio: {person: p-1}} as the first. */
    private static Arguments bad(String what, int line, String id, String rest) {
        return Arguments.of(what, line, id, rest);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPortfolios")
    void a_bad_portfolio_is_told_at_its_line(String what, int line, String id, String rest) throws IOException {
        var file = Files.writeString(folder.resolve("bad.yaml"), "portfolio:\n" + rest + "\n  person: p-1\n");

        var result =
                Shell.run("evaluate", "--framework", Shell.EXAMPLE, "--role", "helper", "--portfolio", file.toString());

        assertThat(result.status()).as(what).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .allSatisfy(told -> assertThat(told)
                        .matches("\\S+bad\\.yaml:\\d+:\\d+ [a-z-]+ .+")
                        .hasSizeLessThan(400));
        assertThat(result.err()).contains("bad.yaml:" + line + ":", id);
    }

    @Test
    void an_id_used_in_two_files_of_a_framework_is_told_at_the_second() throws IOException {
        var part = "sources: [{id: twice, title: T, publisher: P, read_on: 2026-01-01}]\n";
        Files.writeString(folder.resolve("framework.yaml"), FRAMEWORK_HEAD);
        Files.writeString(folder.resolve("a.yaml"), part);
        Files.writeString(folder.resolve("b.yaml"), "# after a.yaml\n" + part);

        var result = Shell.run("show", "roles", "--framework", folder.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("b.yaml:2:", "twice");
    }

    @Test
    void a_file_of_the_list_that_is_missing_is_told_where_it_is_listed() throws IOException {
        Files.writeString(folder.resolve("framework.yaml"), FRAMEWORK_HEAD);
        Files.writeString(folder.resolve("a.yaml"), "sources: []\n");

        var result = Shell.run("show", "roles", "--framework", folder.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("framework.yaml:1:", "b.yaml");
    }
}
