package competency.framework.model.next;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RuleRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do next.
 *
 * @param kind what kind of thing
 * @param serves findings of the requirements it serves, in reading order, as they stand on the day that is planned for;
 *     at least one
 * @param oneOf the choice of which this is one way among several; null if it is needed in any case
 * @param course the course to take, or that renews what is held; null if it is no matter of a course
 * @param dueOn the last day to do it, that day included; null if it is due at once
 * @param rule the rule that suggests it
 */
public record Step(
        StepKind kind,
        List<Finding> serves,
        @Nullable Finding oneOf,
        @Nullable Course course,
        @Nullable LocalDate dueOn,
        RuleRef rule) {
    /** Refuses a step that serves nothing or is none, and a course to take that is not named. */
    public Step {
        Present.require("kind of Step", kind);
        Present.require("rule of Step", rule);
        serves = Present.copyOf("serves of Step", serves);
        if (serves.isEmpty()) {
            throw new IllegalArgumentException("a step (%s) must serve a requirement".formatted(kind));
        }
        if (kind == StepKind.NOTHING) {
            throw new IllegalArgumentException("nothing to do is no step");
        }
        if (kind == StepKind.TAKE_COURSE && course == null) {
            throw new IllegalArgumentException("a step that is a course must name it");
        }
    }
}
