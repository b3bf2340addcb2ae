package competency.framework.rules.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        var answer = known(goal, chosen);
        if (answer == null) {
            effort.spend();
            answer = oracle.reaches(goal, (BitSet) chosen.clone());
            var said = of(goal);
            (answer ? said.reaching() : said.failing()).add(chosen);
        }
        return answer;
    }

    /** Whether it is known that a set reaches a goal; null if that is not known. */
    @Nullable
    Boolean known(int goal, BitSet chosen) {
        var said = of(goal);
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
        return null;
    }

    /** Has the oracle foresee what will be asked. */
    void foresee(Collection<Integer> goals, BitSet chosen) {
        oracle.foresee(goals, chosen);
    }

    private Known of(int goal) {
        return known.computeIfAbsent(goal, unused -> new Known(new ArrayList<>(), new ArrayList<>()));
    }
}
