package competency.framework.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.FrameworkLoader;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.StandardCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a framework says, on one page; {@code docs/framework.md} is that of the bundled one. */
class FrameworkBookTest {
    private static final Path FILE = Path.of("..", "docs", "framework.md");
    private static final String GENERATED = "<!-- What follows is generated. -->\n\n";
    private static final String BUNDLED = "drug-alcohol-england";
    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

    private static final String STRANGE = """
            framework:
              id: strange
              version: "1"
              title: "A | B <script> [x](y) `z` *s* _u_ \\\\ &amp; # ~"
              effective_from: 2026-01-01
            sources:
              - {id: s, title: "- <b>S</b> | T", publisher: "P|Q", read_on: 2026-01-01, url: "https://example.org/a"}
            competencies:
              - {id: c, title: "C | <i>", kind: local, codes: [{scheme: x, code: "K`|1"}], basis: {source: s, clause: "[p](q)"}}
            roles:
              - {id: a, title: "A <x>", entry: "# a * b", requires: [{competency: c, when: {setting: [one]}}], basis: {source: s}}
              - {id: b, title: B, requires: [{id: t, title: "T|t", check: k}], basis: {source: s}}
            pathways:
              - {id: a-b, from: a, to: b, kind: lateral, drops: [{requirement: c, reason: "R | <r>"}], basis: {source: s}}
              - {id: b-a, from: b, to: a, kind: lateral, basis: {source: s}}
            """;

    @Test
    void the_page_on_the_bundled_framework_is_what_the_framework_says() throws IOException {
        var file = Files.readString(FILE);
        var preface = file.substring(0, file.indexOf(GENERATED) + GENERATED.length());
        var page = preface + book(BUNDLED);
        if (Boolean.getBoolean("framework.doc.write")) {
            Files.writeString(FILE, page);
        }
        assertThat(FILE)
                .as("docs/framework.md is stale: CONTRIBUTING.md says how to write it again; read the difference")
                .hasContent(page);
        assertThat(preface).contains("(data-coverage.md)");
    }

    @ParameterizedTest
    @ValueSource(strings = {BUNDLED, Shell.EXAMPLE, Shell.CLINIC, Shell.DATA + "growth.yaml"})
    void every_link_leads_to_one_place_on_the_page(String framework) {
        var page = book(framework);
        var places = all(PLACE, page);

        assertThat(places).doesNotHaveDuplicates();
        assertThat(all(LINK, page)).isNotEmpty().isSubsetOf(places);
    }

    @Test
    void everything_has_a_place_on_the_page() {
        var page = book(BUNDLED);
        var content = FrameworkLoader.bundled(BUNDLED).content();

        assertThat(all(PLACE, page))
                .containsAll(content.roles().stream()
                        .map(RoleProfile::id)
                        .map(id -> "role-" + id)
                        .toList())
                .containsAll(content.competencies().stream()
                        .map(Competency::id)
                        .map(id -> "competency-" + id)
                        .toList())
                .containsAll(content.courses().stream()
                        .map(Course::id)
                        .map(id -> "course-" + id)
                        .toList())
                .containsAll(content.pathways().stream()
                        .map(Pathway::id)
                        .map(id -> "pathway-" + id)
                        .toList())
                .containsAll(content.sources().stream()
                        .map(Source::id)
                        .map(id -> "source-" + id)
                        .toList());
        assertThat(content.competencies().stream().flatMap(competency -> competency.codes().stream()))
                .extracting(StandardCode::code)
                .allSatisfy(code -> assertThat(page).contains("\n| `" + code + "` | "));
    }

    @Test
    void a_requirement_reads_as_a_sentence_with_its_source() {
        assertThat(book(BUNDLED))
                .contains("- **Stops practice:** Nursing and Midwifery Council: register nmc. – [nmc-revalidation]")
                .contains("- *Desirable:* [Conflict resolution](#competency-conflict-resolution). – [ours]")
                .contains(
                        "[Induction to the service, its people and its procedures](#competency-service-induction): within 2")
                .contains(", after\n  24 months. – [ours](#source-this-project)");
    }

    @Test
    void totals_part_what_was_read_from_what_has_no_source() {
        assertThat(book(Shell.DATA + "growth.yaml"))
                .contains("| Competencies: local | 3 | 3 | – | – | – |")
                .contains("| Courses and qualifications | 3 | – | – | – | 3 |");
    }

    @Test
    void what_is_ours_is_explained_where_something_is() {
        assertThat(book(BUNDLED)).contains("- *Ours*: the makers");
        assertThat(book(Shell.EXAMPLE)).doesNotContain("- *Ours*: the makers");
    }

    @Test
    void what_a_framework_does_not_have_is_told_or_left_out() {
        assertThat(book(Shell.EXAMPLE)).contains("</a>Pathways\n\nNone.\n");
        assertThat(book(Shell.CLINIC)).contains("### Kind: split (1)").contains("renews [");
    }

    @Test
    void titles_look_like_nothing_but_titles(@TempDir Path folder) throws IOException {
        var page = book(strange(folder));

        assertThat(page)
                .contains("# A \\| B \\<script\\> \\[x\\](y) \\`z\\` \\*s\\* \\_u\\_ \\\\ \\&amp; \\# \\~\n")
                .contains("`K'\\|1`")
                .contains("[A \\<x\\>](#role-a)")
                .contains("R \\| \\<r\\>.")
                .doesNotContain("<script>", "<b>", "<x>", "<r>");
        assertThat(page.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line).doesNotContain("[p](q)").endsWith("|"));
    }

    @Test
    void steps_in_a_circle_are_told_once(@TempDir Path folder) throws IOException {
        assertThat(book(strange(folder))).contains("""

                - [A \\<x\\>](#role-a)
                  - [B](#role-b), lateral
                    - [A \\<x\\>](#role-a), lateral …
                """);
    }

    @Test
    void lines_are_short_except_in_tables_and_where_a_link_is_long() {
        assertThat(book(BUNDLED).lines())
                .filteredOn(line -> !line.startsWith("|")
                        && !line.startsWith("#")
                        && line.strip().contains(" "))
                .filteredOn(line -> !line.contains("<a id="))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void a_terminal_without_these_letters_gets_plainer_ones() {
        var result = new Shell()
                .in(US_ASCII)
                .execute("show", "framework", "--format", "markdown", "--framework", Shell.CLINIC);

        assertThat(result.out()).isASCII().contains(" -> ");
    }

    @Test
    void only_a_whole_framework_is_written_as_Markdown() {
        var result = Shell.run("show", "roles", "--format", "markdown");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("'markdown' must be one of text, json");
    }

    @Test
    void a_line_that_begins_like_an_item_is_none() {
        var page = new Markdown(new Lettering(US_ASCII));
        var long1 = "x".repeat(117);
        Stream.of("- a", "# a", "1. a", "12) a", "-").forEach(part -> page.bullet(0, long1 + " " + part));

        assertThat(page.text().lines().filter(line -> !line.startsWith("- x")).map(String::strip))
                .containsExactly("\\- a", "\\# a", "1\\. a", "12\\) a", "\\-");
    }

    private static String strange(Path folder) throws IOException {
        return Files.writeString(folder.resolve("strange.yaml"), STRANGE).toString();
    }

    private static String book(String framework) {
        var result = Shell.run("show", "framework", "--format", "markdown", "--framework", framework);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        return result.out();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
