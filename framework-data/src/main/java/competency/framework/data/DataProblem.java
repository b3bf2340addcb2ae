package competency.framework.data;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a data file, and where to put the cursor. Never something wrong with a person. Serialisable, so that a
 * failure can be told where it did not happen.
 *
 * @param file the file as it was named by whoever asked for it, with forward slashes
 * @param line the line, from 1
 * @param column the character of the line, from 1
 * @param id stable id of the kind of problem, kebab-case, for example {@code unknown-key}
 * @param message what is wrong, with the value and, where it is known, what to do
 * @param cell what a spreadsheet calls the place, for example {@code C7}; null if the file is none
 */
public record DataProblem(
        String file,
        int line,
        int column,
        String id,
        String message,
        @Nullable String cell) implements Serializable {
    /**
     * A problem of a file that is no spreadsheet.
     *
     * @param file the file as it was named by whoever asked for it, with forward slashes
     * @param line the line, from 1
     * @param column the character of the line, from 1
     * @param id stable id of the kind of problem, kebab-case
     * @param message what is wrong
     */
    public DataProblem(String file, int line, int column, String id, String message) {
        this(file, line, column, id, message, null);
    }

    /**
     * Where it is.
     *
     * @return the place
     */
    public SourcePlace place() {
        return new SourcePlace(file, line, column, cell);
    }

    @Override
    public String toString() {
        // Not formatted: in some countries that would write other digits, and editors look for these.
        return file + ":" + line + ":" + column + " " + id + " " + message + place().inSheet();
    }
}
