package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Asks that one very course was completed.
 *
 * @param terms id, obligation, effect and the like
 * @param course the course
 * @param withinMonths calendar months that the completion may be old at most, 1 to 1200; null: any age
 */
public record CourseRequirement(
        RequirementTerms terms, CourseId course, @Nullable Integer withinMonths) implements Requirement {
    /** Refuses months out of range. */
    public CourseRequirement {
        Present.require("terms of CourseRequirement", terms);
        Present.require("course of CourseRequirement", course);
        Words.requireRange("withinMonths", withinMonths, 1, Competency.MOST_MONTHS);
    }
}
