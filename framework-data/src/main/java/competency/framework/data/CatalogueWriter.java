package competency.framework.data;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;

/**
 * Writes the courses of a training body as YAML, as JSON and for spreadsheets. What {@link CatalogueLoader} makes of each
 * equals the catalogue that was written: what is written is read back before it is handed out.
 *
 * <p>Whatever the loader gives can be written. A catalogue that a program made may say what no file can: a text with a
 * line break in it or another character that cannot be seen, more than fits into a million bytes, a course that anyone
 * may give although the catalogue has a provider, a course with a basis; and no sheet can tell two courses of one id
 * apart. Such a catalogue is refused.
 */
public final class CatalogueWriter {
    private CatalogueWriter() {}

    /**
     * The catalogue as YAML.
     *
     * @param catalogue the catalogue
     * @return the text; it ends with a line feed
     * @throws IllegalArgumentException if the catalogue says what no file can
     */
    public static String yaml(CourseCatalogue catalogue) {
        return readBack(catalogue, YamlText.of(tree(catalogue).file()), "yaml");
    }

    /**
     * The catalogue as JSON.
     *
     * @param catalogue the catalogue
     * @return the text; it ends with a line feed
     * @throws IllegalArgumentException if the catalogue says what no file can
     */
    public static String json(CourseCatalogue catalogue) {
        return readBack(catalogue, SchemaText.of(tree(catalogue).file()), "json");
    }

    /**
     * The catalogue as rows for a spreadsheet, one for each line of a course. Texts that a spreadsheet would take for
     * formulas are kept from it, as {@link CsvText} says.
     *
     * @param catalogue the catalogue
     * @return the text; it begins with a byte order mark and ends with a line feed
     * @throws IllegalArgumentException if the catalogue says what no sheet can
     */
    public static String csv(CourseCatalogue catalogue) {
        tree(catalogue);
        var ids = new HashSet<CourseId>();
        for (var course : catalogue.courses()) {
            if (!ids.add(course.id())) {
                throw refused(catalogue, "csv", "two courses have the id (%s)".formatted(course.id()));
            }
        }
        return readBack(catalogue, CsvText.of(CatalogueRows.of(catalogue)), "csv");
    }

    private static CatalogueTree tree(CourseCatalogue catalogue) {
        for (var offered : catalogue.courses()) {
            if (offered.course().basis() != null) {
                throw refused(catalogue, "a file", "course (%s) has a basis".formatted(offered.id()));
            }
            if (catalogue.provider() != null && offered.course().provider() == null) {
                throw refused(
                        catalogue,
                        "a file",
                        "course (%s) has no provider, and would get that of the catalogue".formatted(offered.id()));
            }
        }
        return new CatalogueTree(catalogue);
    }

    private static String readBack(CourseCatalogue catalogue, String text, String kind) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var read = CatalogueLoader.examine(in, "catalogue." + kind);
        if (!read.problems().isEmpty()) {
            throw refused(catalogue, kind, read.problems().get(0).message());
        }
        if (!catalogue.equals(read.value())) {
            throw refused(catalogue, kind, "something in it would not come back as it is");
        }
        return text;
    }

    private static IllegalArgumentException refused(CourseCatalogue catalogue, String kind, String why) {
        return new IllegalArgumentException(
                "catalogue (%s) cannot be written as %s: %s".formatted(catalogue.id(), kind, why));
    }
}
