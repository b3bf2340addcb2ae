package competency.framework.rules.next;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What courses could do about a goal. */
final class Prospect {
    private final Goal goal;
    private final Outcomes outcomes;
    private final Hypotheses hypotheses;
    private final BitSet bearing;
    private final BitSet useful;
    private final CourseHelp help;

    /**
     * Looks at a goal.
     *
     * @param bearing the courses that can be taken and bear on the goal
     */
    Prospect(Goal goal, Outcomes outcomes, Hypotheses hypotheses, BitSet bearing) {
        this.goal = goal;
        this.outcomes = outcomes;
        this.hypotheses = hypotheses;
        this.bearing = bearing;
        help = bearing.isEmpty() ? CourseHelp.NONE : help();
        useful = help == CourseHelp.NONE
                ? new BitSet()
                : useful(outcomes.after(bearing, help == CourseHelp.TEACH));
    }

    private Prospect(Prospect other, Goal goal) {
        this.goal = goal;
        outcomes = other.outcomes;
        hypotheses = other.hypotheses;
        bearing = other.bearing;
        useful = other.useful;
        help = other.help;
    }

    /** The same where what is asked is told, or due, in another way. */
    Prospect of(Goal other) {
        return new Prospect(this, other);
    }

    private CourseHelp help() {
        if (reaches(bearing, false)) {
            return CourseHelp.CLOSE;
        }
        // What is known and was only shown too weakly need not be learned again.
        var isTaught = goal.need() != Need.RENEWAL || goal.isOpen();
        return isTaught
                        && goal.matter() != Matter.COURSE
                        && goal.then().status() != Status.WEAK_EVIDENCE
                        && reaches(bearing, true)
                ? CourseHelp.TEACH
                : CourseHelp.NONE;
    }

    /** Where records are dealt out, what one part has no use for may still free something for it. */
    private BitSet useful(Finding after) {
        return goal.part() < 0 ? hypotheses.useful(after, bearing, help == CourseHelp.TEACH) : bearing;
    }

    Goal goal() {
        return goal;
    }

    /** What all courses together could do. */
    CourseHelp courseHelp() {
        return help;
    }

    /** The courses that can be taken and make a difference to the goal, alone or with others; none if none help. */
    BitSet useful() {
        return useful;
    }

    /** Whether these courses do for the goal what all together could. */
    boolean reaches(BitSet courses) {
        var those = (BitSet) courses.clone();
        those.and(useful);
        // Without any of them it stands as it does.
        return !those.isEmpty() && (those.equals(useful) || reaches(those, help == CourseHelp.TEACH));
    }

    private boolean reaches(BitSet courses, boolean assessed) {
        var found = outcomes.after(courses, assessed);
        if (goal.isOpen()) {
            return found.status() == Status.MET || found.status() == Status.EXPIRING;
        }
        return found.status() == Status.MET || (found.status() == Status.EXPIRING && lasts(found.validUntil()));
    }

    /** Whether what is held would last longer than it does; a course that gives no more than days of warning will do. */
    private boolean lasts(@Nullable LocalDate until) {
        var known = goal.then().validUntil();
        return until != null && known != null && until.isAfter(known) && !isRenewedForLonger();
    }

    private boolean isRenewedForLonger() {
        return outcomes.after(bearing, false).status() == Status.MET;
    }

    /** How the goal would stand after these courses, and after what they teach had been assessed. */
    Finding after(BitSet courses, boolean assessed) {
        var those = (BitSet) courses.clone();
        those.and(bearing);
        return outcomes.after(those, assessed);
    }

    /** Whether something rests on what would be assessed after courses. */
    boolean restsOnAssessment(Finding finding) {
        return hypotheses.restsOnAssessment(finding);
    }
}
