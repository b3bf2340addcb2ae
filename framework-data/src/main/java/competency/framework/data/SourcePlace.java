package competency.framework.data;

/**
 * Where something stands in a file.
 *
 * @param file the file as it was named by whoever asked for it, with forward slashes
 * @param line the line, from 1
 * @param column the character of the line, from 1
 */
public record SourcePlace(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
