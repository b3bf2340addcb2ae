package competency.framework.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course of training and what completing it is worth.
 *
 * @param id its key
 * @param title what it is called
 * @param provider who gives it, kebab-case; null if anyone may
 * @param accreditedFrom first day on which completing it counts; null: always did
 * @param accreditedUntil last day on which completing it counts, that day included; null: still does
 * @param hours hours a learner spends on it, 1 to 10000; null if not known
 * @param develops what it develops; may be empty
 * @param refreshes what it renews; may be empty
 * @param basis what this entry rests on; null for a training body's own statement
 */
public record Course(
        CourseId id,
        String title,
        @Nullable String provider,
        @Nullable LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,
        @Nullable Integer hours,
        List<Development> develops,
        List<Refresher> refreshes,
        @Nullable Basis basis) {
    /** Refuses a blank title, a provider that is not kebab-case, hours out of range and days in the wrong order. */
    public Course {
        Words.require("title", title);
        if (provider != null) {
            KebabCase.require("provider", provider);
        }
        Words.requireRange("hours", hours, 1, 10_000);
        Days.requireOrder("accreditedUntil", accreditedUntil, "accreditedFrom", accreditedFrom);
        develops = List.copyOf(develops);
        refreshes = List.copyOf(refreshes);
    }

    /**
     * Whether completing the course on this day counts.
     *
     * @param day the day of completion
     * @return true from {@link #accreditedFrom()} to {@link #accreditedUntil()}, both days included
     */
    public boolean isAccreditedOn(LocalDate day) {
        return (accreditedFrom == null || !day.isBefore(accreditedFrom))
                && (accreditedUntil == null || !day.isAfter(accreditedUntil));
    }
}
