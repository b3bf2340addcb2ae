package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Settled;
import competency.framework.model.catalogue.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has settled for itself.
 *
 * @param id what it is called; null for {@link #DEFAULT}
 * @param expiringDays a requirement is expiring when its last valid day is at most so many days after the day asked
 *     about; 0 to 3650
 * @param graceDays what lapsed still counts when its last valid day is at most so many days before the day asked about;
 *     0 to 365
 * @param sources publications of its own that what it adds rests on
 * @param courses courses that the organisation adds to a framework
 * @param adjustments what it changes in a framework, in this order
 */
public record Policy(
        @Nullable String id,
        int expiringDays,
        int graceDays,
        List<Source> sources,
        List<Course> courses,
        List<Adjustment> adjustments)
        implements Settled {
    /** Ninety days' warning, no days of grace. */
    public static final Policy DEFAULT = new Policy(null, 90, 0);

    /** Refuses days out of range. */
    public Policy {
        if (expiringDays < 0 || expiringDays > 3650) {
            throw new IllegalArgumentException("expiringDays (%s) must be between 0 and 3650".formatted(expiringDays));
        }
        if (graceDays < 0 || graceDays > 365) {
            throw new IllegalArgumentException("graceDays (%s) must be between 0 and 365".formatted(graceDays));
        }
        sources = Present.copyOf("sources of Policy", sources);
        courses = Present.copyOf("courses of Policy", courses);
        adjustments = Present.copyOf("adjustments of Policy", adjustments);
    }

    /**
     * A policy without sources of its own.
     *
     * @param id what it is called; null for {@link #DEFAULT}
     * @param expiringDays days of warning, 0 to 3650
     * @param graceDays days of grace, 0 to 365
     * @param courses courses that the organisation adds to a framework
     * @param adjustments what it changes in a framework, in this order
     */
    public Policy(
            @Nullable String id, int expiringDays, int graceDays, List<Course> courses, List<Adjustment> adjustments) {
        this(id, expiringDays, graceDays, List.of(), courses, adjustments);
    }

    /**
     * A policy that leaves every framework as it is.
     *
     * @param id what it is called; null for {@link #DEFAULT}
     * @param expiringDays days of warning, 0 to 3650
     * @param graceDays days of grace, 0 to 365
     */
    public Policy(@Nullable String id, int expiringDays, int graceDays) {
        this(id, expiringDays, graceDays, List.of(), List.of(), List.of());
    }

    /**
     * A framework with the sources, courses and adjustments of this policy. Apply it once and use the result for every request:
     * {@link EvaluationRequest} itself takes only the days from a policy.
     *
     * @param framework a framework as it was published
     * @return the same framework if this policy changes nothing in it
     * @throws InvalidPolicyException if an adjustment does not fit the framework, or makes it weaker without stating on
     *     what grounds; it names every problem
     */
    public CompetencyFramework over(CompetencyFramework framework) {
        return changesNothing() ? framework : new PolicyOverlay(framework, this).framework();
    }

    /** Whether it was laid over a framework, or there is nothing in it to be laid over one. */
    boolean isIn(CompetencyFramework framework) {
        return changesNothing() || framework.settled().contains(this);
    }

    private boolean changesNothing() {
        return sources.isEmpty() && courses.isEmpty() && adjustments.isEmpty();
    }
}
