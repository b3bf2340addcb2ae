package competency.framework.data;

import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one portfolio of a {@link PortfolioStream}. Immutable and thread-safe.
 *
 * @param place where its person stands; where the line or the file begins if it could not be read
 * @param person whose it is; null if that could not be read, or if it is not one person's
 * @param portfolio what was read; null if anything in it is wrong
 * @param problems everything that is wrong with it, by line and column; empty if there is a portfolio
 */
public record PortfolioEntry(
        SourcePlace place,
        @Nullable PersonRef person,
        @Nullable Portfolio portfolio,
        List<DataProblem> problems) {
    /** Copies the list. */
    public PortfolioEntry {
        problems = List.copyOf(problems);
        if ((portfolio == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("either there is a portfolio at %s or a problem".formatted(place));
        }
    }
}
