package competency.framework.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What keys of files mean, in a few words for whoever writes one. */
final class Meanings {
    private static final String FILE = "meanings.properties";

    private final Properties words = new Properties();

    Meanings() {
        var in = Objects.requireNonNull(Meanings.class.getResourceAsStream(FILE));
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a record is called in {@code meanings.properties} and in a schema. */
    static String name(Class<?> document) {
        return Words.kebab(Words.snake(document.getSimpleName().replaceFirst("Document$", "")));
    }

    /** What a file is for. */
    String title(Class<?> document) {
        return find(name(document));
    }

    /** What a key means: in this record, or wherever it stands. */
    String of(Class<?> document, String key) {
        var there = name(document) + "." + key;
        return words.containsKey(there) ? find(there) : find(key);
    }

    private String find(String name) {
        var found = words.getProperty(name);
        if (found == null) {
            throw new IllegalStateException("%s does not say what %s means".formatted(FILE, name));
        }
        return found;
    }
}
