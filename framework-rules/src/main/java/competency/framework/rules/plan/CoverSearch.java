package competency.framework.rules.plan;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the smallest set of options that reaches goals, by implicit hitting sets. What reaches a goal is known to an
 * oracle alone. A set that does not reach a goal is made as large as it can be without reaching it: then every set that
 * does must have one of the others, the <em>cut</em>. The lightest set that hits all cuts known so far is never heavier
 * than the smallest set that reaches the goals; if it reaches them, it is that set. If not, there is a new cut.
 *
 * <p>Mutable, for a single thread. Cuts that were found once serve later searches.
 */
public final class CoverSearch {
    private final List<Option> options;
    private final Reach reach;
    private final Effort effort;
    private final List<Integer> lightestFirst;
    private final Cuts cuts;

    /**
     * Prepares a search.
     *
     * @param options what can be chosen; numbered along this list
     * @param relevant for each goal the options that bear on it; whatever else is chosen makes no difference to it
     * @param given options that are chosen already and weigh nothing
     * @param oracle knows what reaches a goal
     * @param effort how much the search may do
     */
    public CoverSearch(List<Option> options, List<BitSet> relevant, BitSet given, Oracle oracle, Effort effort) {
        this(options, given, new Reach(relevant, given, new Answers(oracle, effort)), effort);
    }

    private CoverSearch(List<Option> options, BitSet given, Reach reach, Effort effort) {
        this.options = options.stream()
                .map(option -> new Option(option.hours(), option.cost(), Sets.without(option.needs(), given)))
                .toList();
        this.reach = reach;
        this.effort = effort;
        var places = IntStream.range(0, options.size()).toArray();
        var weights = new Weights(this.options, places);
        var withNeeds = IntStream.of(places)
                .mapToObj(option -> weights.of(this.options.get(option).withNeeds(option)))
                .toList();
        lightestFirst = IntStream.of(places)
                .boxed()
                .sorted(Comparator.comparing(withNeeds::get, Weights::compare))
                .toList();
        cuts = new Cuts(reach, lightestFirst);
    }

    /**
     * A search for what is to be added to a set. What this one has learned of the goals serves it as well.
     *
     * @param chosen options that are chosen already and weigh nothing there
     * @return another search, with the same effort
     */
    public CoverSearch adding(BitSet chosen) {
        return new CoverSearch(options, chosen, reach.with(chosen), effort);
    }

    /**
     * Whether a set reaches a goal.
     *
     * @param goal its number
     * @param chosen the options; those that do not bear on the goal make no difference
     * @return what the oracle says, or what follows from what it has said
     */
    public boolean reaches(int goal, BitSet chosen) {
        return reach.of(goal, chosen);
    }

    /**
     * Whether anything reaches a goal.
     *
     * @param goal its number
     * @return true if all options together do
     */
    public boolean canReach(int goal) {
        return reaches(goal, reach.relevantTo(goal));
    }

    /**
     * The smallest set that reaches all of these goals.
     *
     * @param goals their numbers
     * @param caps what the set may take and cost
     * @return empty if no set does within the limits, or none was found before the effort ended
     */
    public Optional<Cover> smallest(Collection<Integer> goals, Caps caps) {
        if (!goals.stream().allMatch(this::canReach)) {
            return Optional.empty();
        }
        while (!effort.isSpent()) {
            var hits = new HittingSet(options, lightestFirst, cuts.of(goals), caps, effort).lightest();
            if (!hits.proven()) {
                break;
            }
            if (hits.chosen() == null) {
                return Optional.empty();
            }
            if (cuts.add(goals, hits.chosen()) == 0) {
                return Optional.of(new Cover(hits.chosen(), true, null));
            }
        }
        return light(goals, caps);
    }

    /** Where the effort has ended: a set that reaches the goals and needs each of its options, and how far it may be off. */
    private Optional<Cover> light(Collection<Integer> goals, Caps caps) {
        for (var hits = hit(goals, caps); hits.chosen() != null; hits = hit(goals, caps)) {
            if (cuts.add(goals, hits.chosen()) == 0) {
                return Optional.of(new Cover(hits.chosen(), false, hoursAtLeast(cuts.of(goals))));
            }
        }
        return Optional.empty();
    }

    private Hits hit(Collection<Integer> goals, Caps caps) {
        return new HittingSet(options, lightestFirst, cuts.of(goals), caps, effort).light();
    }

    private BigDecimal hoursAtLeast(List<BitSet> all) {
        var hours = options.stream()
                .mapToLong(option -> Weights.hundredths(option.hours()))
                .toArray();
        var withNeeds = IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i).withNeeds(i))
                .toArray(BitSet[]::new);
        var bound = new Bound(hours, 1, withNeeds).of(new BitSet(), new BitSet(), all);
        return BigDecimal.valueOf(bound == null ? 0 : bound[0], 2).stripTrailingZeros();
    }

    /**
     * The part of a set that a goal needs, what comes later in the list going first.
     *
     * @param goal its number
     * @param chosen a set that reaches it
     * @return a part of the set that reaches it, and does not without any of its options
     */
    public BitSet part(int goal, BitSet chosen) {
        var left = (BitSet) chosen.clone();
        left.and(reach.relevantTo(goal));
        for (int option = left.length() - 1; option >= 0; option--) {
            if (left.get(option)) {
                left.clear(option);
                if (!reaches(goal, left)) {
                    left.set(option);
                }
            }
        }
        return left;
    }
}
