package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads portfolios: one, a list, or one on every line. Each is handed over as soon as it is read, as long as nothing is
 * wrong, so that of a long file of lines never more than one is kept.
 */
final class PortfolioReading {
    private final Reading reading;
    private final PortfolioMapper mapper;
    private final @Nullable ReferenceCheck references;
    private final BiConsumer<Portfolio, Place> each;
    private final Persons persons = new Persons();
    private @Nullable Named last;

    /** A person, and where that is written. */
    record Named(PersonRef person, Place place) {}

    /**
     * Prepares to read.
     *
     * @param each is given every portfolio, and where its person stands
     */
    PortfolioReading(Reading reading, @Nullable CompetencyFramework framework, BiConsumer<Portfolio, Place> each) {
        this.reading = reading;
        this.each = each;
        mapper = new PortfolioMapper(reading);
        references = framework == null ? null : new ReferenceCheck(reading, framework);
    }

    void read(InputStream in, DataFile file) {
        if (file.isLines()) {
            lines(in, file);
        } else {
            root(reading.tree(in, file));
        }
    }

    /** A file that is no file of lines. */
    void read(Reading.Opening opening, DataFile file) {
        root(reading.tree(opening, file));
    }

    private void root(@Nullable Node root) {
        if (root instanceof Node.Sequence list) {
            list.items().forEach(item -> add(reading.bind(item, PortfolioDocument.class, "an entry of the list")));
        } else {
            var document = reading.bind(root, PortfolioFileDocument.class);
            add(document == null ? null : document.portfolio());
        }
    }

    private void lines(InputStream in, DataFile file) {
        var lines = new LineReader(in);
        var found = false;
        try {
            var number = 1;
            for (var line = lines.next(); line != null && !reading.problems().isFull(); line = lines.next()) {
                if (!isBlank(line)) {
                    found = true;
                    line(line, file.at(number, 1), TreeReader.DEEPEST);
                }
                number++;
            }
        } catch (IOException e) {
            reading.problems().add(file.start(), ProblemKind.UNREADABLE_FILE, "the file cannot be read");
            return;
        }
        if (!found) {
            reading.problems().add(file.start(), ProblemKind.EMPTY, "there is nothing in it");
        }
    }

    /**
     * One line of a file of lines.
     *
     * @param places how deep values know where they stand
     */
    void line(byte[] line, Place start, int places) {
        // Nothing in a line refers to another, and bulk files are long.
        reading.places().clear();
        var root = reading.treeOfLine(line, start, places);
        if (root instanceof Node.Mapping mapping && mapping.entries().keySet().equals(Set.of("portfolio"))) {
            reading.problems()
                    .add(
                            mapping.entries().values().iterator().next().place(),
                            ProblemKind.UNKNOWN_KEY,
                            "unknown key (portfolio); a line of a file of lines is what stands under portfolio in others");
            return;
        }
        add(reading.bind(root, PortfolioDocument.class, "the line"));
    }

    static boolean isBlank(byte[] line) {
        for (var b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void add(@Nullable PortfolioDocument document) {
        last = document == null ? null : named(document);
        var portfolio = document == null ? null : mapper.portfolio(document);
        if (document == null || portfolio == null) {
            return;
        }
        if (references != null) {
            references.check(portfolio);
        }
        var place = reading.places().of(document, "person");
        var earlier = persons.add(portfolio.person(), place);
        if (earlier != null) {
            reading.problems().add(place, ProblemKind.DUPLICATE_ID, repeated(portfolio.person(), earlier));
        }
        if (reading.problems().isEmpty()) {
            each.accept(portfolio, place);
        }
    }

    /** Whose portfolio a document is, if that can be read. */
    private @Nullable Named named(PortfolioDocument document) {
        return reading.places().value(document, "person") instanceof Node.Scalar written
                        && written.text().equals(document.person().value())
                ? new Named(document.person(), written.place())
                : null;
    }

    /** The person of what was read last, whatever else was wrong with it; null if there is none that can be read. */
    @Nullable
    Named last() {
        return last;
    }

    static String repeated(PersonRef person, Place earlier) {
        return "person (%s) has a portfolio already, at %s".formatted(person, earlier);
    }
}
