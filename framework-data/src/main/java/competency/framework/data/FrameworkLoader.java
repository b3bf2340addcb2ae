package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Spelling;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads competency frameworks from YAML and JSON. A framework begins with one file, which may list further files of its
 * folder; files whose names end in {@code .json} are read as JSON, all others as YAML.
 *
 * <p>Either everything is sound and the framework is complete, or every problem of every file is told at once. No file
 * may be larger than a million bytes.
 */
public final class FrameworkLoader {
    private FrameworkLoader() {}

    /**
     * A framework that comes with this library.
     *
     * @param id one of {@link #bundledIds()}
     * @return the framework
     * @throws InvalidDataException if there is no such framework
     */
    public static CompetencyFramework bundled(String id) {
        Present.require("id", id);
        return read(reading -> bundled(reading, id));
    }

    private static @Nullable CompetencyFramework bundled(Reading reading, String id) {
        if (Bundled.ids().contains(id)) {
            return new FrameworkReading(reading).folder(Bundled.folder(id));
        }
        reading.problems()
                .add(
                        reading.problems().open(id).start(),
                        ProblemKind.UNKNOWN_FRAMEWORK,
                        "no bundled framework is called that%s".formatted(Spelling.advice(id, Bundled.ids())));
        return null;
    }

    /**
     * The frameworks that come with this library.
     *
     * @return their ids, sorted
     */
    public static List<String> bundledIds() {
        return Bundled.ids();
    }

    /**
     * A framework from the file system.
     *
     * @param fileOrFolder a folder with {@code framework.yaml} or {@code framework.json}, or such a file under any name
     * @return the framework
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static CompetencyFramework from(Path fileOrFolder) {
        return read(reading -> new FrameworkReading(reading).path(fileOrFolder));
    }

    /**
     * A framework that is a single document. It cannot list further files.
     *
     * @param in the document in UTF-8; it is not closed
     * @param name what problems call it; if it ends in {@code .json}, the document is read as JSON
     * @return the framework
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static CompetencyFramework from(InputStream in, String name) {
        return read(reading -> document(reading, in, name));
    }

    /**
     * A framework from a class path.
     *
     * @param loader who knows the class path
     * @param folder the folder with {@code framework.yaml} or {@code framework.json}, with forward slashes
     * @return the framework
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static CompetencyFramework fromResources(ClassLoader loader, String folder) {
        return read(reading -> new FrameworkReading(reading)
                .folder(new ResourceFolder(
                        loader, folder.replaceFirst("^/+", "").replaceFirst("/+$", ""))));
    }

    /**
     * A framework from the file system with everything that is wrong with its files, and where its parts stand in them.
     *
     * @param fileOrFolder a folder with {@code framework.yaml} or {@code framework.json}, or such a file under any name
     * @return the framework, unless anything is wrong
     */
    public static Examined<CompetencyFramework> examine(Path fileOrFolder) {
        return examine(reading -> new FrameworkReading(reading).path(fileOrFolder));
    }

    /**
     * A framework that is a single document, with everything that is wrong with it, and where its parts stand in it.
     *
     * @param in the document in UTF-8; it is not closed
     * @param name what problems and places call it; if it ends in {@code .json}, the document is read as JSON
     * @return the framework, unless anything is wrong
     */
    public static Examined<CompetencyFramework> examine(InputStream in, String name) {
        return examine(reading -> document(reading, in, name));
    }

    /**
     * A framework that comes with this library, and where its parts stand in its files.
     *
     * @param id one of {@link #bundledIds()}
     * @return the framework
     */
    public static Examined<CompetencyFramework> examineBundled(String id) {
        Present.require("id", id);
        return examine(reading -> bundled(reading, id));
    }

    private static @Nullable CompetencyFramework document(Reading reading, InputStream in, String name) {
        var root = reading.tree(in, reading.problems().open(name));
        return root == null ? null : new FrameworkReading(reading).root(root, null);
    }

    private static Examined<CompetencyFramework> examine(Function<Reading, @Nullable CompetencyFramework> reader) {
        var reading = new Reading();
        var framework = reader.apply(reading);
        return new Examined<>(
                framework,
                reading.files(),
                new SourceMap(reading.places()),
                reading.problems().told());
    }

    private static CompetencyFramework read(Function<Reading, @Nullable CompetencyFramework> reader) {
        var reading = new Reading();
        var framework = reader.apply(reading);
        reading.problems().throwIfAny();
        return Objects.requireNonNull(framework);
    }
}
