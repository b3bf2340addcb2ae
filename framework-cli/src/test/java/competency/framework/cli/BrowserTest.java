package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks at pages in a browser, as somebody with a telephone or a large screen does, by day and by night: axe-core finds
 * no fault in them, nothing has to be scrolled sideways, and the browser refused nothing.
 *
 * <p>Skipped where there is no Chromium, unless {@code -Dbrowser=required}.
 */
@Tag("slow")
class BrowserTest {
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final Pattern RESULT = Pattern.compile("<pre id=\"results\">(.*?)</pre>", Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(
                        "one",
                        "several",
                        "next",
                        "roles",
                        "versions",
                        "hostile",
                        "pack",
                        "several catalogues",
                        "hostile pack")
                .flatMap(page -> Stream.of(false, true).map(dark -> Arguments.of(page, dark)));
    }

    @ParameterizedTest(name = "{0}, dark: {1}")
    @MethodSource("pages")
    void a_page_is_fit_for_everybody(String page, boolean dark) throws IOException, InterruptedException {
        var browser = Browser.find();
        var harness = harness(markup(page));

        var dom = browser.dom(harness, dark, folder.resolve("profile"));

        var found = RESULT.matcher(dom);
        assertThat(found.find()).as(dom).isTrue();
        assertThat(found.group(1).strip().lines().toList())
                .containsExactlyInAnyOrderElementsOf(WIDTHS.stream()
                        .flatMap(width -> Stream.of(
                                "%d dark %s".formatted(width, dark),
                                "%d styled true".formatted(width),
                                "%d too wide by 0".formatted(width),
                                "%d refused 0".formatted(width),
                                "%d faults 0".formatted(width),
                                "%d looked at true".formatted(width)))
                        .toList());
    }

    /** The limit is for a machine with much else to do; one that is idle takes a fraction of it. */
    @Test
    void a_large_pack_opens_at_once() throws IOException, InterruptedException {
        var browser = Browser.find();
        Files.writeString(folder.resolve("page.html"), PackTest.html(PackTest.large(folder)));
        var harness = Files.writeString(folder.resolve("opening.html"), """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Opening</title></head>
                <body><pre id="results"></pre><iframe title="page" style="width: 1280px; height: 900px"></iframe>
                <script>
                const frame = document.querySelector("iframe");
                const begun = performance.now();
                frame.onload = () => {
                    const height = frame.contentDocument.body.offsetHeight;
                    const taken = Math.round(performance.now() - begun);
                    document.getElementById("results").textContent = taken + " " + (height > 10000);
                };
                frame.src = "page.html";
                </script></body></html>
                """);

        var found = RESULT.matcher(browser.domAtOnce(harness, folder.resolve("profile")));

        assertThat(found.find()).isTrue();
        var told = found.group(1).split(" ", -1);
        assertThat(told[1]).isEqualTo("true");
        assertThat(Integer.parseInt(told[0])).as("milliseconds").isLessThan(10_000);
    }

    private String markup(String page) throws IOException {
        return switch (page) {
            case "one" ->
                HtmlReportTest.page(
                        "--portfolio lapsed.yaml --role outreach-worker --policy local-policy.yaml --framework example");
            case "several" ->
                HtmlReportTest.page("--portfolio alarm.yaml waived.yaml all-held.yaml check-bars.yaml lenient.yaml"
                        + " --framework clinic.yaml --role prescriber --lenient");
            case "next" ->
                NextCommandTest.page("--target leader --portfolio grower.yaml --framework growth.yaml --by 2027-11-30");
            case "roles" -> CompareCommandTest.page("core-worker outreach-worker --framework example");
            case "versions" -> CompareCommandTest.page("--framework example --with example-next.yaml");
            case "hostile" -> HtmlReportTest.hostile(folder);
            case "pack" ->
                PackTest.html("check", "--framework", Shell.CLINIC, "--catalogue", Shell.DATA + "catalogue.yaml");
            case "several catalogues" ->
                PackTest.html(
                        "check",
                        "--framework",
                        Shell.CLINIC,
                        "--catalogue",
                        Shell.DATA + "catalogue.yaml",
                        ofAnotherBody("../examples/catalogue.yaml"));
            default -> PackTest.html(PackTest.hostile(folder));
        };
    }

    private String ofAnotherBody(String catalogue) throws IOException {
        var text = Files.readString(Path.of(catalogue)).replaceFirst("id: example-college", "id: another-college");
        return Files.writeString(folder.resolve("another.yaml"), text).toString();
    }

    /** A page that shows a copy of the page at every width, and gathers what each copy finds about itself. */
    private Path harness(String markup) throws IOException {
        try (var axe = BrowserTest.class.getResourceAsStream("/axe.min.js");
                var probe = BrowserTest.class.getResourceAsStream("probe.js")) {
            Files.copy(axe, folder.resolve("axe.min.js"));
            Files.copy(probe, folder.resolve("probe.js"));
        }
        Files.writeString(
                folder.resolve("page.html"),
                markup.replace("default-src 'none';", "default-src 'none'; script-src 'nonce-probe';")
                        .replace(
                                "<style>",
                                "<script nonce=\"probe\" src=\"axe.min.js\"></script>"
                                        + "<script nonce=\"probe\" src=\"probe.js\"></script><style>"));
        var frames = new StringBuilder();
        WIDTHS.forEach(width -> frames.append(
                "<iframe title=\"%d\" style=\"width: %dpx; height: 900px; border: 0\" src=\"page.html\"></iframe>\n"
                        .formatted(width, width)));
        return Files.writeString(folder.resolve("harness.html"), """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harness</title>
                <meta name="color-scheme" content="light dark"></head><body><pre id="results"></pre>
                <script>
                addEventListener("message", event => {
                    document.getElementById("results").append(event.data + "\\n");
                });
                </script>
                %s</body></html>
                """.formatted(frames));
    }
}
