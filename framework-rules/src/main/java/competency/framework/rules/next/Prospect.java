package competency.framework.rules.next;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What courses could do about a goal. */
final class Prospect {
    private final Goal goal;
    private final Outcomes outcomes;
    private final Hypotheses hypotheses;
    private final BitSet bearing;
    private @Nullable CourseHelp help;
    private @Nullable BitSet useful;
    private @Nullable BitSet enough;

    /**
     * Looks at a goal. Nothing is asked before it is needed.
     *
     * @param bearing the courses that can be taken and bear on the goal
     */
    Prospect(Goal goal, Outcomes outcomes, Hypotheses hypotheses, BitSet bearing) {
        this.goal = goal;
        this.outcomes = outcomes;
        this.hypotheses = hypotheses;
        this.bearing = bearing;
    }

    /** The same where what is asked is told, or due, in another way. */
    Prospect of(Goal other) {
        var same = new Prospect(other, outcomes, hypotheses, bearing);
        same.help = help;
        same.useful = useful;
        same.enough = enough;
        return same;
    }

    /** What tells whether courses satisfy the goal. */
    Optional<Foresight.Question> whetherClosed() {
        return bearing.isEmpty() ? Optional.empty() : Optional.of(new Foresight.Question(outcomes, bearing));
    }

    /** What tells whether courses at least teach it; empty if that does not matter. */
    Optional<Foresight.Question> whetherTaught() {
        return whetherClosed().filter(question -> mayBeTaught() && !reaches(bearing, false));
    }

    /** What tells whether these courses do for the goal what all together could; empty if that is known. */
    Optional<Foresight.Question> whetherReached(BitSet courses) {
        var those = those(courses);
        return those.isEmpty() || isEnough(those)
                ? Optional.empty()
                : Optional.of(new Foresight.Question(outcomes, those));
    }

    /** Takes over what is known of a choice of which this is a part. */
    void inherit(Prospect choice, int part) {
        for (var isAssessed : List.of(false, true)) {
            if (choice.outcomes.knows(choice.bearing, isAssessed)) {
                var finding = choice.outcomes.after(choice.bearing, isAssessed);
                outcomes.note(bearing, isAssessed, finding.children().get(part));
            }
        }
    }

    private CourseHelp help() {
        if (bearing.isEmpty()) {
            return CourseHelp.NONE;
        }
        if (reaches(bearing, false)) {
            return CourseHelp.CLOSE;
        }
        return mayBeTaught() && reaches(bearing, true) ? CourseHelp.TEACH : CourseHelp.NONE;
    }

    private boolean mayBeTaught() {
        return (goal.need() != Need.RENEWAL || goal.isOpen()) && goal.matter() != Matter.COURSE && !isKnown();
    }

    /** Whether it is known and was only shown too weakly: it need not be learned again. */
    boolean isKnown() {
        return outcomes.isKnown();
    }

    Goal goal() {
        return goal;
    }

    /** What all courses together could do. */
    CourseHelp courseHelp() {
        if (help == null) {
            help = help();
        }
        return help;
    }

    /** Whether courses only teach it. */
    boolean isTaught() {
        return courseHelp() == CourseHelp.TEACH;
    }

    /** The courses that can be taken and make a difference to the goal, alone or with others; none if none help. */
    BitSet useful() {
        if (useful == null) {
            useful = courseHelp() == CourseHelp.NONE ? new BitSet() : findUseful();
        }
        return useful;
    }

    /** Where records are dealt out, what one part has no use for may still free something for it. */
    private BitSet findUseful() {
        return goal.part() < 0 ? hypotheses.useful(outcomes.after(bearing, isTaught()), bearing, isTaught()) : bearing;
    }

    private BitSet those(BitSet courses) {
        var those = (BitSet) courses.clone();
        those.and(useful());
        return those;
    }

    /** Whether these courses do for the goal what all together could. Without any it stands as it does. */
    boolean reaches(BitSet courses) {
        var those = those(courses);
        return !those.isEmpty() && (isEnough(those) || reaches(those, isTaught()));
    }

    /**
     * Whether these are all courses that make a difference, or those that the goal rests on after all of them. A course that
     * is asked for itself may rest on what it renews as well, which is not told.
     */
    private boolean isEnough(BitSet those) {
        if (enough == null) {
            var after = outcomes.after(bearing, isTaught());
            var isToldAll = goal.part() < 0 && after.children().isEmpty() && goal.matter() != Matter.COURSE;
            enough = isToldAll ? hypotheses.restsOn(after) : useful();
        }
        var missing = (BitSet) enough.clone();
        missing.andNot(those);
        return missing.isEmpty();
    }

    private boolean reaches(BitSet courses, boolean assessed) {
        var found = outcomes.after(courses, assessed);
        if (goal.isOpen()) {
            return Goal.isHeld(found);
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
        return outcomes.after(those(courses), assessed);
    }

    /** Whether something rests on what would be assessed after courses. */
    boolean restsOnAssessment(Finding finding) {
        return hypotheses.restsOnAssessment(finding);
    }
}
