package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Part of a file of portfolios that was fetched and not read yet: some lines of a file of lines, any other file as a
 * whole. Thread-safe: what costs time is {@link #read()}, and several threads can do it with a piece each.
 */
public final class PortfolioPiece {
    private final long bytes;
    private final Supplier<List<PortfolioEntry>> reader;

    private PortfolioPiece(long bytes, Supplier<List<PortfolioEntry>> reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    /** One line as it stands in the file. */
    static final class Line {
        private final int number;
        private final byte[] bytes;

        Line(int number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }
    }

    static PortfolioPiece lines(String name, List<Line> lines, long bytes, @Nullable CompetencyFramework framework) {
        var kept = List.copyOf(lines);
        return new PortfolioPiece(bytes, () -> {
            var entries = new ArrayList<PortfolioEntry>(kept.size());
            for (var line : kept) {
                entries.add(entry(name, line, framework));
            }
            return entries;
        });
    }

    /** Nearly every line is sound, and nobody asks where its records stand. One that is not is read again. */
    private static PortfolioEntry entry(String name, Line line, @Nullable CompetencyFramework framework) {
        var entry = entry(name, line, 1, framework);
        return entry.portfolio() == null ? entry(name, line, TreeReader.DEEPEST, framework) : entry;
    }

    private static PortfolioEntry entry(String name, Line line, int places, @Nullable CompetencyFramework framework) {
        return entries(
                        name,
                        line.number,
                        framework,
                        (reading, file) -> reading.line(line.bytes, file.at(line.number, 1), places))
                .get(0);
    }

    /** A file that is no file of lines. It is read when the piece is. */
    static PortfolioPiece whole(
            String name, Reading.Opening opening, long bytes, @Nullable CompetencyFramework framework) {
        return new PortfolioPiece(
                bytes, () -> entries(name, 1, framework, (reading, file) -> reading.read(opening, file)));
    }

    /** Nothing but a problem. */
    static PortfolioPiece broken(String name, BrokenFileException why) {
        return new PortfolioPiece(0, () -> {
            var problems = new Problems();
            var start = problems.open(name).start();
            why.tell(problems);
            return List.of(new PortfolioEntry(start.told(), null, null, problems.told()));
        });
    }

    private static List<PortfolioEntry> entries(
            String name,
            int line,
            @Nullable CompetencyFramework framework,
            BiConsumer<PortfolioReading, DataFile> read) {
        // A reading of its own: what is wrong with one line is no problem of the next.
        var reading = new Reading();
        var file = reading.problems().open(name);
        var entries = new ArrayList<PortfolioEntry>();
        var portfolios =
                new PortfolioReading(reading, framework, (portfolio, place) -> entries.add(entry(portfolio, place)));
        read.accept(portfolios, file);
        var named = file.isLines() ? portfolios.last() : null;
        return reading.problems().isEmpty()
                ? entries
                : List.of(new PortfolioEntry(
                        named == null ? file.at(line, 1).told() : named.place().told(),
                        named == null ? null : named.person(),
                        null,
                        reading.problems().told()));
    }

    private static PortfolioEntry entry(Portfolio portfolio, Place place) {
        return new PortfolioEntry(place.told(), portfolio.person(), portfolio, List.of());
    }

    /**
     * How much of the file it is.
     *
     * @return bytes, with the ends of lines; 0 if that is not known
     */
    public long bytes() {
        return bytes;
    }

    /**
     * Reads it.
     *
     * @return a portfolio or the problems of every line that is not blank, in the order of the file; of a file that is no
     *     file of lines all portfolios, or one entry with every problem
     */
    public List<PortfolioEntry> read() {
        return List.copyOf(reader.get());
    }
}
