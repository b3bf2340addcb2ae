package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Present;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The portfolios of a file, piece by piece, so that a file of lines may be longer than memory, what is wrong with one
 * line does not keep the others from being read, and several threads can read at once. Nothing is thrown for what is
 * wrong with a file: it comes as a {@link PortfolioEntry}, also if the file cannot be opened.
 *
 * <p>The file is the same as for {@link PortfolioLoader}. One thread takes the pieces; any thread may read one; one thread
 * asks, in the order of the file, whether a person came before. Of each person sixteen to sixty-four bytes are kept for
 * that, and nothing else.
 */
public final class PortfolioStream implements AutoCloseable {
    // Small, so that what is under way is gone before a collector takes it for something that lasts.
    private static final int MOST_LINES = 8;
    private static final int ENOUGH_BYTES = 1 << 15;

    private final Path path;
    private final DataFile file;
    private final @Nullable CompetencyFramework framework;
    private final Persons persons = new Persons();
    private @Nullable InputStream in;
    private @Nullable LineReader lines;
    private int number;
    private boolean found;
    private boolean ended;

    private PortfolioStream(Path path, @Nullable CompetencyFramework framework) {
        this.path = path;
        this.framework = framework;
        file = new DataFile(0, PathFolder.shown(path));
    }

    /**
     * The portfolios of a file. What they refer to is not looked up.
     *
     * @param file the file
     * @return its portfolios, to be closed
     */
    public static PortfolioStream open(Path file) {
        return new PortfolioStream(file, null);
    }

    /**
     * The portfolios of a file, with every code, course, role and level looked up.
     *
     * @param file the file
     * @param framework where they are looked up
     * @return its portfolios, to be closed
     */
    public static PortfolioStream open(Path file, CompetencyFramework framework) {
        Present.require("framework", framework);
        return new PortfolioStream(file, framework);
    }

    /**
     * The next piece: as many lines as are worth being read together, or the whole of a file that is no file of lines.
     *
     * @return the piece; empty after the last
     */
    public Optional<PortfolioPiece> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            return file.isLines() ? nextLines() : whole();
        } catch (BrokenFileException broken) {
            return Optional.of(end(broken));
        } catch (IOException e) {
            return Optional.of(end(unreadable()));
        }
    }

    private Optional<PortfolioPiece> whole() {
        ended = true;
        return Optional.of(
                PortfolioPiece.whole(file.name(), () -> PathFolder.open(path, file.start()), size(), framework));
    }

    private long size() {
        try {
            return Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }

    private Optional<PortfolioPiece> nextLines() throws IOException {
        var reader = reader();
        var piece = new ArrayList<PortfolioPiece.Line>();
        var bytes = 0L;
        while (piece.size() < MOST_LINES && bytes < ENOUGH_BYTES) {
            var line = reader.next();
            if (line == null) {
                close();
                break;
            }
            number++;
            bytes += line.length + 1L;
            if (!PortfolioReading.isBlank(line)) {
                piece.add(new PortfolioPiece.Line(number, line));
            }
        }
        found = found || !piece.isEmpty();
        if (ended && !found) {
            throw new BrokenFileException(file.start(), ProblemKind.EMPTY, "there is nothing in it");
        }
        return ended && piece.isEmpty()
                ? Optional.empty()
                : Optional.of(PortfolioPiece.lines(file.name(), piece, bytes, framework));
    }

    private LineReader reader() throws IOException {
        var reader = lines;
        if (reader == null) {
            var opened = PathFolder.open(path, file.start());
            in = opened;
            reader = new LineReader(opened);
            lines = reader;
        }
        return reader;
    }

    private PortfolioPiece end(BrokenFileException why) {
        close();
        return PortfolioPiece.broken(file.name(), why);
    }

    private BrokenFileException unreadable() {
        return new BrokenFileException(
                file.at(number + 1, 1), ProblemKind.UNREADABLE_FILE, "the file cannot be read from here on");
    }

    /**
     * Notes a person, and tells whether the file named the same one before. To be asked in the order of the file.
     *
     * @param entry what was read
     * @return what is wrong; empty if the person is new, or not known
     */
    public Optional<DataProblem> repeated(PortfolioEntry entry) {
        var person = entry.person();
        if (person == null) {
            return Optional.empty();
        }
        var place = file.at(entry.place().line(), entry.place().column());
        var earlier = persons.add(person, place);
        return Optional.ofNullable(earlier)
                .map(first -> new DataProblem(
                        file.name(),
                        place.line(),
                        place.column(),
                        ProblemKind.DUPLICATE_ID.id(),
                        PortfolioReading.repeated(person, first)));
    }

    /** Closes the file. What was taken from it can still be read. */
    @Override
    public void close() {
        ended = true;
        lines = null;
        var open = in;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException nothingLost) {
                // Everything that was wanted of it is there.
            }
        }
    }
}
