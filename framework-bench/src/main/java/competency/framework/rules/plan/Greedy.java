package competency.framework.rules.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * What most people would do: take the option that reaches most goals for its hours, again and again. Only to compare
 * with; it is often not the smallest.
 */
public final class Greedy {
    private static final double HOURS_NOT_STATED = 1_000;

    private final List<Option> options;
    private final List<BitSet> relevant;
    private final CoverSearch search;

    /**
     * Prepares.
     *
     * @param options what can be chosen; numbered along this list
     * @param relevant for each goal the options that bear on it
     * @param oracle knows what reaches a goal
     */
    public Greedy(List<Option> options, List<BitSet> relevant, Oracle oracle) {
        this.options = options;
        this.relevant = relevant;
        search = new CoverSearch(options, relevant, new BitSet(), oracle, new Effort(Long.MAX_VALUE, null));
    }

    /**
     * A set that reaches goals.
     *
     * @param goals their numbers; all of them can be reached
     * @return the set, with what its options need
     */
    public BitSet cover(Collection<Integer> goals) {
        var chosen = new BitSet();
        for (var open = open(goals, chosen); !open.isEmpty(); open = open(goals, chosen)) {
            var next = best(open, chosen);
            if (next >= 0) {
                chosen.or(options.get(next).withNeeds(next));
            } else {
                // Nothing reaches anything by itself: everything that the first goal needs.
                var first = open.get(0);
                search.part(first, relevant.get(first)).stream()
                        .forEach(option -> chosen.or(options.get(option).withNeeds(option)));
            }
        }
        return chosen;
    }

    private List<Integer> open(Collection<Integer> goals, BitSet chosen) {
        return goals.stream().filter(goal -> !search.reaches(goal, chosen)).toList();
    }

    private int best(List<Integer> open, BitSet chosen) {
        var best = -1;
        var most = 0.0;
        for (int option = 0; option < options.size(); option++) {
            if (!chosen.get(option)) {
                var more = (BitSet) chosen.clone();
                more.or(options.get(option).withNeeds(option));
                var reached =
                        open.stream().filter(goal -> search.reaches(goal, more)).count();
                var worth = reached / hours(Sets.without(more, chosen));
                if (reached > 0 && worth > most) {
                    most = worth;
                    best = option;
                }
            }
        }
        return best;
    }

    private double hours(BitSet added) {
        return added.stream()
                .mapToObj(options::get)
                .mapToDouble(option -> option.hours() == null
                        ? HOURS_NOT_STATED
                        : option.hours().doubleValue())
                .sum();
    }
}
