package competency.framework.data;

import competency.framework.model.catalogue.CourseCatalogue;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the courses of a training body from YAML and JSON: under the key {@code catalogue} an {@code id}, a {@code title}
 * and, where they are known, the {@code provider} and the {@code framework}; under {@code courses} what is offered, as in
 * a framework, except that a line may name a competency by any of its codes.
 *
 * <p>Whether the catalogue fits a framework is not looked up here: that is what an inspection is for.
 */
public final class CatalogueLoader {
    private CatalogueLoader() {}

    /**
     * A catalogue from a file.
     *
     * @param file the file; if its name ends in {@code .json}, it is read as JSON
     * @return the catalogue
     * @throws InvalidDataException if the file cannot be used; it names every problem
     */
    public static CourseCatalogue from(Path file) {
        return sound(examine(file));
    }

    /**
     * A catalogue from a stream.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems call it; if it ends in {@code .json}, the text is read as JSON
     * @return the catalogue
     * @throws InvalidDataException if the text cannot be used; it names every problem
     */
    public static CourseCatalogue from(InputStream in, String name) {
        return sound(examine(in, name));
    }

    /**
     * A catalogue from a file with everything that is wrong with it, and where its parts stand.
     *
     * @param file the file; if its name ends in {@code .json}, it is read as JSON
     * @return the catalogue with those of its courses and lines that can be used
     */
    public static Examined<CourseCatalogue> examine(Path file) {
        var reading = new Reading();
        var data = reading.problems().open(PathFolder.shown(file));
        return examine(reading, reading.tree(() -> PathFolder.open(file, data.start()), data));
    }

    /**
     * A catalogue from a stream with everything that is wrong with it, and where its parts stand.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems and places call it; if it ends in {@code .json}, the text is read as JSON
     * @return the catalogue with those of its courses and lines that can be used
     */
    public static Examined<CourseCatalogue> examine(InputStream in, String name) {
        var reading = new Reading();
        return examine(reading, reading.tree(in, reading.problems().open(name)));
    }

    private static Examined<CourseCatalogue> examine(Reading reading, @Nullable Node root) {
        var document = reading.bind(root, CatalogueFileDocument.class);
        var catalogue = document == null ? null : new CatalogueMapper(reading).catalogue(document);
        return new Examined<>(
                catalogue,
                reading.files(),
                new SourceMap(reading.places()),
                reading.problems().told());
    }

    private static CourseCatalogue sound(Examined<CourseCatalogue> examined) {
        if (!examined.problems().isEmpty()) {
            throw new InvalidDataException(examined.problems());
        }
        return Objects.requireNonNull(examined.value());
    }
}
