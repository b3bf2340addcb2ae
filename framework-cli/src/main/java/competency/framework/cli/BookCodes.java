package competency.framework.cli;

import java.util.List;
import java.util.TreeMap;

/**
 * Every code, and the competency it finds.
 *
 * @param links of the framework
 */
record BookCodes(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Codes";
    }

    @Override
    public void write(Markdown page) {
        var rows = new TreeMap<String, List<String>>();
        for (var competency : links.framework().content().competencies()) {
            for (var code : competency.codes()) {
                rows.put(
                        code.code() + ' ' + code.scheme() + ' ' + competency.id(),
                        List.of(Markdown.key(code.code()), code.scheme(), links.competency(competency.id())));
            }
        }
        page.paragraph(rows.isEmpty() ? "None." : "A record may use any of these %s codes.".formatted(rows.size()));
        page.table(List.of("Code", "Scheme", "Competency"), List.copyOf(rows.values()));
    }
}
