package competency.framework.data;

import competency.framework.model.catalogue.CourseCatalogue;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the courses of a training body from YAML and JSON, and from spreadsheets that were saved as CSV.
 *
 * <p>In YAML and JSON stand, under the key {@code catalogue}, an {@code id}, a {@code title} and, where they are known,
 * the {@code provider} and the {@code framework}; under {@code courses} what is offered, as in a framework, except that a
 * line may name a competency by any of its codes.
 *
 * <p>In a spreadsheet the first row names the columns, {@code course}, {@code title}, {@code competency} and so on in any
 * order, and every further row is one line of a course. What is said of the course stands in its first row and may be
 * repeated or left empty in the others. A catalogue that is not named in it is called after the file. Commas, semicolons
 * and tabs between cells are told apart by themselves.
 *
 * <p>Whether the catalogue fits a framework is not looked up here: that is what an inspection is for.
 */
public final class CatalogueLoader {
    private CatalogueLoader() {}

    /**
     * A catalogue from a file.
     *
     * @param file the file; if its name ends in {@code .json}, it is read as JSON, and as a spreadsheet if in {@code .csv}
     *     or {@code .tsv}
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
     * @param name what problems call it; its ending says how it is read, as for a file
     * @return the catalogue
     * @throws InvalidDataException if the text cannot be used; it names every problem
     */
    public static CourseCatalogue from(InputStream in, String name) {
        return sound(examine(in, name));
    }

    /**
     * A catalogue from a file with everything that is wrong with it, and where its parts stand.
     *
     * @param file the file; its ending says how it is read, as in {@link #from(Path)}
     * @return the catalogue with those of its courses and lines that can be used
     */
    public static Examined<CourseCatalogue> examine(Path file) {
        return preview(file).examined();
    }

    /**
     * A catalogue from a stream with everything that is wrong with it, and where its parts stand.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems and places call it; its ending says how it is read, as for a file
     * @return the catalogue with those of its courses and lines that can be used
     */
    public static Examined<CourseCatalogue> examine(InputStream in, String name) {
        return preview(in, name).examined();
    }

    /**
     * What was understood of a file of courses, for somebody to look at before it is used.
     *
     * @param file the file; its ending says how it is read, as in {@link #from(Path)}
     * @return what {@link #examine(Path)} gives, and of a spreadsheet which column was taken for what
     */
    public static CataloguePreview preview(Path file) {
        var reading = new Reading();
        var data = reading.problems().open(PathFolder.shown(file));
        Reading.Opening opening = () -> PathFolder.open(file, data.start());
        return data.isSheet()
                ? preview(reading, reading.sheet(opening, data))
                : new CataloguePreview(examined(reading, reading.tree(opening, data)), null);
    }

    /**
     * What was understood of a stream of courses, for somebody to look at before it is used.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems and places call it; its ending says how it is read, as for a file
     * @return what {@link #examine(InputStream, String)} gives, and of a spreadsheet which column was taken for what
     */
    public static CataloguePreview preview(InputStream in, String name) {
        var reading = new Reading();
        var data = reading.problems().open(name);
        return data.isSheet()
                ? preview(reading, reading.sheet(in, data))
                : new CataloguePreview(examined(reading, reading.tree(in, data)), null);
    }

    private static CataloguePreview preview(Reading reading, @Nullable CatalogueSheet sheet) {
        return new CataloguePreview(
                examined(reading, sheet == null ? null : sheet.root()), sheet == null ? null : SheetLayout.of(sheet));
    }

    private static Examined<CourseCatalogue> examined(Reading reading, @Nullable Node root) {
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
