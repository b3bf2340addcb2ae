package competency.framework.rules.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts to be hit, over the options that can hit them and what these need, numbered anew and densely: what greed, branching
 * and the rules for leaving options out all look at.
 */
final class Covering {
    private final int[] places;
    private final Weights weights;
    private final BitSet[] withNeeds;
    private final List<BitSet> cuts;
    private final long[] hours;
    private final long[] costs;
    private final long mostHours;
    private final long mostCost;

    /**
     * Numbers anew.
     *
     * @param available the options that may be chosen
     */
    Covering(List<Option> options, List<BitSet> cuts, BitSet available, Caps caps) {
        var used = new BitSet();
        for (var cut : cuts) {
            for (int option = cut.nextSetBit(0); option >= 0; option = cut.nextSetBit(option + 1)) {
                if (available.get(option)) {
                    used.set(option);
                    used.or(options.get(option).needs());
                }
            }
        }
        places = used.stream().toArray();
        weights = new Weights(options, places);
        withNeeds = IntStream.of(places)
                .mapToObj(place -> local(options.get(place).withNeeds(place)))
                .toArray(BitSet[]::new);
        this.cuts = cuts.stream()
                .map(this::local)
                .distinct()
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString))
                .toList();
        hours = IntStream.of(places)
                .mapToLong(place -> Weights.hundredths(options.get(place).hours()))
                .toArray();
        costs = IntStream.of(places)
                .mapToLong(place -> Weights.hundredths(options.get(place).cost()))
                .toArray();
        mostHours = caps.mostHours();
        mostCost = caps.mostCost();
    }

    private BitSet local(BitSet set) {
        var found = new BitSet();
        for (int i = 0; i < places.length; i++) {
            found.set(i, set.get(places[i]));
        }
        return found;
    }

    /** A set by the numbers that options have elsewhere. */
    BitSet global(BitSet set) {
        var found = new BitSet();
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            found.set(places[i]);
        }
        return found;
    }

    int size() {
        return places.length;
    }

    Weights weights() {
        return weights;
    }

    BitSet[] withNeeds() {
        return withNeeds;
    }

    List<BitSet> cuts() {
        return cuts;
    }

    long[] hours() {
        return hours;
    }

    long[] costs() {
        return costs;
    }

    long mostHours() {
        return mostHours;
    }

    long mostCost() {
        return mostCost;
    }

    boolean hasLimits() {
        return mostHours != Long.MAX_VALUE || mostCost != Long.MAX_VALUE;
    }

    boolean isWithinLimits(BitSet set) {
        return !hasLimits() || (sum(hours, set) <= mostHours && sum(costs, set) <= mostCost);
    }

    static long sum(long[] amounts, BitSet set) {
        var sum = 0L;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            sum += amounts[i];
        }
        return sum;
    }

    /** The cuts that a set does not hit. */
    List<BitSet> open(BitSet chosen) {
        var open = new ArrayList<BitSet>();
        for (var cut : cuts) {
            if (!cut.intersects(chosen)) {
                open.add(cut);
            }
        }
        return open;
    }

    /** How many of some cuts an option hits with what it needs. */
    int hit(int option, List<BitSet> open) {
        var hit = 0;
        for (var cut : open) {
            if (cut.intersects(withNeeds[option])) {
                hit++;
            }
        }
        return hit;
    }
}
