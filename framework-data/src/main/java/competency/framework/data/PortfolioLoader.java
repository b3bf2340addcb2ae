package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import competency.framework.model.portfolio.Portfolio;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads portfolios from YAML and JSON. A file holds one portfolio under the key {@code portfolio}, or a list of what
 * else stands under that key; in a file whose name ends in {@code .jsonl} or {@code .ndjson} every line is one of them.
 * No person may appear twice.
 *
 * <p>Either everything is sound, or every problem is told at once. No file, and no line of a file of lines, may be larger
 * than a million bytes.
 */
public final class PortfolioLoader {
    private PortfolioLoader() {}

    /**
     * Portfolios from a file. What they refer to is not looked up: whether a code is known is the framework's to say.
     *
     * @param file the file
     * @return the portfolios in the order of the file
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static List<Portfolio> from(Path file) {
        return read(file, null);
    }

    /**
     * Portfolios from a file, with every code, course, role and level looked up.
     *
     * @param file the file
     * @param framework where they are looked up
     * @return the portfolios in the order of the file
     * @throws InvalidDataException if anything in it is wrong or unknown; it names every problem
     */
    public static List<Portfolio> from(Path file, CompetencyFramework framework) {
        Present.require("framework", framework);
        return read(file, framework);
    }

    /**
     * Portfolios from a stream. What they refer to is not looked up: whether a code is known is the framework's to say.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems call it; its ending says how it is read, as for a file
     * @return the portfolios in the order of the text
     * @throws InvalidDataException if anything in it is wrong; it names every problem
     */
    public static List<Portfolio> from(InputStream in, String name) {
        return read(in, name, null);
    }

    /**
     * Portfolios from a stream, with every code, course, role and level looked up.
     *
     * @param in the text in UTF-8; it is not closed
     * @param name what problems call it; its ending says how it is read, as for a file
     * @param framework where they are looked up
     * @return the portfolios in the order of the text
     * @throws InvalidDataException if anything in it is wrong or unknown; it names every problem
     */
    public static List<Portfolio> from(InputStream in, String name, CompetencyFramework framework) {
        Present.require("framework", framework);
        return read(in, name, framework);
    }

    /**
     * Hands over the portfolios of a file one after another, so that a file of lines may be longer than memory: never
     * more than one line is kept, and of each person a few bytes that tell whether somebody comes twice. What they refer
     * to is not looked up.
     *
     * @param file the file
     * @param each is given every portfolio in the order of the file, until something is wrong; what it was given stands
     *     only if this method returns
     * @throws InvalidDataException if anything in the file is wrong; it names every problem
     */
    public static void forEach(Path file, Consumer<Portfolio> each) {
        read(file, null, each);
    }

    /**
     * Hands over the portfolios of a file one after another, with every code, course, role and level looked up, so that a
     * file of lines may be longer than memory: never more than one line is kept, and of each person a few bytes that tell
     * whether somebody comes twice.
     *
     * @param file the file
     * @param framework where they are looked up
     * @param each is given every portfolio in the order of the file, until something is wrong; what it was given stands
     *     only if this method returns
     * @throws InvalidDataException if anything in the file is wrong or unknown; it names every problem
     */
    public static void forEach(Path file, CompetencyFramework framework, Consumer<Portfolio> each) {
        Present.require("framework", framework);
        read(file, framework, each);
    }

    private static List<Portfolio> read(Path path, @Nullable CompetencyFramework framework) {
        var portfolios = new ArrayList<Portfolio>();
        read(path, framework, portfolios::add);
        return List.copyOf(portfolios);
    }

    private static void read(Path path, @Nullable CompetencyFramework framework, Consumer<Portfolio> each) {
        var reading = new Reading();
        var file = reading.problems().open(PathFolder.shown(path));
        reading.<Boolean>read(() -> PathFolder.open(path, file.start()), file, in -> {
            new PortfolioReading(reading, framework, (portfolio, place) -> each.accept(portfolio)).read(in, file);
            return true;
        });
        reading.problems().throwIfAny();
    }

    private static List<Portfolio> read(InputStream in, String name, @Nullable CompetencyFramework framework) {
        var reading = new Reading();
        var portfolios = new ArrayList<Portfolio>();
        new PortfolioReading(reading, framework, (portfolio, place) -> portfolios.add(portfolio))
                .read(in, reading.problems().open(name));
        reading.problems().throwIfAny();
        return List.copyOf(portfolios);
    }
}
