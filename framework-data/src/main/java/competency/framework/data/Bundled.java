package competency.framework.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The frameworks that come with this library. */
final class Bundled {
    private static final String ROOT = "competency/framework/data";
    private static final ClassLoader LOADER = Objects.requireNonNull(Bundled.class.getClassLoader());

    private Bundled() {}

    /** Their ids, sorted. A jar cannot be listed, so a file names them. */
    static List<String> ids() {
        try (var in = Objects.requireNonNull(LOADER.getResourceAsStream(ROOT + "/bundled.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Folder folder(String id) {
        return new ResourceFolder(LOADER, ROOT + "/" + id);
    }
}
