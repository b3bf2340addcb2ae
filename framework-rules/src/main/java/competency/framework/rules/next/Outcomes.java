package competency.framework.rules.next;

import competency.framework.model.evaluation.Finding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How a goal would stand after courses: what was asked so far, and what is asked when it is needed.
 *
 * <p>Mutable, for a single thread.
 */
final class Outcomes {
    private final Goal goal;
    private final Foresight foresight;
    private final Map<BitSet, Finding> taught = new HashMap<>();
    private final Map<BitSet, Finding> assessed = new HashMap<>();

    Outcomes(Goal goal, Foresight foresight) {
        this.goal = goal;
        this.foresight = foresight;
    }

    Goal goal() {
        return goal;
    }

    /**
     * How the goal would stand.
     *
     * @param courses what would be passed
     * @param isAssessed whether what these courses teach would have been assessed as well
     */
    Finding after(BitSet courses, boolean isAssessed) {
        var finding = known(isAssessed).get(courses);
        if (finding == null) {
            finding = goal.in(foresight.finding(goal.asked(), courses, isAssessed));
            note(courses, isAssessed, finding);
        }
        return finding;
    }

    /** Whether it needs to be assessed only. */
    boolean isKnown() {
        return foresight.isKnown(goal.then());
    }

    boolean knows(BitSet courses, boolean isAssessed) {
        return known(isAssessed).containsKey(courses);
    }

    /** Keeps how the goal would stand after courses. */
    void note(BitSet courses, boolean isAssessed, Finding finding) {
        known(isAssessed).put((BitSet) courses.clone(), finding);
    }

    private Map<BitSet, Finding> known(boolean isAssessed) {
        return isAssessed ? assessed : taught;
    }
}
