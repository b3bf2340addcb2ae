package competency.framework.rules;

import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Section 2: days and calendar months. A day that is null never comes. */
final class ReferenceDays {
    private ReferenceDays() {}

    /** 2.2: the same day so many calendar months later, clamped to the month's end. */
    static @Nullable LocalDate months(LocalDate day, @Nullable Integer months) {
        if (months == null) {
            return null;
        }
        var index = day.getYear() * 12 + day.getMonthValue() - 1 + months;
        var month = YearMonth.of(index / 12, index % 12 + 1);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    /** 2.3: where there are two last days, the earlier. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other;
        }
        return other == null || one.isBefore(other) ? one : other;
    }

    /** The day to compare by where never is later than any day. */
    static LocalDate orNever(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    /** 2.3: the last valid day is inclusive. */
    static boolean isPast(@Nullable LocalDate lastDay, LocalDate asOf) {
        return lastDay != null && asOf.isAfter(lastDay);
    }

    /** 2.4: met, or expiring when the last valid day is at most so many days away. */
    static Status lasting(@Nullable LocalDate last, LocalDate asOf, Policy policy) {
        return last == null || last.isAfter(asOf.plusDays(policy.expiringDays())) ? Status.MET : Status.EXPIRING;
    }
}
