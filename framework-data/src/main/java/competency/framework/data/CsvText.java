package competency.framework.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells as text that spreadsheets open, and that runs nothing in them.
 *
 * <p>The text begins with a byte order mark, by which spreadsheets know UTF-8; cells are separated by commas, and rows end
 * with a line feed, also the last. Cells with separators, quotation marks, line breaks or spaces around them stand in
 * quotation marks.
 *
 * <p>A cell that a spreadsheet would take for a formula ({@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break
 * at its beginning) gets an apostrophe before it, and so does one that begins or ends with spaces, which would be lost
 * otherwise, or that would look as if it had got one. {@link CatalogueLoader} takes the same apostrophes away again, so
 * every text comes back as it was.
 */
public final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Also those that no cell is separated by here: some programs look for them first. */
    private static final String QUOTED = "\",;\t\r\n";

    private CsvText() {}

    /**
     * Writes rows.
     *
     * @param rows the rows with their cells, that of the names of the columns first; no cell is null
     * @return the text
     */
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", BYTE_ORDER_MARK, rows.isEmpty() ? "" : "\n"));
    }

    private static String cell(String text) {
        var kept = Formulas.cell(text);
        var needsMarks = kept.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) || !kept.equals(kept.strip());
        return needsMarks ? '"' + kept.replace("\"", "\"\"") + '"' : kept;
    }
}
