package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a web page of evaluations says, and that nothing else gets into it. How it looks is BrowserTest's question. */
class HtmlReportTest {
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][^\\s/>]*)((?:\\s[^<>]*)?)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([a-zA-Z_:][^\\s=/>\"]*)(?==\"|\\s|/|$)(?:=\"[^\"]*\")?");
    private static final Set<String> TAGS = Set.of(
            "html head meta title style body svg symbol pattern path circle use main article header nav footer section"
                    .split(" "));
    private static final Set<String> MORE_TAGS = Set.of(
            "h1 h2 h3 p b bdi span div dl dt dd table caption thead tbody tr th td a details summary ul ol li figure"
                    .split(" "));
    private static final Set<String> LAST_TAGS =
            Set.of("figcaption rect line text tspan desc ol small code i br tfoot".split(" "));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "alarm.html, --portfolio alarm.yaml --framework clinic.yaml",
        "waived.html, --portfolio waived.yaml --framework clinic.yaml",
        "all-held.html, --portfolio all-held.yaml --framework clinic.yaml",
        "local-policy.html, --portfolio lapsed.yaml --policy local-policy.yaml --framework example",
        "in-grace.html, --portfolio lapsed.yaml --policy policy.yaml --framework example",
        "lenient.html, --portfolio lenient.yaml --lenient --framework example",
        "several.html, --portfolio ready.yaml for-now.yaml --framework example --no-changes",
    })
    void a_page_reads_as_it_was_found_good(String golden, String args) {
        var page = page(args);

        Golden.check(golden, page.substring(page.indexOf("<main>"), page.indexOf("<footer>")));
        assertWellFormed(page);
    }

    static Stream<String> pages() {
        return Stream.of(
                "--portfolio alarm.yaml --framework clinic.yaml",
                "--portfolio alarm.yaml waived.yaml all-held.yaml check-bars.yaml --framework clinic.yaml"
                        + " --role prescriber");
    }

    @Test
    void a_page_needs_nothing_but_itself() {
        for (var args : pages().toList()) {
            var page = page(args);

            assertThat(attributes(page, "src")).isEmpty();
            assertThat(attributes(page, "style")).isEmpty();
            assertThat(attributes(page, "href")).isNotEmpty().allMatch(link -> link.startsWith("#"));
            assertThat(page).doesNotContain("http:", "https:", "@import", "<script", "<link", "javascript:");
        }
    }

    @Test
    void every_link_leads_somewhere_and_no_id_is_there_twice() {
        for (var args : pages().toList()) {
            var page = page(args);
            var ids = attributes(page, "id");

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(attributes(page, "href")).allMatch(link -> ids.contains(link.substring(1)));
            assertThat(attributes(page, "aria-labelledby")).isNotEmpty().allMatch(ids::contains);
        }
    }

    @Test
    void a_browser_may_use_the_styles_of_the_page_and_nothing_else() throws NoSuchAlgorithmException {
        var page = page("--portfolio alarm.yaml --framework clinic.yaml");
        var styles = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'\"");
        assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
    }

    @Test
    void the_title_tells_verdict_person_role_and_day() {
        assertThat(page("--portfolio alarm.yaml --framework clinic.yaml"))
                .contains("<title>May not practise: p-5, Prescriber, 21 November 2026</title>");
    }

    @Test
    void several_people_come_with_a_list_of_contents() {
        var page = page("--portfolio ready.yaml for-now.yaml --framework example");

        assertThat(page)
                .contains(
                        "<title>Evaluations on 21 November 2026</title>",
                        "<h1>Evaluations on 21 November 2026</h1>",
                        "<p>3 evaluations: 1 READY FOR NOW, 2 READY</p>",
                        "<a href=\"#s1\">p-3</a>",
                        "<a href=\"#s2\">p-3</a>",
                        "<a href=\"#s3\">p-2</a>",
                        "<h2 id=\"s3\">");
        assertThat(Pattern.compile("<h1").matcher(page).results()).hasSize(1);
    }

    @Test
    void nothing_from_a_file_becomes_markup_or_reorders_what_stands_beside_it() throws IOException {
        var page = hostile(folder);

        assertWellFormed(page);
        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;/table&gt;&lt;img src&#x3D;x onerror&#x3D;alert(2)&gt;",
                        "&quot; onmouseover&#x3D;&quot;alert(3)",
                        "{{title}} {{{styles}}}",
                        "<bdi>שלום עולם</bdi>")
                .doesNotContain("<img", "<script");
    }

    /** Files with such marks are refused, and nothing depends on that. */
    @Test
    void marks_that_reorder_a_line_are_shown_as_what_they_are() {
        var title = HtmlText.escape("tem\u202Edeirever\u2067\u200F \u0000<\n");

        assertThat(title).isEqualTo("tem\uFFFDdeirever\uFFFD\uFFFD \uFFFD&lt; ");
        assertThat(new Svg().text("desc", "\u202E<\"", "class", "\u202E\"").markup())
                .isEqualTo("<desc class=\"\uFFFD&quot;\">\uFFFD&lt;&quot;</desc>");
    }

    /** A page whose framework and portfolio do their worst. */
    static String hostile(Path folder) throws IOException {
        var framework = Files.writeString(folder.resolve("hostile.yaml"), """
                framework: {id: hostile, version: "1", title: "<b>Hostile</b>", effective_from: 2026-01-01}
                sources: [{id: s, title: S, publisher: P, read_on: 2026-01-01}]
                roles:
                  - id: worker
                    title: "\\" onmouseover=\\"alert(3)"
                    basis: {source: s, clause: "<i>1</i>"}
                    requires:
                      - {id: one, title: "<script>alert(1)</script>", check: one}
                      - {id: two, title: "שלום עולם", check: two}
                      - {id: four, title: "{{title}} {{{styles}}}", check: four, due_weeks: 50}
                      - {id: five, title: "%s", check: five}
                      - id: six
                        title: "</tr>"
                        any: [{id: seven, title: "<!-- ", check: seven}, {id: eight, title: "&amp;", check: eight}]
                """.formatted(
                        "A title without end ".repeat(20).strip() + "x".repeat(90)));
        var portfolio = Files.writeString(folder.resolve("hostile-person.yaml"), """
                portfolio:
                  person: p-1
                  posts: [{role: worker, from: 2026-09-01}]
                  checks: [{id: k1, check: eight, on: 2026-01-01, result: clear}]
                  waivers: [{id: w1, requirement: five, role: worker, from: 2026-01-01, until: 2027-01-01,
                             reason: "</table><img src=x onerror=alert(2)>", approved_by: p-2}]
                """);
        var result = Shell.run(
                "evaluate",
                "--framework",
                framework.toString(),
                "--portfolio",
                portfolio.toString(),
                "--format",
                "html");
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @Test
    void a_page_is_utf_8_whatever_the_terminal_can_show() {
        var args = arguments("--portfolio alarm.yaml --framework clinic.yaml");

        assertThat(new Shell().in(StandardCharsets.US_ASCII).execute(args).out())
                .hasSize(new Shell().execute(args).out().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void the_same_question_gives_the_same_bytes() {
        assertThat(page("--portfolio waived.yaml --framework clinic.yaml"))
                .isEqualTo(page("--portfolio waived.yaml --framework clinic.yaml"));
    }

    /** A page of these portfolios and options; names of files are those of the test data. */
    static String page(String args) {
        var result = Shell.run(arguments(args));

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        return result.out();
    }

    private static String[] arguments(String args) {
        return Stream.concat(
                        Stream.of("evaluate", "--format", "html"),
                        Stream.of(args.split(" "))
                                .map(arg -> arg.endsWith(".yaml") || arg.equals("example") ? DATA + arg : arg))
                .toArray(String[]::new);
    }

    static List<String> attributes(String page, String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** Every tag and attribute is one of those that the templates use, and what begins ends in turn. */
    static void assertWellFormed(String page) {
        var body = page.substring(page.indexOf("</style>"));
        assertThat(TAG.matcher(body).results().map(tag -> tag.group(1)).collect(Collectors.toSet()))
                .allMatch(tag -> TAGS.contains(tag) || MORE_TAGS.contains(tag) || LAST_TAGS.contains(tag));
        assertThat(TAG.matcher(body)
                        .results()
                        .flatMap(tag -> ATTRIBUTE.matcher(tag.group(2)).results())
                        .map(MatchResult::group)
                        .map(attribute -> attribute.strip().replaceFirst("=.*", "")))
                .noneMatch(name -> name.startsWith("on"))
                .isSubsetOf(
                        "class",
                        "id",
                        "href",
                        "scope",
                        "colspan",
                        "tabindex",
                        "aria-label",
                        "role",
                        "aria-hidden",
                        "aria-labelledby",
                        "viewBox",
                        "d",
                        "cx",
                        "cy",
                        "r",
                        "x",
                        "y",
                        "x1",
                        "x2",
                        "y1",
                        "y2",
                        "width",
                        "height",
                        "dx",
                        "patternUnits");
        Nesting.check(body);
    }
}
