package competency.framework.data;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads cases, the tests of rules that anyone in the field can write, from YAML and JSON. A file names the framework
 * under the key {@code framework}: a bundled one by its id, another one by its path from the file, or written out with
 * the same keys as a framework's own file; and under {@code cases} what is asked and expected.
 */
public final class CaseLoader {
    private CaseLoader() {}

    /**
     * The cases of a file, with the framework it names.
     *
     * @param file the file
     * @return at least one case
     * @throws InvalidDataException if anything in the file or in its framework is wrong; it names every problem
     */
    public static CaseFile from(Path file) {
        var reading = new Reading();
        var cases = new CaseReading(reading).file(file);
        reading.problems().throwIfAny();
        return Objects.requireNonNull(cases);
    }
}
