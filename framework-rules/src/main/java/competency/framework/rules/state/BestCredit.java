package competency.framework.rules.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The best of what satisfies a requirement. */
public enum BestCredit {
    /** Valid, and not for a few days only. */
    VALID,
    /** Valid, but its last valid day is near. */
    EXPIRING,
    /** Lapsed, within the days of grace. */
    LAPSED_IN_GRACE,
    /** Nothing satisfies it. */
    NONE;

    /**
     * How the last valid day of the best credit compares with the day asked about.
     *
     * @param lastDay the last day it satisfies the requirement; null if it does not expire
     * @param asOf the day asked about
     * @param expiringDays a last valid day at most so many days after the day asked about is near
     * @return never {@link #NONE}
     */
    public static BestCredit lasting(@Nullable LocalDate lastDay, LocalDate asOf, int expiringDays) {
        return switch (LastDay.of(lastDay, asOf, expiringDays)) {
            case FAR -> VALID;
            case NEAR -> EXPIRING;
            case PASSED -> LAPSED_IN_GRACE;
        };
    }
}
