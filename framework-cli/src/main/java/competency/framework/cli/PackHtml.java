package competency.framework.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A pack as one web page that needs nothing but itself.
 *
 * @param pack the pack
 */
record PackHtml(Pack pack) {
    void write(PrintStream out) {
        var templates = new HtmlTemplates("pack.css");
        var page = new PackPage(pack);
        print(templates.head(page.pageTitle()), out);
        print(templates.template("pack").execute(page), out);
    }

    private static void print(String markup, PrintStream out) {
        var bytes = markup.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }
}
