package competency.framework.model.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Checks on days that every record of the model shares. A day that is stated lies in the years 1900 to 2199, in a file and in
 * Java alike: what is later or earlier is a slip or stands for no day at all, and an end that is open is left out instead.
 * Days that are worked out from others may lie after that.
 */
public final class Days {
    /** The first day that can be stated. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day that can be stated. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /**
     * Refuses a day that lies before {@link #FIRST} or after {@link #LAST}. A day that is not stated is never refused.
     *
     * @param what what the day is called, with whose it is: {@code until of Membership}
     * @param day the day; null if not stated
     * @throws IllegalArgumentException if it lies in another year than 1900 to 2199
     */
    public static void require(String what, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST.getYear() || day.getYear() > LAST.getYear())) {
            throw new IllegalArgumentException(
                    // Not formatted by a locale: some have other digits for a year.
                    what + " (" + day + ") must be in the years " + FIRST.getYear() + " to " + LAST.getYear());
        }
    }

    /**
     * Refuses a day that lies before another which must not come after it. A day that is not stated is never refused.
     *
     * @param laterName what the later day is called
     * @param later the day that must not be before the other; null if not stated
     * @param earlierName what the earlier day is called
     * @param earlier the day that must not be after the other; null if not stated
     */
    public static void requireOrder(
            String laterName, @Nullable LocalDate later, String earlierName, @Nullable LocalDate earlier) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            throw new IllegalArgumentException(
                    "%s (%s) must not be before %s (%s)".formatted(laterName, later, earlierName, earlier));
        }
    }
}
