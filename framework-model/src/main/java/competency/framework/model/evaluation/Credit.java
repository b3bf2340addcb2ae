package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Present;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What records are worth: a competency at a level, from a day to a day, on some evidence.
 *
 * @param competency the competency; null where a course itself is what was asked for
 * @param level the level shown; null if the competency has no levels
 * @param from the first day it counts
 * @param until the last day it counts, that day included; null if it does not expire. It may lie before the first day,
 *     where a credit rests on several records that were never valid together
 * @param evidence what it rests on
 * @param simulated whether it rests on simulated work only
 * @param records the records it rests on, in the order of their ids; at least one
 * @param via how it was derived from them: {@code code:…} where a record used a code, {@code course:…} where a course
 *     was completed; empty where a record named the competency itself
 */
public record Credit(
        @Nullable CompetencyId competency,
        @Nullable LevelId level,
        LocalDate from,
        @Nullable LocalDate until,
        EvidenceStrength evidence,
        boolean simulated,
        List<RecordId> records,
        List<String> via) {
    /** Refuses a credit that rests on nothing. */
    public Credit {
        Present.require("from of Credit", from);
        Present.require("evidence of Credit", evidence);
        records = Present.copyOf("records of Credit", records);
        via = Present.copyOf("via of Credit", via);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("records of a credit must not be empty");
        }
    }

    /**
     * The last day of something that lasts so many calendar months, clamped to the month's end: a year from 29 February
     * ends on 28 February.
     *
     * @param from the first day
     * @param months calendar months; null if it does not expire
     * @return the last day, that day included; null if it does not expire
     */
    public static @Nullable LocalDate lastDay(LocalDate from, @Nullable Integer months) {
        return months == null ? null : from.plusMonths(months);
    }

    /**
     * The earlier of two last days.
     *
     * @param one a last day; null for never
     * @param other a last day; null for never
     * @return null only if both are
     */
    public static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /**
     * The last day it counts for a requirement that limits its age.
     *
     * @param withinMonths calendar months that it may be old at most; null: no limit
     * @return the last day, that day included; null if it does not expire
     */
    public @Nullable LocalDate untilWithin(@Nullable Integer withinMonths) {
        return earlier(until, lastDay(from, withinMonths));
    }

    /**
     * Days from one day to a later one.
     *
     * @param from the earlier day
     * @param to the later day
     * @return 0 for the same day
     */
    public static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
