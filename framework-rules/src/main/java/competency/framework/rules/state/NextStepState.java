package competency.framework.rules.state;

import competency.framework.model.next.StepKind;

/**
 * What does somebody do next about a requirement?
 *
 * @param matter what it asks for
 * @param need what it needs on the day that is planned for
 * @param courses what courses can do about it; nothing where it needs nothing or a renewal, and where it is not a matter
 *     of courses
 */
public record NextStepState(Matter matter, Need need, CourseHelp courses) implements State<StepKind> {
    /** Refuses help by courses where they cannot help or none is needed, a choice left to itself, and bars that are no checks. */
    public NextStepState {
        var helped = courses != CourseHelp.NONE;
        if (helped && (need != Need.OPEN || !matter.isOfCourses())) {
            throw new IllegalArgumentException(
                    "courses (%s) do nothing about %s (%s)".formatted(courses, matter, need));
        }
        if (matter == Matter.COURSE && courses == CourseHelp.TEACH) {
            throw new IllegalArgumentException("a course is taken, not taught");
        }
        if (matter == Matter.CHOICE && need == Need.OPEN && !helped) {
            throw new IllegalArgumentException("of a choice that courses cannot make its parts are asked");
        }
        if ((need == Need.BARRED && matter != Matter.CHECK)
                || (need == Need.RENEWAL && (matter == Matter.PRACTICE || matter == Matter.EXPERIENCE))) {
            throw new IllegalArgumentException("%s is never %s".formatted(matter, need));
        }
    }

    @Override
    public Class<StepKind> outcomes() {
        return StepKind.class;
    }
}
