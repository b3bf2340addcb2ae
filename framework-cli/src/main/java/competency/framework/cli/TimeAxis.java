package competency.framework.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days from left to right across a drawing.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge, after the first
 */
record TimeAxis(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600);
    private static final int YEAR = 12;
    private static final int MOST_TICKS = 5;
    private static final long FARTHEST_BACK = 36;
    private static final long FARTHEST_AHEAD = 60;
    private static final long LEAST = 6;

    /**
     * A day marked on the axis.
     *
     * @param day the first of a month
     * @param label what is written there
     */
    record Tick(LocalDate day, String label) {}

    /**
     * An axis around a day that shows these days too, as far as they are not years away.
     *
     * @param asOf the day that must be on it, not at an edge
     */
    static TimeAxis around(LocalDate asOf, List<LocalDate> days) {
        var first = asOf.minusMonths(LEAST);
        var last = asOf.plusMonths(LEAST);
        for (var day : days) {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        var farthestBack = asOf.minusMonths(FARTHEST_BACK);
        var farthestAhead = asOf.plusMonths(FARTHEST_AHEAD);
        return new TimeAxis(
                (first.isBefore(farthestBack) ? farthestBack : first).withDayOfMonth(1),
                (last.isAfter(farthestAhead) ? farthestAhead : last).plusMonths(1));
    }

    /** How far right a day lies, in hundredths of the width; days beyond an edge lie on it. */
    double position(LocalDate day) {
        var share = 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return Math.max(0, Math.min(100, share));
    }

    /** How far right a day lies, as an attribute says it. */
    String at(LocalDate day) {
        return percent(position(day));
    }

    /** How far it is from one day to a later one, as an attribute says it. */
    String between(LocalDate from, LocalDate to) {
        return percent(position(to) - position(from));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** A few days that are easy to think of. */
    List<Tick> ticks() {
        var months = ChronoUnit.MONTHS.between(first, last);
        var step = STEPS.stream()
                .filter(size -> months / size < MOST_TICKS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        var ticks = new ArrayList<Tick>();
        for (var day = LocalDate.of(first.getYear() / 100 * 100, 1, 1);
                !day.isAfter(last);
                day = day.plusMonths(step)) {
            if (day.isAfter(first)) {
                ticks.add(new Tick(day, step % YEAR == 0 ? Integer.toString(day.getYear()) : MONTH.format(day)));
            }
        }
        return ticks;
    }
}
