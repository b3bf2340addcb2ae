package competency.framework.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes rows that spreadsheets read: commas between cells, every text a text and never a formula. */
final class PackSheet {
    /** What spreadsheets take for the beginning of a formula, in Latin letters and in wide ones. */
    private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder();

    /** A sheet with these columns. */
    PackSheet(String... columns) {
        row((Object[]) columns);
    }

    /** A row; null is an empty cell, and numbers are no texts. */
    PackSheet row(@Nullable Object... cells) {
        text.append(Stream.of(cells).map(PackSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        var said = value instanceof Enum<?> word ? Wording.kebab(word) : value.toString();
        var harmless = !said.isEmpty() && FORMULAS.indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    String text() {
        return text.toString();
    }
}
