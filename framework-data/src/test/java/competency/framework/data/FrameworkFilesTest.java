package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frameworks of several files, and that their list never leaves the folder. */
class FrameworkFilesTest {
    private static final String SOURCE = "sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]\n";

    @TempDir
    private Path temp;

    @Test
    void problems_of_several_files_are_told_at_once_in_the_order_of_the_list() {
        write("framework.yaml", edition("b.yaml, a/a.yaml") + "scales: [{id: s, cumulative: true, levels: [1]}]\n");
        write("b.yaml", "roles: [{id: r, title: R, basis: {source: q}}]\nfoo: 1\n");
        write("a/a.yaml", SOURCE + "courses:\n  - {id: c, title: C, hours: x}\n\n  - {id: d, title: ' '}\n");
        assertThat(told())
                .containsExactly(
                        "framework.yaml:2:45 wrong-type an entry of levels must be a text, not a whole number (1); put it in quotes",
                        "b.yaml:1:43 unknown-source unknown source (q)",
                        "b.yaml:2:1 unknown-key unknown key (foo); allowed are sources, scales, competencies, equivalences, courses, roles, pathways",
                        "a/a.yaml:3:30 wrong-type hours must be a number, not a text (x)",
                        "a/a.yaml:5:20 invalid-value title must not be blank");
    }

    @Test
    void an_id_used_in_two_files_is_told_at_the_second_with_the_place_of_the_first() {
        write("framework.yaml", edition("a.yaml, b.yaml") + SOURCE);
        write("a.yaml", "competencies:\n  - {id: c, title: C, kind: local, basis: {source: p}}\n");
        write("b.yaml", "\ncompetencies: [{id: c, title: D, kind: local, basis: {source: p}}]\n" + SOURCE);
        assertThat(told())
                .containsExactly(
                        "b.yaml:2:21 duplicate-id competency id (c) is used twice; ids must be unique across all files; it stands first at %s/a.yaml:2:10"
                                .formatted(shown()),
                        "b.yaml:3:16 duplicate-id source id (p) is used twice; ids must be unique across all files; it stands first at %s/framework.yaml:2:16"
                                .formatted(shown()));
    }

    @Test
    void a_missing_file_is_told_at_its_line_of_the_list() {
        write("framework.yaml", """
                framework:
                  id: x
                  version: "1"
                  title: X
                  effective_from: 2026-01-01
                  files:
                    - a.yaml
                    - roles/b.yaml
                """);
        write("a.yaml", SOURCE);
        assertThat(told())
                .containsExactly("framework.yaml:8:7 missing-file there is no file %s/roles/b.yaml".formatted(shown()));
    }

    @Test
    void a_name_that_is_too_long_is_told_once_however_many_parts_it_has() {
        write("framework.yaml", edition("x/".repeat(20_000) + "a.yaml"));
        assertThat(told())
                .containsExactly(
                        "framework.yaml:1:80 too-large an entry of files must not be longer than 2,000 characters");
    }

    @Test
    void a_name_of_very_many_parts_is_looked_for_like_any_other() {
        write("framework.yaml", edition("x/".repeat(900) + "a.yaml"));
        assertThat(told()).singleElement().asString().contains("missing-file there is no file");
    }

    @Test
    void what_a_missing_or_broken_file_may_have_held_is_not_called_dangling() {
        write("framework.yaml", edition("gone.yaml") + "courses: [{id: c, title: C, basis: {source: p}}]\n");
        assertThat(told()).singleElement().asString().contains("missing-file");
        write("gone.yaml", "sources: [");
        assertThat(told()).singleElement().asString().startsWith("gone.yaml:1:11 syntax");
    }

    @Test
    void what_could_not_be_used_is_not_called_dangling() {
        write("framework.yaml", edition("") + """
                        sources: [{id: p, title: P, publisher: P, read_on: 2026}]
                        scales: [{id: s, cumulative: true, levels: []}]
                        competencies:
                          - {id: c, title: C, kind: local, scale: s, basis: {source: p}}
                          - {id: d, title: D, kind: local, basis: {source: p, clause: " "}}
                        roles:
                          - {id: r, title: R, basis: {source: p, clause: " "}}
                          - {id: q, title: Q, basis: {source: p}, extends: [r], requires: [{competency: d}, {competency: e}]}
                        """);
        assertThat(told())
                .containsExactly(
                        "framework.yaml:2:52 wrong-type read_on must be a day, written yyyy-mm-dd, not a whole number (2026)",
                        "framework.yaml:3:44 invalid-value levels of scale s must not be empty",
                        "framework.yaml:6:63 invalid-value clause must not be blank",
                        "framework.yaml:8:50 invalid-value clause must not be blank",
                        "framework.yaml:9:98 unknown-competency unknown competency (e)");
    }

    @Test
    void a_broken_edition_does_not_hide_what_else_is_wrong() {
        write("framework.yaml", "framework: {id: X, files: [a.yaml]}\ncourses: [{id: c, title: 5}]\n");
        write("a.yaml", "roles: [{id: r, title: R, basis: {source: p}, extends: [x, r]}]\n");
        assertThat(told())
                .extracting(problem -> problem.replaceFirst("^(\\S+ \\S+) .*", "$1"))
                .containsExactly(
                        "framework.yaml:1:12 missing-key",
                        "framework.yaml:1:12 missing-key",
                        "framework.yaml:1:12 missing-key",
                        "framework.yaml:1:17 invalid-value",
                        "framework.yaml:2:26 wrong-type",
                        "a.yaml:1:43 unknown-source",
                        "a.yaml:1:57 unknown-role",
                        "a.yaml:1:60 cycle");
    }

    @Test
    void a_file_of_the_list_cannot_be_a_framework_itself() {
        write("framework.yaml", edition("framework.yaml"));
        assertThat(told())
                .containsExactly(
                        "framework.yaml:1:1 unknown-key unknown key (framework); allowed are sources, scales, competencies, equivalences, courses, roles, pathways");
    }

    @Test
    void names_that_lead_out_of_the_folder_are_refused() throws IOException {
        Files.writeString(temp.resolve("secret.yaml"), SOURCE);
        for (var name : List.of(
                "../secret.yaml",
                "a/../../secret.yaml",
                "/etc/passwd",
                "\\\\host\\a.yaml",
                "a\\b.yaml",
                "C:a.yaml",
                "file:a.yaml",
                ".",
                "..",
                "./a.yaml",
                "a//b.yaml",
                "a/",
                ".hidden",
                " ",
                "a.yaml ")) {
            write("framework.yaml", edition("'%s'".formatted(name)));
            assertThat(told())
                    .as(name)
                    .containsExactly(
                            "framework.yaml:1:80 forbidden-file file (%s) must be named from this folder downwards, like roles/worker.yaml: no .., no \\, no / at the beginning"
                                    .formatted(name));
        }
    }

    @Test
    void an_empty_name_and_what_is_no_name_are_refused() {
        write("framework.yaml", edition("'', 5, [a], null"));
        assertThat(told())
                .extracting(problem -> problem.replaceFirst("^(\\S+ \\S+) .*", "$1"))
                .containsExactly(
                        "framework.yaml:1:80 no-value",
                        "framework.yaml:1:84 wrong-type",
                        "framework.yaml:1:87 wrong-type",
                        "framework.yaml:1:92 no-value");
    }

    @Test
    void a_file_listed_twice_is_told() {
        write("framework.yaml", edition("a.yaml, a.yaml"));
        write("a.yaml", SOURCE);
        assertThat(told()).containsExactly("framework.yaml:1:88 duplicate-file file a.yaml is listed twice");
    }

    @Test
    void a_list_has_at_most_five_hundred_files() {
        var names = IntStream.range(0, 502).mapToObj("f%d.yaml"::formatted).toList();
        names.forEach(name -> write(name, "scales: []\n"));
        write("framework.yaml", edition(String.join(", ", names.subList(0, 500))));
        assertThat(told()).isEmpty();
        write("framework.yaml", edition(names.stream().collect(Collectors.joining(",\n      "))));
        assertThat(told()).containsExactly("framework.yaml:501:7 too-large files must not list more than 500 files");
    }

    @Test
    void a_folder_in_the_list_is_refused() {
        write("framework.yaml", edition("sub"));
        write("sub/a.yaml", SOURCE);
        assertThat(told()).containsExactly("framework.yaml:1:80 forbidden-file sub is not a file");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_refused() throws IOException {
        Files.writeString(temp.resolve("secret.yaml"), SOURCE);
        Files.createDirectories(temp.resolve("outside"));
        Files.writeString(temp.resolve("outside/a.yaml"), SOURCE);
        write("framework.yaml", edition("link.yaml, sub/a.yaml"));
        link("link.yaml", temp.resolve("secret.yaml"));
        link("sub", temp.resolve("outside"));
        assertThat(told())
                .containsExactly(
                        "framework.yaml:1:80 forbidden-file link.yaml is a link that leads out of the folder",
                        "framework.yaml:1:91 forbidden-file sub/a.yaml is a link that leads out of the folder");
    }

    @Test
    void a_link_within_the_folder_is_followed() throws IOException {
        write("framework.yaml", edition("link.yaml"));
        write("data/a.yaml", SOURCE);
        link("link.yaml", temp.resolve("folder/data/a.yaml"));
        assertThat(FrameworkLoader.from(folder()).content().sources()).hasSize(1);
    }

    @Test
    void a_link_that_leads_nowhere_or_in_a_circle_is_told() throws IOException {
        write("framework.yaml", edition("gone.yaml, round.yaml"));
        link("gone.yaml", Path.of("nowhere.yaml"));
        link("round.yaml", Path.of("round.yaml"));
        assertThat(told())
                .containsExactly(
                        "framework.yaml:1:80 missing-file there is no file %s/gone.yaml".formatted(shown()),
                        "round.yaml:1:1 unreadable-file the file cannot be read");
    }

    @Test
    void a_folder_without_a_framework_is_told() throws IOException {
        Files.createDirectories(folder());
        assertThat(told())
                .containsExactly(
                        "framework.yaml:1:1 missing-file a framework begins with one file, framework.yaml or framework.json; there is none here");
    }

    @Test
    void a_folder_with_two_frameworks_is_told() {
        write("framework.yaml", edition(""));
        write("framework.json", "{}");
        assertThat(told())
                .containsExactly(
                        "framework.yaml:1:1 duplicate-file a framework begins with one file, framework.yaml or framework.json; there are both here");
    }

    @Test
    void a_framework_may_be_JSON() {
        write(
                "framework.json",
                "{\"framework\": {\"id\": \"x\", \"version\": \"1\", \"title\": \"X\", \"effective_from\": \"2026-01-01\", \"files\": [\"a.JSON\"]}}");
        write("a.JSON", "{\"scales\": []}");
        assertThat(FrameworkLoader.from(folder())).hasToString("x 1");
        write("a.JSON", "scales: []");
        assertThat(told()).singleElement().asString().startsWith("a.JSON:1:").contains("this is not JSON");
    }

    @Test
    void a_file_of_any_name_can_be_the_first_and_lists_its_neighbours() {
        write("mine.yml", edition("a.yaml"));
        write("a.yaml", SOURCE);
        assertThat(FrameworkLoader.from(folder().resolve("mine.yml")).content().sources())
                .hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(Told.by(() -> FrameworkLoader.from(Path.of("nowhere", "f.yaml"))))
                .containsExactly("nowhere/f.yaml:1:1 missing-file there is no file nowhere/f.yaml");
        assertThat(Told.by(() -> FrameworkLoader.from(Path.of("f.yaml"))))
                .containsExactly("f.yaml:1:1 missing-file there is no file f.yaml");
    }

    @Test
    void a_class_path_folder_is_read_like_any_other() throws IOException {
        write("framework.yaml", edition("a.yaml, gone.yaml, sub, ../secret.yaml"));
        write("a.yaml", SOURCE);
        write("sub/b.yaml", SOURCE);
        Files.writeString(temp.resolve("secret.yaml"), SOURCE);
        try (var loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, null)) {
            assertThat(Told.by(() -> FrameworkLoader.fromResources(loader, "/folder/")))
                    .extracting(problem -> problem.replaceFirst(": no \\.\\., .*", ""))
                    .containsExactly(
                            "folder/framework.yaml:1:88 missing-file there is no resource folder/gone.yaml",
                            "folder/framework.yaml:1:99 forbidden-file sub is not a file",
                            "folder/framework.yaml:1:104 forbidden-file file (../secret.yaml) must be named from this folder downwards, like roles/worker.yaml");
        }
    }

    @Test
    void a_jar_is_read_and_let_go_of() throws IOException {
        var jar = temp.resolve("f.jar");
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.writeString(files.getPath("framework.yaml"), edition("sub/a.yaml"));
            Files.createDirectory(files.getPath("sub"));
            Files.writeString(files.getPath("sub/a.yaml"), SOURCE);
        }
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(FrameworkLoader.fromResources(loader, "").content().sources())
                    .hasSize(1);
            assertThat(Told.by(() -> FrameworkLoader.fromResources(loader, "sub")))
                    .singleElement()
                    .asString()
                    .startsWith("sub/framework.yaml:1:1 missing-file");
        }
    }

    private static String edition(String files) {
        return "framework: {id: x, version: \"1\", title: X, effective_from: 2026-01-01, files: [%s]}\n"
                .formatted(files);
    }

    private Path folder() {
        return temp.resolve("folder");
    }

    private String shown() {
        return PathFolder.shown(folder());
    }

    /** What is told, with names of files from the folder on. */
    private List<String> told() {
        return Told.by(() -> FrameworkLoader.from(folder())).stream()
                .map(problem -> problem.startsWith(shown()) ? problem.substring(shown().length() + 1) : problem)
                .toList();
    }

    private void write(String name, String text) {
        try {
            var file = folder().resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(folder().resolve(name), target);
        } catch (UnsupportedOperationException e) {
            assumeThat(e).as("the file system has links").isNull();
        }
    }
}
