package competency.framework.data;

/**
 * Something wrong in a data file, and where to put the cursor. Never something wrong with a person.
 *
 * @param file the file as it was named by whoever asked for it, with forward slashes
 * @param line the line, from 1
 * @param column the character of the line, from 1
 * @param id stable id of the kind of problem, kebab-case, for example {@code unknown-key}
 * @param message what is wrong, with the value and, where it is known, what to do
 */
public record DataProblem(String file, int line, int column, String id, String message) {
    @Override
    public String toString() {
        // Not formatted: in some countries that would write other digits, and editors look for these.
        return file + ":" + line + ":" + column + " " + id + " " + message;
    }
}
