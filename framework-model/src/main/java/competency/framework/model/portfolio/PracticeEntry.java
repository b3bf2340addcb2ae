package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Amounts;
import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Hours of practice, spread evenly over the days from the first to the last.
 *
 * @param id its key in the portfolio
 * @param kind the kind of practice, for example {@code supervised-practice}
 * @param from the first day
 * @param until the last day, that day included
 * @param hours hours in all, 0 to 100000, with at most nine decimals
 * @param tags what the practice was in, for example {@code addictions}
 */
public record PracticeEntry(
        RecordId id, String kind, LocalDate from, LocalDate until, BigDecimal hours, List<String> tags)
        implements HeldRecord {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);

    /** Refuses words that are no keys, hours out of range, and days in the wrong order. */
    public PracticeEntry {
        Present.require("id of PracticeEntry", id);
        Present.require("kind of PracticeEntry", kind);
        Present.require("from of PracticeEntry", from);
        Present.require("until of PracticeEntry", until);
        Present.require("hours of PracticeEntry", hours);
        Days.require("from of PracticeEntry", from);
        Days.require("until of PracticeEntry", until);
        OpaqueKey.require("kind", kind);
        tags = Present.copyOf("tags of PracticeEntry", tags);
        tags.forEach(tag -> OpaqueKey.require("tag", tag));
        Amounts.requireDigits("hours", hours);
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
            throw new IllegalArgumentException("hours (%s) must be between 0 and %s".formatted(hours, MOST_HOURS));
        }
        Days.requireOrder("until", until, "from", from);
    }

    @Override
    public LocalDate since() {
        return from;
    }
}
