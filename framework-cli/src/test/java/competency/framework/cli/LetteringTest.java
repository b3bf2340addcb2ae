package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private static final Lettering FINE = new Lettering(StandardCharsets.UTF_8);
    private static final Lettering PLAIN = new Lettering(StandardCharsets.US_ASCII);

    @Test
    void what_steers_a_terminal_is_taken_out() {
        assertThat(FINE.clean("a\u001B[31mb\u0007c\u009Bd\u007F")).isEqualTo("a�[31mb�c�d�");
    }

    @Test
    void what_turns_the_direction_of_a_line_is_taken_out() {
        assertThat(FINE.clean("met\u202Edesrever\u2066x\u2069\u200F\u061C")).isEqualTo("met�desrever�x���");
    }

    @Test
    void what_breaks_a_line_becomes_a_space() {
        assertThat(FINE.clean("a\nb\r\tc\u2028d\u2029e\u0085f")).isEqualTo("a b  c d e�f");
    }

    @Test
    void what_is_not_seen_is_left_out() {
        assertThat(FINE.clean("so\u00ADft\u200Bly\uFEFF")).isEqualTo("softly");
    }

    @Test
    void half_a_surrogate_pair_is_replaced_and_a_whole_one_kept() {
        assertThat(FINE.clean("\uD83D!")).isEqualTo("�!");
        assertThat(FINE.clean("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void letters_the_output_lacks_are_written_with_those_it_has() {
        assertThat(PLAIN.clean("“naïve” – ½ café… 木")).isEqualTo("\"naive\" - ? cafe... ?");
        assertThat(FINE.clean("“naïve” – café… 木")).isEqualTo("“naïve” – café… 木");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "木木, 4", "ｆ, 2", "\uD83D\uDE00, 2", "한, 2", "✓, 1", "'', 0"})
    void width_is_counted_in_columns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void no_title_of_a_file_can_break_the_page(@TempDir Path folder) throws IOException {
        var title = "Ready to practise " + "木".repeat(60) + "x".repeat(200);
        var framework = Files.writeString(folder.resolve("wide.yaml"), FRAMEWORK.formatted(title));

        var result = Shell.run(args(framework));

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\e[2J", "\\e]0;x\\a", "\\u202E", "\\u2066", "\\x9B2J", "\u202E"})
    void no_title_of_a_file_can_steer_the_terminal(String steering, @TempDir Path folder) throws IOException {
        var framework = Files.writeString(folder.resolve("steering.yaml"), FRAMEWORK.formatted("a" + steering + "b"));

        var result = Shell.run(args(framework));

        assertThat((result.out() + result.err()).replace("\n", "").codePoints())
                .hasSizeGreaterThan(20)
                .noneMatch(Character::isISOControl)
                .noneMatch(codePoint -> codePoint == 0x202E || codePoint == 0x2066);
    }

    @Test
    void nothing_reaches_a_page_without_being_cleaned() {
        var page = new Page(new Shell().terminal(System.out, System.err));
        var steering = "a\u001B[2Jb\u202Ec\nd";

        page.title(Style.STRONG, "x", steering, steering)
                .heading(steering)
                .paragraph(2, Style.BAD, steering)
                .labelled(2, "Label", steering)
                .entry(2, Mark.YES, steering, steering)
                .listed(2, steering, steering)
                .table(2, new Table(0, steering, "B").row(Cell.of(steering), Cell.of(steering)));

        assertThat(page.text().replace("\n", "").codePoints())
                .noneMatch(Character::isISOControl)
                .doesNotContain(0x202E);
        assertThat(page.text().split("a�\\[2Jb�c d", -1)).hasSize(13);
    }

    private static String[] args(Path framework) {
        return new String[] {
            "evaluate",
            "--lenient",
            "--framework",
            framework.toString(),
            "--portfolio",
            Shell.DATA + "for-now.yaml",
            "--role",
            "r"
        };
    }

    @Test
    void no_problem_of_a_file_can_steer_the_terminal(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("bad.yaml"), "portfolio: {person: \"\\e[2J\\nx\"}\n");

        var result = Shell.run("evaluate", "--portfolio", file.toString(), "--role", "\u001B[2J");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().replace("\n", "").chars()).noneMatch(Character::isISOControl);
    }

    private static final String FRAMEWORK = """
            framework: {id: steering, version: "1", title: "%1$s", effective_from: 2026-01-01}
            sources: [{id: s, title: S, publisher: P, read_on: 2026-01-01}]
            competencies: [{id: c, title: "%1$s", kind: local, basis: {source: s}}]
            roles: [{id: r, title: "%1$s", basis: {source: s}, requires: [{competency: c}]}]
            """;
}
