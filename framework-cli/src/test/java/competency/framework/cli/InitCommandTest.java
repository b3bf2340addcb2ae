package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    private static final Pattern FOR_EDITORS = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)\n");

    @TempDir
    Path parent;

    @Test
    void what_is_written_passes_the_check_and_its_cases() {
        var folder = written("mine");

        var check = Shell.run(
                "check",
                "--strict",
                "--framework",
                folder,
                "--catalogue",
                folder + "/catalogue.yaml",
                "--as-of",
                "2026-06-01");
        assertThat(check.status()).as(check.out()).isEqualTo(0);

        var cases = Shell.run("cases", folder + "/cases.yaml");
        assertThat(cases.status()).as(cases.out()).isEqualTo(0);
        assertThat(cases.out()).contains("0 failed");
    }

    @Test
    void the_person_who_is_written_can_be_asked_about_with_the_policy_and_without() {
        var folder = written("mine");

        var plain = evaluate(folder);
        assertThat(plain.status()).as(plain.err()).isEqualTo(0);
        assertThat(plain.out()).contains("READY").doesNotContain("NOT READY");

        var stricter = evaluate(folder, "--policy", folder + "/policy.yaml");
        assertThat(stricter.status()).as(stricter.err()).isEqualTo(0);
        assertThat(stricter.out()).contains("NOT READY");
    }

    private static Shell.Result evaluate(String folder, String... more) {
        var args = new String[] {
            "evaluate", "--framework", folder, "--portfolio", folder + "/portfolio.yaml", "--as-of", "2026-06-01"
        };
        var all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Shell.run(all);
    }

    @Test
    void every_file_names_a_schema_that_was_written_with_it() throws IOException {
        var folder = Path.of(written("deep/in/here"));

        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .hasSize(5)
                    .allSatisfy(file -> {
                        var first = FOR_EDITORS.matcher(Files.readString(file));
                        assertThat(first.lookingAt()).isTrue();
                        assertThat(folder.resolve(first.group(1))).exists();
                    });
        }
        assertThat(folder.resolve("schema")).isDirectoryContaining("glob:**/cases.schema.json");
        assertThat(folder.resolve("schema/cases.schema.json")).hasContent(FileKind.CASES.schema());
    }

    @Test
    void what_was_written_is_told_with_what_to_try() {
        var result = Shell.run("init", parent.resolve("x").toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Written to", "portfolio.yaml", "competency cases", "competency check");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80 || line.contains("/"));
    }

    @Test
    void what_to_try_can_be_copied_as_it_is_shown() {
        var out = Shell.run("init", parent.resolve("y").toString()).out();
        var tries = out.substring(out.indexOf("What to try")).lines().skip(1).toList();

        assertThat(String.join("\n", tries).replaceAll(" \\\\\n +", " ").lines().map(String::strip))
                .containsExactlyElementsOf(Starter.commands(parent.resolve("y").toString()));
        assertThat(tries).filteredOn(line -> line.endsWith(" \\")).isNotEmpty();
    }

    @Test
    void nothing_is_overwritten_and_then_nothing_is_written_at_all() throws IOException {
        var mine = Files.writeString(parent.resolve("policy.yaml"), "mine");
        Files.createDirectories(parent.resolve("schema"));
        Files.writeString(parent.resolve("schema/cases.schema.json"), "mine");

        var result = Shell.run("init", parent.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith(" is there already and is not overwritten; name another folder"));
        assertThat(mine).hasContent("mine");
        assertThat(parent.resolve("framework.yaml")).doesNotExist();
    }

    @Test
    void a_file_in_place_of_the_folder_and_no_folder_at_all_are_told() throws IOException {
        var file = Files.writeString(parent.resolve("file"), "").toString();

        assertThat(Shell.run("init", file).status()).isEqualTo(2);
        assertThat(Shell.run("init", file).err()).contains("cannot be written");
        assertThat(Shell.run("init").status()).isEqualTo(2);
        assertThat(Shell.run("init", ""))
                .isEqualTo(
                        new Shell.Result(2, "", "FOLDER must not be empty; write . for the folder that you are in\n"));
    }

    private String written(String name) {
        var folder = parent.resolve(name).toString();
        var result = Shell.run("init", folder);
        assertThat(result.status()).as(result.err()).isEqualTo(0);
        return folder;
    }
}
