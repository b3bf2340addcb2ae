package competency.framework.data;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file.
 *
 * @param file the file as it was named by whoever asked for it, with forward slashes
 * @param line the line, from 1
 * @param column the character of the line, from 1
 * @param cell what a spreadsheet calls the place, for example {@code C7}; null if the file is none
 */
public record SourcePlace(
        String file, int line, int column, @Nullable String cell) {
    /**
     * A place in a file that is no spreadsheet.
     *
     * @param file the file as it was named by whoever asked for it, with forward slashes
     * @param line the line, from 1
     * @param column the character of the line, from 1
     */
    public SourcePlace(String file, int line, int column) {
        this(file, line, column, null);
    }

    /**
     * What to say behind a message to somebody who has the file open as a spreadsheet.
     *
     * @return for example {@code  (cell C7)}; empty if the file is none
     */
    public String inSheet() {
        return cell == null ? "" : " (cell " + cell + ")";
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
