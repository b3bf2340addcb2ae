package competency.framework.model.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A course of training and what completing it is worth.
 *
 * @param id its key
 * @param title what it is called
 * @param provider who gives it, kebab-case; null if anyone may
 * @param accreditedFrom first day on which completing it counts; null: always did
 * @param accreditedUntil last day on which completing it counts, that day included; null: still does
 * @param hours hours a learner spends on it, taught or not, 0.25 to 10000, at most two decimals; null if not known
 * @param guidedHours those of the hours that are taught or supervised, 0 to 10000, at most two decimals, not more than
 *     {@code hours}; null if not known
 * @param credits credits of a qualification that it carries, 1 to 1000; null if none, or not known
 * @param costGbp what it costs one learner, in pounds sterling, 0 to 1000000, at most two decimals; null if not known
 * @param requires courses to be passed before, each once and not itself; may be empty. Changes no decision about a person
 * @param assessment evidence that the course itself can produce, each strength once; empty if not stated
 * @param reach whom it is meant to change
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
        @Nullable BigDecimal hours,
        @Nullable BigDecimal guidedHours,
        @Nullable Integer credits,
        @Nullable BigDecimal costGbp,
        List<CourseId> requires,
        List<EvidenceStrength> assessment,
        InterventionReach reach,
        List<Development> develops,
        List<Refresher> refreshes,
        @Nullable Basis basis) {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(1_000_000);

    /**
     * Refuses a blank title, a provider that is not kebab-case, numbers out of range, days in the wrong order, and a
     * course that requires itself. Amounts lose zeros that say nothing.
     */
    public Course {
        Present.require("id of Course", id);
        Present.require("title of Course", title);
        Present.require("reach of Course", reach);
        Days.require("accreditedFrom of Course", accreditedFrom);
        Days.require("accreditedUntil of Course", accreditedUntil);
        Words.require("title", title);
        if (provider != null) {
            KebabCase.require("provider", provider);
        }
        Days.requireOrder("accreditedUntil", accreditedUntil, "accreditedFrom", accreditedFrom);
        hours = Amounts.hours("hours", hours);
        guidedHours = Amounts.require("guidedHours", guidedHours, BigDecimal.ZERO, MOST_HOURS);
        if (guidedHours != null && hours != null && guidedHours.compareTo(hours) > 0) {
            throw new IllegalArgumentException(
                    "guidedHours (%s) must not be more than hours (%s)".formatted(guidedHours, hours));
        }
        Words.requireRange("credits", credits, 1, 1000);
        costGbp = Amounts.require("costGbp", costGbp, BigDecimal.ZERO, MOST_POUNDS);
        requires = Present.copyOf("requires of Course", requires);
        Listed.requireOthers("requires", requires, id);
        assessment = Present.copyOf("assessment of Course", assessment);
        Listed.requireOnce("assessment", assessment, Course::asWritten);
        develops = Present.copyOf("develops of Course", develops);
        refreshes = Present.copyOf("refreshes of Course", refreshes);
    }

    /**
     * A course for one worker of which no more is known.
     *
     * @param id its key
     * @param title what it is called
     * @param provider who gives it, kebab-case; null if anyone may
     * @param accreditedFrom first day on which completing it counts; null: always did
     * @param accreditedUntil last day on which completing it counts, that day included; null: still does
     * @param hours hours a learner spends on it, 0.25 to 10000, at most two decimals; null if not known
     * @param develops what it develops; may be empty
     * @param refreshes what it renews; may be empty
     * @param basis what this entry rests on; null for a training body's own statement
     */
    public Course(
            CourseId id,
            String title,
            @Nullable String provider,
            @Nullable LocalDate accreditedFrom,
            @Nullable LocalDate accreditedUntil,
            @Nullable BigDecimal hours,
            List<Development> develops,
            List<Refresher> refreshes,
            @Nullable Basis basis) {
        this(
                id,
                title,
                provider,
                accreditedFrom,
                accreditedUntil,
                hours,
                null,
                null,
                null,
                List.of(),
                List.of(),
                InterventionReach.INDIVIDUAL,
                develops,
                refreshes,
                basis);
    }

    /**
     * Begins a course of which nothing else is known.
     *
     * @param id its key
     * @param title what it is called
     * @return a builder, mutable, for a single thread
     */
    public static Builder builder(CourseId id, String title) {
        return new Builder(new Course(id, title, null, null, null, null, List.of(), List.of(), null));
    }

    /**
     * Begins a course that is like this one.
     *
     * @return a builder, mutable, for a single thread
     */
    public Builder toBuilder() {
        return new Builder(this);
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

    private static String asWritten(EvidenceStrength strength) {
        return strength.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Puts a course together. Mutable, for a single thread; what it builds is neither. */
    public static final class Builder {
        private final CourseId id;
        private final String title;
        private @Nullable String provider;
        private @Nullable LocalDate accreditedFrom;
        private @Nullable LocalDate accreditedUntil;
        private @Nullable BigDecimal hours;
        private @Nullable BigDecimal guidedHours;
        private @Nullable Integer credits;
        private @Nullable BigDecimal costGbp;
        private List<CourseId> requires;
        private List<EvidenceStrength> assessment;
        private InterventionReach reach;
        private List<Development> develops;
        private List<Refresher> refreshes;
        private @Nullable Basis basis;

        private Builder(Course like) {
            id = like.id();
            title = like.title();
            provider = like.provider();
            accreditedFrom = like.accreditedFrom();
            accreditedUntil = like.accreditedUntil();
            hours = like.hours();
            guidedHours = like.guidedHours();
            credits = like.credits();
            costGbp = like.costGbp();
            requires = like.requires();
            assessment = like.assessment();
            reach = like.reach();
            develops = like.develops();
            refreshes = like.refreshes();
            basis = like.basis();
        }

        /**
         * Who gives it.
         *
         * @param key kebab-case; null if anyone may
         * @return this builder
         */
        public Builder by(@Nullable String key) {
            provider = key;
            return this;
        }

        /**
         * On which days completing it counts.
         *
         * @param from first day; null: always did
         * @param until last day, that day included; null: still does
         * @return this builder
         */
        public Builder accredited(@Nullable LocalDate from, @Nullable LocalDate until) {
            accreditedFrom = from;
            accreditedUntil = until;
            return this;
        }

        /**
         * How long it takes.
         *
         * @param all hours a learner spends on it; null if not known
         * @param guided those of them that are taught or supervised; null if not known
         * @return this builder
         */
        public Builder taking(@Nullable BigDecimal all, @Nullable BigDecimal guided) {
            hours = all;
            guidedHours = guided;
            return this;
        }

        /**
         * How many credits of a qualification it carries.
         *
         * @param number how many; null if none, or not known
         * @return this builder
         */
        public Builder carrying(@Nullable Integer number) {
            credits = number;
            return this;
        }

        /**
         * What it costs one learner.
         *
         * @param pounds in pounds sterling; null if not known
         * @return this builder
         */
        public Builder costing(@Nullable BigDecimal pounds) {
            costGbp = pounds;
            return this;
        }

        /**
         * What is to be passed before.
         *
         * @param courses courses, each once; may be empty
         * @return this builder
         */
        public Builder after(List<CourseId> courses) {
            requires = Present.copyOf("requires of Course", courses);
            return this;
        }

        /**
         * What evidence the course itself can produce.
         *
         * @param strengths each once; empty if not stated
         * @return this builder
         */
        public Builder assessedBy(List<EvidenceStrength> strengths) {
            assessment = Present.copyOf("assessment of Course", strengths);
            return this;
        }

        /**
         * Whom it is meant to change.
         *
         * @param whom {@link InterventionReach#INDIVIDUAL} unless said
         * @return this builder
         */
        public Builder reaching(InterventionReach whom) {
            reach = whom;
            return this;
        }

        /**
         * What it develops.
         *
         * @param lines may be empty
         * @return this builder
         */
        public Builder developing(List<Development> lines) {
            develops = Present.copyOf("develops of Course", lines);
            return this;
        }

        /**
         * What it renews.
         *
         * @param lines may be empty
         * @return this builder
         */
        public Builder refreshing(List<Refresher> lines) {
            refreshes = Present.copyOf("refreshes of Course", lines);
            return this;
        }

        /**
         * What the entry rests on.
         *
         * @param source null for a training body's own statement
         * @return this builder
         */
        public Builder restingOn(@Nullable Basis source) {
            basis = source;
            return this;
        }

        /**
         * The finished course.
         *
         * @return the course
         * @throws IllegalArgumentException if something in it is not allowed
         */
        public Course build() {
            return new Course(
                    id,
                    title,
                    provider,
                    accreditedFrom,
                    accreditedUntil,
                    hours,
                    guidedHours,
                    credits,
                    costGbp,
                    requires,
                    assessment,
                    reach,
                    develops,
                    refreshes,
                    basis);
        }
    }
}
