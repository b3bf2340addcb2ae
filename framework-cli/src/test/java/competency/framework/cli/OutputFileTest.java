package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void an_answer_goes_to_the_file_as_it_would_to_the_screen(String format) throws IOException {
        var file = folder.resolve("answer");

        var result = evaluate("--format", format, "--out", file.toString());

        assertThat(result).isEqualTo(new Shell.Result(0, "", ""));
        assertThat(file).hasContent(evaluate("--format", format).out());
        assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
    }

    @Test
    void a_file_has_every_letter_and_no_colour_unless_it_is_asked_for() {
        var shell = new Shell().coloured().in(StandardCharsets.US_ASCII);
        var plain = folder.resolve("plain.txt");
        var coloured = folder.resolve("coloured.txt");

        shell.execute(arguments("--out", plain.toString()));
        shell.execute(arguments("--color", "always", "--out", coloured.toString()));

        assertThat(plain).content().contains("✓").doesNotContain("\u001B");
        assertThat(coloured).content().contains("✓", "\u001B");
    }

    @Test
    void what_was_there_stays_if_there_is_no_answer() throws IOException {
        var file = Files.writeString(folder.resolve("answer.txt"), "before");

        var result = evaluate("--role", "no-such-role", "--out", file.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(file).hasContent("before");
    }

    @Test
    void what_was_there_stays_if_the_answer_breaks_off() throws IOException {
        var file = Files.writeString(folder.resolve("answer.txt"), "before");

        assertThatThrownBy(() -> new OutputFile(file).write(out -> {
                    out.print("half of it");
                    out.flush();
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
    }

    @Test
    void a_longer_answer_is_replaced_by_a_shorter_one() throws IOException {
        var file = Files.writeString(folder.resolve("answer.txt"), "before ".repeat(10));

        new OutputFile(file).write(out -> out.print("after"));

        assertThat(file).hasContent("after");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_link_stays_a_link() throws IOException {
        var file = Files.writeString(folder.resolve("real.txt"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        new OutputFile(link).write(out -> out.print("after"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void what_is_no_file_is_written_to_and_not_replaced() {
        new OutputFile(Path.of("/dev/null")).write(out -> out.print("gone"));

        assertThat(Path.of("/dev/null")).exists();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void an_answer_that_does_not_fit_is_told_with_a_status_of_its_own() {
        var result = evaluate("--out", "/dev/full");

        assertThat(result.status()).isEqualTo(74);
        assertThat(result.err()).isEqualTo("competency: /dev/full could not be written completely\n");
    }

    @Test
    void a_folder_is_no_place_for_an_answer() {
        var result = evaluate("--out", folder.toString());

        assertThat(result).isEqualTo(new Shell.Result(2, "", "not-writable " + folder + " is a folder; name a file\n"));
    }

    @Test
    void a_folder_that_is_missing_is_told() {
        var file = folder.resolve("missing").resolve("answer.html");

        var result = evaluate("--out", file.toString());

        assertThat(result)
                .isEqualTo(new Shell.Result(
                        2, "", "not-writable " + file + " cannot be written: there is no such folder\n"));
    }

    private static Shell.Result evaluate(String... more) {
        return Shell.run(arguments(more));
    }

    private static String[] arguments(String... more) {
        var first = new String[] {"evaluate", "--framework", Shell.EXAMPLE, "--portfolio", Shell.DATA + "ready.yaml"};
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
