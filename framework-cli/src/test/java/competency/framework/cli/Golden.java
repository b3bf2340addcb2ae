package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports as they have been looked at and found good. {@code -Dgolden.write=true} writes them anew, to be reviewed. */
final class Golden {
    private static final Path FOLDER = Path.of(Shell.DATA, "golden");

    private Golden() {}

    static void check(String name, String actual) {
        try {
            var file = FOLDER.resolve(name);
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as("%s; -Dgolden.write=true rewrites it", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
