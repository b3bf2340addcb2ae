package competency.framework.cli;

import competency.framework.model.portfolio.HeldRecord;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds when records of a portfolio begin.
 *
 * @param portfolio where they are
 */
record RecordDays(Portfolio portfolio) {
    /** The latest first day of these records; empty if there are none. */
    Optional<LocalDate> latest(List<RecordId> ids) {
        return all().filter(held -> ids.contains(held.id()))
                .map(HeldRecord::since)
                .max(Comparator.naturalOrder());
    }

    private Stream<HeldRecord> all() {
        return Stream.<List<? extends HeldRecord>>of(
                        portfolio.completions(),
                        portfolio.awards(),
                        portfolio.registrations(),
                        portfolio.checks(),
                        portfolio.practice(),
                        portfolio.memberships(),
                        portfolio.waivers())
                .flatMap(List::stream);
    }
}
