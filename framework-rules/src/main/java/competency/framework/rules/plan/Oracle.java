package competency.framework.rules.plan;

import java.util.BitSet;
import java.util.Collection;

/** Knows what a set of options reaches. Whatever a set reaches, a larger one must reach as well. */
@FunctionalInterface
public interface Oracle {
    /**
     * Whether a set reaches a goal.
     *
     * @param goal its number
     * @param chosen the options, by their numbers; must not be changed or kept
     * @return true if it does; the same for the same set
     */
    boolean reaches(int goal, BitSet chosen);

    /**
     * Tells that each of these goals will be asked about with the same set, for an oracle that answers faster when it
     * is asked at once.
     *
     * @param goals their numbers
     * @param chosen the options, by their numbers; must not be changed or kept
     */
    default void foresee(Collection<Integer> goals, BitSet chosen) {}
}
