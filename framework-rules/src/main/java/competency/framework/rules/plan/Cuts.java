package competency.framework.rules.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * For each goal, sets of options of which whatever reaches it has at least one.
 *
 * <p>Mutable, for a single thread.
 */
final class Cuts {
    private final Reach reach;
    private final List<Integer> lightestFirst;
    private final Map<Integer, List<BitSet>> known = new TreeMap<>();

    Cuts(Reach reach, List<Integer> lightestFirst) {
        this.reach = reach;
        this.lightestFirst = lightestFirst;
    }

    /** The cuts of goals known so far, for each at least the first. */
    List<BitSet> of(Collection<Integer> goals) {
        return goals.stream().distinct().flatMap(goal -> of(goal).stream()).toList();
    }

    private List<BitSet> of(int goal) {
        return known.computeIfAbsent(goal, this::first);
    }

    /** Whatever reaches a goal has something that bears on it. Mostly that is enough, and costs no question. */
    private List<BitSet> first(int goal) {
        var first = new ArrayList<BitSet>();
        var none = new BitSet();
        if (!reach.of(goal, none)) {
            first.add(Sets.without(reach.relevantTo(goal), reach.bearing(goal, none)));
        }
        return first;
    }

    /**
     * A new cut for each goal that a set does not reach.
     *
     * @return how many
     */
    int add(Collection<Integer> goals, BitSet chosen) {
        var added = 0;
        reach.foresee(goals, chosen);
        for (var goal : goals) {
            if (!reach.of(goal, chosen)) {
                var cut = cut(goal, chosen);
                var cuts = of(goal);
                cuts.removeIf(each -> Sets.contains(each, cut));
                cuts.add(cut);
                added++;
            }
        }
        return added;
    }

    /** What is left when a set that does not reach a goal has grown as far as it goes, the lightest options first. */
    private BitSet cut(int goal, BitSet chosen) {
        var relevant = reach.relevantTo(goal);
        var grown = reach.bearing(goal, chosen);
        for (var option : lightestFirst) {
            if (relevant.get(option) && !grown.get(option)) {
                grown.set(option);
                if (reach.of(goal, grown)) {
                    grown.clear(option);
                }
            }
        }
        return Sets.without(relevant, grown);
    }
}
