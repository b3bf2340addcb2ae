package competency.framework.rules.next;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Suppositions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a goal would stand after courses. Asks the rules of evaluation, about nothing but the goal and what bears on it,
 * and about the same courses once.
 *
 * <p>Mutable, for a single thread.
 */
final class Outcomes {
    private final Goal goal;
    private final Suppositions suppositions;
    private final Hypotheses hypotheses;
    private final Portfolio held;
    private final Map<BitSet, Finding> taught = new HashMap<>();
    private final Map<BitSet, Finding> assessed = new HashMap<>();

    Outcomes(Goal goal, Suppositions suppositions, Hypotheses hypotheses, Holdings holdings) {
        this.goal = goal;
        this.suppositions = suppositions;
        this.hypotheses = hypotheses;
        held = holdings.bearingOn(goal.asked());
    }

    /**
     * How the goal would stand.
     *
     * @param courses what would be passed, kept
     * @param isAssessed whether what these courses teach would have been assessed as well
     */
    Finding after(BitSet courses, boolean isAssessed) {
        var known = isAssessed ? assessed : taught;
        var finding = known.get(courses);
        if (finding == null) {
            finding = goal.in(suppositions.finding(goal.asked(), holding(courses, isAssessed)));
            known.put((BitSet) courses.clone(), finding);
        }
        return finding;
    }

    private Portfolio holding(BitSet courses, boolean isAssessed) {
        var completions = new ArrayList<Completion>(held.completions());
        var awards = new ArrayList<Award>(held.awards());
        for (int course = courses.nextSetBit(0); course >= 0; course = courses.nextSetBit(course + 1)) {
            completions.add(hypotheses.passed(course));
            if (isAssessed) {
                awards.addAll(hypotheses.assessed(course));
            }
        }
        return new Portfolio(
                held.person(),
                held.posts(),
                completions,
                awards,
                held.registrations(),
                held.checks(),
                held.practice(),
                held.memberships(),
                List.of());
    }
}
