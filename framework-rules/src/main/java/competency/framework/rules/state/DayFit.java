package competency.framework.rules.state;

import competency.framework.model.evaluation.Credit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the last valid day of a credit compares with the day asked about. */
public enum DayFit {
    /** The day asked about is at most the last valid day. */
    VALID,
    /** Expired, so few days ago that they are days of grace. */
    EXPIRED_IN_GRACE,
    /** Older than the requirement allows, by so few days that they are days of grace. */
    TOO_OLD_IN_GRACE,
    /** Expired, and no days of grace are left. */
    EXPIRED,
    /** Older than the requirement allows, and no days of grace are left. */
    TOO_OLD;

    /**
     * Compares a credit's last valid day with the day asked about.
     *
     * @param credit the credit
     * @param withinMonths calendar months that it may be old at most; null: no limit
     * @param asOf the day asked about
     * @param graceDays days after the last valid day that are days of grace
     * @return the bucket; where a credit is both too old and expired, too old is what is said
     */
    public static DayFit of(Credit credit, @Nullable Integer withinMonths, LocalDate asOf, int graceDays) {
        var lastDay = credit.untilWithin(withinMonths);
        if (lastDay == null || !asOf.isAfter(lastDay)) {
            return VALID;
        }
        var ageLimit = Credit.lastDay(credit.from(), withinMonths);
        var tooOld = ageLimit != null && asOf.isAfter(ageLimit);
        if (Credit.daysBetween(lastDay, asOf) <= graceDays) {
            return tooOld ? TOO_OLD_IN_GRACE : EXPIRED_IN_GRACE;
        }
        return tooOld ? TOO_OLD : EXPIRED;
    }
}
