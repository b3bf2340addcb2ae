package competency.framework.rules.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over options that have to do with each other. The lightest set is unique, since weights tell all sets
 * apart, so that the order in which branches are tried changes nothing but the effort.
 */
final class Branching {
    private final Effort effort;
    private final int[] places;
    private final Weights weights;
    private final BitSet[] withNeeds;
    private final List<BitSet> cuts;
    private final long[] hours;
    private final long[] costs;
    private final long mostHours;
    private final long mostCost;
    private final BitSet dropped;
    private @Nullable BitSet best;
    private long @Nullable [] bestWeight;
    private boolean cutShort;

    Branching(List<Option> options, List<BitSet> cuts, BitSet available, Caps caps, Effort effort) {
        this.effort = effort;
        var used = new BitSet();
        for (var cut : cuts) {
            cut.stream()
                    .filter(available::get)
                    .forEach(option -> used.or(options.get(option).withNeeds(option)));
        }
        places = used.stream().toArray();
        weights = new Weights(options, places);
        withNeeds = IntStream.of(places)
                .mapToObj(place -> local(options.get(place).withNeeds(place)))
                .toArray(BitSet[]::new);
        this.cuts = cuts.stream()
                .map(cut -> {
                    var usable = (BitSet) cut.clone();
                    usable.and(available);
                    return local(usable);
                })
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
        dropped = dominated();
    }

    private BitSet local(BitSet set) {
        var found = new BitSet();
        for (int i = 0; i < places.length; i++) {
            found.set(i, set.get(places[i]));
        }
        return found;
    }

    private BitSet global(BitSet set) {
        var found = new BitSet();
        set.stream().forEach(i -> found.set(places[i]));
        return found;
    }

    /** The lightest set within the limits. */
    Hits lightest() {
        offer(greedy());
        branch(new BitSet(), (BitSet) dropped.clone());
        return new Hits(best == null ? null : global(best), !cutShort);
    }

    /** The set that greed finds, if it is within the limits. */
    Hits light() {
        offer(greedy());
        return new Hits(best == null ? null : global(best), false);
    }

    private void offer(@Nullable BitSet set) {
        if (set != null && sum(hours, set) <= mostHours && sum(costs, set) <= mostCost) {
            var weight = weights.of(set);
            if (bestWeight == null || Weights.compare(weight, bestWeight) < 0) {
                best = set;
                bestWeight = weight;
            }
        }
    }

    private void branch(BitSet chosen, BitSet excluded) {
        if (!effort.spend()) {
            cutShort = true;
            return;
        }
        var open = open(chosen);
        if (open.isEmpty()) {
            offer(chosen);
            return;
        }
        if (!canBeat(chosen, excluded, open)) {
            return;
        }
        var without = (BitSet) excluded.clone();
        for (int option : choices(open, excluded)) {
            var more = (BitSet) chosen.clone();
            more.or(withNeeds[option]);
            branch(more, (BitSet) without.clone());
            if (cutShort) {
                return;
            }
            without.set(option);
        }
    }

    private List<BitSet> open(BitSet chosen) {
        var open = new ArrayList<BitSet>();
        for (var cut : cuts) {
            if (!cut.intersects(chosen)) {
                open.add(cut);
            }
        }
        return open;
    }

    private boolean canBeat(BitSet chosen, BitSet excluded, List<BitSet> open) {
        var bound = new Bound(weights.rows(), weights.width(), withNeeds).of(chosen, excluded, open);
        if (bound == null) {
            return false;
        }
        var known = bestWeight;
        if (known == null && mostHours == Long.MAX_VALUE && mostCost == Long.MAX_VALUE) {
            return true;
        }
        var weight = weights.of(chosen);
        for (int k = 0; k < weight.length; k++) {
            weight[k] += bound[k];
        }
        return (known == null || Weights.compare(weight, known) < 0)
                && fits(hours, mostHours, chosen, excluded, open)
                && fits(costs, mostCost, chosen, excluded, open);
    }

    /** Whether a limit can still be kept. */
    private boolean fits(long[] amounts, long most, BitSet chosen, BitSet excluded, List<BitSet> open) {
        if (most == Long.MAX_VALUE) {
            return true;
        }
        var bound = new Bound(amounts.clone(), 1, withNeeds).of(chosen, excluded, open);
        return bound != null && sum(amounts, chosen) + bound[0] <= most;
    }

    /** The choices that hit the open cut with the fewest of them, those that hit most first, then the lightest. */
    private List<Integer> choices(List<BitSet> open, BitSet excluded) {
        List<Integer> fewest = List.of();
        for (var cut : open) {
            var choices = cut.stream()
                    .filter(option -> isFree(option, excluded))
                    .boxed()
                    .toList();
            if (fewest.isEmpty() || choices.size() < fewest.size()) {
                fewest = choices;
            }
        }
        return fewest.stream()
                .sorted(Comparator.comparingLong((Integer option) -> -hit(option, open))
                        .thenComparing((one, other) ->
                                Weights.compare(weights.of(withNeeds[one]), weights.of(withNeeds[other]))))
                .toList();
    }

    private boolean isFree(int option, BitSet excluded) {
        return !withNeeds[option].intersects(excluded);
    }

    private long hit(int option, List<BitSet> open) {
        return open.stream().filter(cut -> cut.intersects(withNeeds[option])).count();
    }

    /** The most cuts for the least weight, again and again, and then without what turned out to be needless. */
    private @Nullable BitSet greedy() {
        var chosen = new BitSet();
        for (var open = open(chosen); !open.isEmpty(); open = open(chosen)) {
            var next = -1;
            var least = Double.MAX_VALUE;
            for (int option = 0; option < places.length; option++) {
                var hit = hit(option, open);
                if (hit > 0) {
                    var price = price(option, chosen) / hit;
                    if (price < least) {
                        least = price;
                        next = option;
                    }
                }
            }
            if (next < 0) {
                return null;
            }
            chosen.or(withNeeds[next]);
        }
        return withoutNeedless(chosen);
    }

    private double price(int option, BitSet chosen) {
        var added = (BitSet) withNeeds[option].clone();
        added.andNot(chosen);
        var weight = weights.of(added);
        return weight[0] + weight[1] * 1e-12;
    }

    private BitSet withoutNeedless(BitSet chosen) {
        var left = (BitSet) chosen.clone();
        for (int option = left.length() - 1; option >= 0; option--) {
            var fewer = (BitSet) left.clone();
            for (int other = 0; other < places.length; other++) {
                if (withNeeds[other].get(option)) {
                    fewer.clear(other);
                }
            }
            left = open(fewer).isEmpty() ? fewer : left;
        }
        return left;
    }

    private static long sum(long[] amounts, BitSet set) {
        return set.stream().mapToLong(i -> amounts[i]).sum();
    }

    /**
     * Options that another one can stand in for in every set: it hits the same cuts and more, weighs less, needs nothing
     * else, and nothing needs the one that goes.
     */
    private BitSet dominated() {
        var needed = new BitSet();
        for (int i = 0; i < places.length; i++) {
            var needs = (BitSet) withNeeds[i].clone();
            needs.clear(i);
            needed.or(needs);
        }
        var hits = IntStream.range(0, places.length)
                .mapToObj(option -> {
                    var hit = new BitSet();
                    for (int cut = 0; cut < cuts.size(); cut++) {
                        hit.set(cut, cuts.get(cut).get(option));
                    }
                    return hit;
                })
                .toArray(BitSet[]::new);
        var gone = new BitSet();
        for (int one = 0; one < places.length; one++) {
            for (int other = 0; other < places.length && !gone.get(one); other++) {
                gone.set(one, one != other && !needed.get(one) && standsInFor(other, one, hits));
            }
        }
        return gone;
    }

    private boolean standsInFor(int other, int one, BitSet[] hits) {
        return contains(hits[other], hits[one])
                && weighsLess(other, one)
                && containsButFor(withNeeds[one], withNeeds[other], other);
    }

    private boolean weighsLess(int other, int one) {
        var width = weights.width();
        var rows = weights.rows();
        return Weights.compare(rows, other * width, rows, one * width, width) < 0
                && (mostHours == Long.MAX_VALUE || hours[other] <= hours[one])
                && (mostCost == Long.MAX_VALUE || costs[other] <= costs[one]);
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        var rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }

    private static boolean containsButFor(BitSet larger, BitSet smaller, int option) {
        var rest = (BitSet) smaller.clone();
        rest.clear(option);
        rest.andNot(larger);
        return rest.isEmpty();
    }
}
