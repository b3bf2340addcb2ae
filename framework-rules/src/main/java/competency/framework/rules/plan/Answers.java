package competency.framework.rules.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an oracle has said so far. What follows from it, since a larger set reaches whatever a smaller one does, is not
 * asked again.
 *
 * <p>Mutable, for a single thread; several searches may share one.
 */
final class Answers {
    private final Oracle oracle;
    private final Effort effort;
    private final Map<Integer, Known> known = new HashMap<>();

    /** Of one goal: sets that reach it, and sets that do not. */
    private record Known(List<BitSet> reaching, List<BitSet> failing) {}

    Answers(Oracle oracle, Effort effort) {
        this.oracle = oracle;
        this.effort = effort;
    }

    /**
     * Whether a set reaches a goal.
     *
     * @param chosen a set, which is kept and must not be changed afterwards
     */
    boolean reaches(int goal, BitSet chosen) {
        var said = known.computeIfAbsent(goal, unused -> new Known(new ArrayList<>(), new ArrayList<>()));
        for (var reaching : said.reaching()) {
            if (Sets.contains(chosen, reaching)) {
                return true;
            }
        }
        for (var failing : said.failing()) {
            if (Sets.contains(failing, chosen)) {
                return false;
            }
        }
        effort.spend();
        var answer = oracle.reaches(goal, (BitSet) chosen.clone());
        (answer ? said.reaching() : said.failing()).add(chosen);
        return answer;
    }
}
