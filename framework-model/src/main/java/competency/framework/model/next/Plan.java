package competency.framework.model.next;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest set of courses that closes every gap courses can close: fewest hours, then least cost, then fewest
 * courses, then by their ids. Courses whose hours or cost nobody states come last in each comparison.
 *
 * @param courses the courses, in an order in which what is required first comes first
 * @param hours hours of the courses that state them, in all
 * @param costGbp pounds of the courses that state them, in all
 * @param coursesWithoutHours how many of the courses do not state their hours
 * @param coursesWithoutCost how many of the courses do not state their cost
 * @param optimal whether no other set is smaller; false only where the effort or the time ended the search
 * @param hoursAtLeast hours that every such set needs; null where the plan is optimal
 * @param open what the plan leaves open, in reading order
 */
public record Plan(
        List<Course> courses,
        BigDecimal hours,
        BigDecimal costGbp,
        int coursesWithoutHours,
        int coursesWithoutCost,
        boolean optimal,
        @Nullable BigDecimal hoursAtLeast,
        List<OpenGap> open) {
    /** Copies the lists. */
    public Plan {
        Present.require("hours of Plan", hours);
        Present.require("costGbp of Plan", costGbp);
        courses = Present.copyOf("courses of Plan", courses);
        open = Present.copyOf("open of Plan", open);
    }

    /**
     * A requirement that the plan leaves open.
     *
     * @param finding how it stands
     * @param reason why it stays open
     */
    public record OpenGap(Finding finding, OpenReason reason) {
        /** Refuses what is not stated. */
        public OpenGap {
            Present.require("finding of OpenGap", finding);
            Present.require("reason of OpenGap", reason);
        }
    }
}
