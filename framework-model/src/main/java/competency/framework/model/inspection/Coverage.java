package competency.framework.model.inspection;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Present;
import java.time.LocalDate;
import java.util.List;

/**
 * How far courses lead to what the roles of a framework require.
 *
 * @param asOf the day on which somebody would have passed them all
 * @param roles every role, in the order of the framework
 * @param notDeveloped the competencies that some role requires and none of the courses develops, directly or through what
 *     stands in for them, in the order of the framework; each once
 * @param notNeeded those of the courses that help nobody towards any role, in their own order; each once. What must only
 *     come before a course that helps is needed
 */
public record Coverage(
        LocalDate asOf, List<RoleCoverage> roles, List<CompetencyId> notDeveloped, List<CourseId> notNeeded) {
    /** Copies the lists. */
    public Coverage {
        Present.require("asOf of Coverage", asOf);
        roles = Present.copyOf("roles of Coverage", roles);
        notDeveloped = Present.copyOf("notDeveloped of Coverage", notDeveloped);
        notNeeded = Present.copyOf("notNeeded of Coverage", notNeeded);
    }
}
