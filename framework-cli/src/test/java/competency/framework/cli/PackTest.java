package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack of evidence holds, that it can be verified, and that it harms nothing. */
class PackTest {
    private static final String[] CLINIC = {
        "check", "--framework", DATA + "clinic.yaml", "--catalogue", DATA + "catalogue.yaml"
    };

    private static final List<String> FILES = List.of(
            "evidence.html",
            "evidence.json",
            "inputs.sha256",
            "inputs/catalogue/catalogue.yaml",
            "inputs/framework/clinic.yaml",
            "mapping.csv",
            "matrix.csv",
            "missing.csv",
            "pack.sha256",
            "problems.csv",
            "requirements.csv",
            "roles.csv",
            "smallest.csv");

    @TempDir
    Path folder;

    @Test
    void a_pack_holds_the_page_the_same_as_json_and_csv_and_what_was_read() {
        var pack = pack(CLINIC);

        assertThat(pack.keySet()).containsExactlyElementsOf(FILES);
        var page = file(pack, "evidence.html");
        Golden.check("pack.html", page.substring(page.indexOf("<div class=\"pack\">"), page.indexOf("<footer>")));
        for (var file :
                List.of("evidence.json", "mapping.csv", "matrix.csv", "missing.csv", "roles.csv", "smallest.csv")) {
            Golden.check("pack-" + file, file(pack, file));
        }
    }

    @Test
    void a_page_by_itself_is_the_same_page() throws IOException {
        var out = folder.resolve("pack.html");

        var result = Shell.run(with(CLINIC, "--format", "html", "--out", out.toString()));

        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
        assertThat(Files.readString(out)).isEqualTo(file(pack(CLINIC), "evidence.html"));
    }

    @Test
    void the_page_is_sound_needs_nothing_but_itself_and_every_link_leads_somewhere() {
        var page = file(pack(CLINIC), "evidence.html");

        HtmlReportTest.assertWellFormed(page);
        var ids = HtmlReportTest.attributes(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(HtmlReportTest.attributes(page, "href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#") && ids.contains(link.substring(1)));
        assertThat(HtmlReportTest.attributes(page, "aria-labelledby")).allMatch(ids::contains);
        assertThat(HtmlReportTest.attributes(page, "style")).isEmpty();
        assertThat(page).doesNotContain("http:", "https:", "@import", "<script", "<link", "javascript:");
    }

    @Test
    void every_file_is_listed_with_its_digest() throws IOException {
        pack(CLINIC);
        var listed = new ArrayList<String>();
        for (var list : List.of("inputs.sha256", "pack.sha256")) {
            for (var line : Files.readAllLines(folder.resolve("evidence").resolve(list))) {
                var name = line.substring(66);
                var bytes = Files.readAllBytes(folder.resolve("evidence").resolve(name));
                assertThat(line).isEqualTo("%s  %s".formatted(new PackDigest(bytes).hex(), name));
                listed.add(name);
            }
        }
        listed.add("pack.sha256");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(FILES);
        assertThat(folder.resolve("evidence/inputs/catalogue/catalogue.yaml"))
                .hasSameBinaryContentAs(Path.of(DATA, "catalogue.yaml"));
    }

    @Test
    void a_pack_made_with_a_policy_covers_it_and_tells_what_it_makes_weaker() throws IOException {
        var pack = pack("check", "--framework", Shell.EXAMPLE, "--policy", DATA + "local-policy.yaml");

        var digest = new PackDigest(Files.readAllBytes(Path.of(DATA, "local-policy.yaml"))).hex();
        assertThat(file(pack, "inputs.sha256")).contains(digest + "  inputs/policy/local-policy.yaml\n");
        assertThat(folder.resolve("evidence/inputs/policy/local-policy.yaml"))
                .hasSameBinaryContentAs(Path.of(DATA, "local-policy.yaml"));
        assertThat(file(pack, "evidence.json"))
                .contains("\"policy\": \"example-provider-2026\"", "\"file\": \"policy/local-policy.yaml\"", digest);
        Golden.check("pack-deviations.csv", file(pack, "deviations.csv"));
        assertThat(file(pack, "evidence.html"))
                .contains(
                        "<dt>Local policy</dt><dd><bdi>example-provider-2026, with 4 deviations</bdi></dd>",
                        "<h2 id=\"policy\">Local policy</h2>",
                        "<th scope=\"row\">Requirement driving-helps of role helper</th><td>removed</td>"
                                + "<td>Helpers no longer drive</td><td>p-6</td>",
                        "policy/local-policy.yaml",
                        digest);
        HtmlReportTest.assertWellFormed(file(pack, "evidence.html"));
    }

    @Test
    void the_page_names_the_digest_of_the_list_of_inputs_and_of_each() throws IOException {
        var pack = pack(CLINIC);
        var list = file(pack, "inputs.sha256");

        assertThat(file(pack, "evidence.html")).contains(new PackDigest(list.getBytes(StandardCharsets.UTF_8)).hex());
        list.lines()
                .forEach(line -> assertThat(file(pack, "evidence.html"))
                        .contains(line.substring(0, 64), line.substring(66).replace("inputs/", "")));
    }

    @Test
    void the_same_files_and_day_give_the_same_bytes_and_no_folder_of_the_machine_is_told() throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("secret-place/within"));
        Files.copy(Path.of(DATA, "clinic.yaml"), elsewhere.resolve("clinic.yaml"));
        Files.copy(Path.of(DATA, "catalogue.yaml"), elsewhere.resolve("catalogue.yaml"));

        var there = pack(
                "check",
                "--framework",
                elsewhere.resolve("clinic.yaml").toString(),
                "--catalogue",
                elsewhere.resolve("catalogue.yaml").toString());

        assertThat(there).isEqualTo(pack(CLINIC));
        assertThat(there.values()).noneMatch(text -> text.contains("secret-place") || text.contains("src/test"));
    }

    @Test
    void files_that_are_missing_or_broken_are_told_without_their_folder_and_leave_out_what_cannot_be_told()
            throws IOException {
        var framework = Files.createDirectories(folder.resolve("secret-place"));
        Files.writeString(framework.resolve("framework.yaml"), """
                framework: {id: f, version: "1", title: F, effective_from: 2026-01-01, files: [gone.yaml]}
                """);

        var pack = pack("check", "--framework", framework.toString(), "--catalogue", DATA + "catalogue.yaml");

        assertThat(pack.keySet())
                .contains("evidence.html", "problems.csv", "mapping.csv")
                .doesNotContain("roles.csv", "matrix.csv");
        assertThat(file(pack, "problems.csv")).contains("there is no file framework/gone.yaml");
        assertThat(file(pack, "evidence.html")).contains("Not sound", "Not everything could be read.");
        assertThat(pack.values()).noneMatch(text -> text.contains("secret-place"));
    }

    @Test
    void every_catalogue_is_told_by_itself_where_there_are_several() throws IOException {
        var other = Files.writeString(folder.resolve("catalogue.yaml"), """
                catalogue: {id: other-college, title: Other college}
                courses:
                  - {id: fire-day, title: Fire, hours: 3, develops: [{competency: fire-safety, evidence: tested}]}
                """).toString();
        var args = with(CLINIC, other);

        var pack = pack(args);

        assertThat(pack.keySet()).contains("inputs/catalogue-1/catalogue.yaml", "inputs/catalogue-2/catalogue.yaml");
        assertThat(file(pack, "roles.csv"))
                .contains("\n,prescriber,", "\nexample-college,prescriber,", "\nother-college,prescriber,");
        assertThat(file(pack, "evidence.html"))
                .contains(
                        "Each catalogue by itself",
                        "<th scope=\"rowgroup\" colspan=\"3\" class=\"of\"><bdi>Other college");
        assertThat(Shell.run(with(args, "--format", "json")).out())
                .contains("\"apart\": [", "\"catalogue\": \"other-college\"", "\"not_developed\": [");
        assertThat(Shell.run(args).out()).contains("By itself: Other college");
    }

    @Test
    void two_catalogues_of_one_id_are_refused_with_both_files_named() throws IOException {
        var sheets = new ArrayList<String>();
        for (var name : List.of("one", "other")) {
            Files.createDirectories(folder.resolve(name));
            var sheet = Files.writeString(
                    folder.resolve(name + "/courses.csv"),
                    "course,title,competency\n%s,Fire,fire-safety\n".formatted(name));
            sheets.add(sheet.toString());
        }
        var pack = folder.resolve("pack").toString();
        for (var args : List.of(
                List.of("check", "--pack", pack, "--catalogue"),
                List.of("next", "--portfolio", "../examples/ready-worker.yaml", "--catalogue"))) {
            var result = Shell.run(Stream.concat(args.stream(), sheets.stream()).toArray(String[]::new));

            assertThat(result.status()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines())
                    .singleElement()
                    .asString()
                    .contains(
                            "other/courses.csv:",
                            " duplicate-id catalogue id (courses) is used twice; it stands first at ",
                            "one/courses.csv:",
                            "; give one of them another id");
        }
        assertThat(Path.of(pack)).doesNotExist();
    }

    @Test
    void many_catalogues_stand_a_few_beside_each_other_and_each_share_says_whose_it_is() throws IOException {
        var args = new ArrayList<String>(List.of(CLINIC));
        for (int i = 1; i <= 6; i++) {
            args.add(Files.writeString(folder.resolve("c%d.yaml".formatted(i)), """
                    catalogue: {id: college-%1$d, title: College %1$d}
                    courses: [{id: day-%1$d, title: Day, hours: 3, develops: [{competency: fire-safety}]}]
                    """.formatted(i))
                    .toString());
        }

        var page = file(pack(args.toArray(String[]::new)), "evidence.html");

        assertThat(page.split("<table class=\"stack shares alone\">", -1)).hasSize(3);
        assertThat(page)
                .contains("<span class=\"narrow-only note\"><bdi>College 6</bdi></span>")
                .contains("<span class=\"narrow-only note\">mandatory</span>");
    }

    @Test
    void figures_that_rest_on_what_is_in_error_say_so_everywhere() throws IOException {
        var file = Files.writeString(folder.resolve("claims.yaml"), """
                catalogue: {id: claims, title: Claims}
                courses:
                  - id: fire-day
                    title: Fire
                    hours: 3
                    assessment: [attended]
                    develops: [{competency: fire-safety, evidence: tested}]
                """);
        var args = new String[] {"check", "--framework", Shell.CLINIC, "--catalogue", file.toString()};
        var told = "count lines and courses as they are written, also those with errors";

        assertThat(Shell.run(args).out().replaceAll("\\s+", " ")).contains("MAP-101", told);
        assertThat(Shell.run(with(args, "--format", "json")).out()).contains(told);
        assertThat(html(args)).contains(told);

        Files.writeString(file, Files.readString(file).replace("assessment: [attended]", "assessment: [tested]"));
        assertThat(Shell.run(args).out().replaceAll("\\s+", " ")).doesNotContain(told);
        Files.writeString(file, Files.readString(file).replace("competency: fire-safety", "competency: nothing-known"));
        assertThat(Shell.run(args).out().replaceAll("\\s+", " "))
                .contains("MAP-001")
                .doesNotContain(told);
    }

    @Test
    void the_smallest_set_of_courses_is_told_of_each_role_that_any_course_leads_to() {
        var pack = pack(CLINIC);

        assertThat(file(pack, "smallest.csv")).contains("\n,prescriber,1,").doesNotContain("keyworker");
        assertThat(file(pack, "evidence.html")).contains("Smallest set, ");
        assertThat(Shell.run(with(CLINIC, "--format", "json")).out()).contains("\"smallest\": {", "\"optimal\": true");
        assertThat(Shell.run(CLINIC).out()).contains("The fewest hours that lead as far in what is mandatory");
    }

    @Test
    void what_stands_in_a_spreadsheet_is_told_by_its_cell() throws IOException {
        var sheet = Files.writeString(folder.resolve("courses.csv"), """
                course,title,hours,competency,evidence
                fire-day,Fire,3,fire-safety,tested
                fire-day,,,no-such-code,tested
                """).toString();

        var pack = pack("check", "--framework", DATA + "clinic.yaml", "--catalogue", sheet);

        assertThat(file(pack, "inputs/catalogue/courses.csv")).startsWith("course,title,hours");
        assertThat(file(pack, "evidence.html")).contains("<th scope=\"row\">D3</th>");
        assertThat(file(pack, "problems.csv")).contains(",3,12,D3,");
    }

    @Test
    void without_a_catalogue_the_courses_of_the_framework_are_shown() {
        var pack = pack("check", "--framework", DATA + "clinic.yaml");

        assertThat(file(pack, "evidence.html")).contains("<bdi>Clinic framework</bdi>", "Every mapping line");
        assertThat(file(pack, "mapping.csv")).contains(",update-day,");
    }

    @Test
    void the_exit_status_is_that_of_the_check() throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), """
                catalogue: {id: a, title: A}
                courses: [{id: a-course, title: A, hours: 1, develops: []}]
                """).toString();
        var args = new String[] {
            "check", "--catalogue", file, "--pack", folder.resolve("evidence").toString()
        };

        assertThat(Shell.run(args).status()).isEqualTo(0);
        assertThat(Shell.run(with(args, "--strict")).status()).isEqualTo(1);
        assertThat(folder.resolve("evidence/evidence.html")).content().contains("warnings are taken for errors");
    }

    @Test
    void a_pack_takes_the_place_of_an_earlier_one_and_of_an_empty_folder() throws IOException {
        Files.createDirectory(folder.resolve("evidence"));
        var first = pack(CLINIC);

        assertThat(pack("check", "--framework", DATA + "clinic.yaml").keySet())
                .doesNotContain("inputs/catalogue/catalogue.yaml");
        assertThat(pack(CLINIC)).isEqualTo(first);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("evidence"));
        }
    }

    @Test
    void what_is_not_of_a_pack_is_never_touched() throws IOException {
        pack(CLINIC);
        var evidence = folder.resolve("evidence");
        var own = Files.writeString(evidence.resolve("inputs/own.txt"), "my own");
        var before = texts(evidence);

        assertThat(refused(evidence)).contains("not-a-pack", "(inputs/own.txt)");

        assertThat(texts(evidence)).isEqualTo(before);
        Files.delete(own);
        Files.writeString(evidence.resolve("roles.csv"), "my own figures");
        assertThat(refused(evidence)).contains("not-a-pack", "(roles.csv)");
        assertThat(evidence.resolve("roles.csv")).hasContent("my own figures");
    }

    @Test
    void another_folder_a_file_and_a_place_that_is_not_there_are_refused() throws IOException {
        var other = requireNonNull(
                Files.createDirectories(folder.resolve("other/deep")).getParent());
        var file = Files.writeString(folder.resolve("file"), "");

        assertThat(refused(other)).contains("not-a-pack", "(deep)");
        assertThat(refused(file)).contains("not-writable", "is a file; name a folder");
        assertThat(refused(folder.resolve("no/such"))).contains("not-writable", "there is no such folder");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(other, file);
        }
    }

    private static String file(Map<String, String> pack, String name) {
        return requireNonNull(pack.get(name), name);
    }

    private static String refused(Path target) {
        var result = Shell.run(with(CLINIC, "--pack", target.toString()));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        return result.err();
    }

    @Test
    void nothing_from_a_file_becomes_markup_or_a_formula_or_reorders_what_stands_beside_it() throws IOException {
        var pack = pack(hostile(folder));

        HtmlReportTest.assertWellFormed(file(pack, "evidence.html"));
        assertThat(file(pack, "evidence.html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "<bdi>שלום עולם</bdi>", "😀", "{{title}}")
                .doesNotContain("<script", "<img", "\u202e", "\u2067");
        assertThat(file(pack, "mapping.csv"))
                .contains(",'=cmd()|' /C calc'!A0,", ",'@SUM(1),", ",\"'+1,2\",", "\"\"quoted\"\"")
                .doesNotContain(",=", ",@", ",+");
        for (var sheet : List.of("mapping.csv", "matrix.csv", "problems.csv", "requirements.csv")) {
            assertThat(Pattern.compile("(^|,|\")[=+@-]", Pattern.MULTILINE)
                            .matcher(file(pack, sheet).replaceAll("\"[^\"]*\"\"[^\"]*\"", ""))
                            .find())
                    .as(sheet)
                    .isFalse();
        }
    }

    /** A check of files that do their worst. */
    static String[] hostile(Path folder) throws IOException {
        var framework = Files.writeString(folder.resolve("hostile.yaml"), """
                framework: {id: hostile, version: "1", title: "<b>Hostile</b>", effective_from: 2026-01-01}
                sources: [{id: s, title: S, publisher: P, read_on: 2026-01-01}]
                competencies:
                  - {id: one, title: "<script>alert(1)</script>", kind: knowledge, basis: {source: s, clause: "<i>1</i>"}}
                  - {id: two, title: "=cmd()|' /C calc'!A0", kind: knowledge, basis: {source: s}}
                  - {id: three, title: "%s", kind: knowledge, basis: {source: s}}
                  - {id: four, title: "😀 smile", kind: behaviour, basis: {source: s}}
                roles:
                  - id: worker
                    title: "\\" onmouseover=\\"alert(3)"
                    entry: x
                    basis: {source: s}
                    requires:
                      - {id: a, title: "</td><img src=x onerror=alert(2)>", competency: one}
                      - {id: b, title: "-2+3", competency: two}
                      - {id: c, competency: four, evidence_at_least: tested}
                """.formatted(
                        "A title without end ".repeat(20).strip() + "x".repeat(90)));
        var catalogue = Files.writeString(folder.resolve("hostile catalogue.yaml"), """
                catalogue: {id: college, title: "שלום עולם"}
                courses:
                  - {id: c-one, title: "@SUM(1)", hours: 1, develops: [{competency: one}, {competency: two}, {competency: three}]}
                  - {id: c-two, title: "+1,2", hours: 1, develops: [{competency: four}, {competency: "<unknown>"}]}
                  - {id: c-three, title: "{{title}} \\"quoted\\" שלום", hours: 1, develops: [{competency: four}]}
                  - {id: c-four, title: "%s", hours: 1, develops: []}
                """.formatted("y".repeat(180)));
        return new String[] {"check", "--framework", framework.toString(), "--catalogue", catalogue.toString()};
    }

    @Test
    void a_large_pack_stays_small_enough_to_be_opened_at_once() throws IOException {
        var page = html(large(folder));

        assertThat(page.length()).isLessThan(2_000_000);
        assertThat(Pattern.compile("<[a-z]").matcher(page).results().count()).isLessThan(60_000);
        assertThat(HtmlReportTest.attributes(page, "colspan")).isNotEmpty();
        assertThat(Pattern.compile("<h3 id=\"m\\d+\"").matcher(page).results().count())
                .isEqualTo(18);
    }

    /** A check of 300 courses that do something for 250 competencies, in about 3,000 lines. */
    static String[] large(Path folder) throws IOException {
        var kinds = List.of(
                "occupational-standard", "knowledge", "behaviour", "mandatory-training", "qualification", "local");
        var framework = new StringBuilder("""
                framework: {id: large, version: "1", title: Large framework, effective_from: 2026-01-01}
                sources: [{id: own, title: Own, publisher: Nobody, read_on: 2026-01-01}]
                scales: [{id: practice, cumulative: true, levels: [aware, assisted, independent, leading]}]
                competencies:
                """);
        for (int i = 0; i < 250; i++) {
            framework.append(
                    "  - {id: c-%1$d, title: Support people number %1$d with what they need, kind: %2$s, scale: practice, basis: {source: own}}\n"
                            .formatted(i, kinds.get(i * kinds.size() / 250)));
        }
        framework.append("roles:\n");
        for (int i = 0; i < 20; i++) {
            framework.append(
                    "  - {id: r-%1$d, title: Role %1$d, entry: x, basis: {source: own}, requires: [".formatted(i));
            for (int k = 0; k < 25; k++) {
                framework.append("{competency: c-%d, level: assisted}, ".formatted((i * 37 + k * 10) % 250));
            }
            framework.append("]}\n");
        }
        var catalogue =
                new StringBuilder("catalogue: {id: college, title: Large college, framework: large}\ncourses:\n");
        for (int i = 0; i < 300; i++) {
            catalogue.append("  - {id: course-%1$d, title: A course about subject number %1$d, hours: 90, develops: ["
                    .formatted(i));
            for (int k = 0; k < 10; k++) {
                catalogue.append("{competency: c-%d, level: aware, evidence: attended}, "
                        .formatted((i * 7 + k * (k < 7 ? 3 : 31)) % 250));
            }
            catalogue.append("]}\n");
        }
        return new String[] {
            "check",
            "--framework",
            Files.writeString(folder.resolve("large.yaml"), framework).toString(),
            "--catalogue",
            Files.writeString(folder.resolve("large-catalogue.yaml"), catalogue).toString()
        };
    }

    /** The page of a check. */
    static String html(String... args) {
        var result = Shell.run(with(args, "--format", "html"));
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    /** The texts of the pack of a check, by the names of its files. */
    private Map<String, String> pack(String... args) {
        var evidence = folder.resolve("evidence");
        var result = Shell.run(with(args, "--pack", evidence.toString()));
        assertThat(result.err()).isEmpty();
        try {
            return texts(evidence);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        }
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }
}
