package competency.framework.rules.state;

import competency.framework.model.evaluation.Credit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a last day compares with the day asked about. */
public enum LastDay {
    /** There is none, or it is not near. */
    FAR,
    /** It is the day asked about, or so few days after it that somebody should see to it. */
    NEAR,
    /** It lies before the day asked about. */
    PASSED;

    /**
     * Compares a last day with the day asked about.
     *
     * @param lastDay the last day, that day included; null if there is none
     * @param asOf the day asked about
     * @param expiringDays a last day at most so many days after the day asked about is near
     * @return the bucket
     */
    public static LastDay of(@Nullable LocalDate lastDay, LocalDate asOf, int expiringDays) {
        if (lastDay == null) {
            return FAR;
        }
        if (asOf.isAfter(lastDay)) {
            return PASSED;
        }
        return Credit.daysBetween(asOf, lastDay) <= expiringDays ? NEAR : FAR;
    }
}
