package competency.framework.rules.plan;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over options that have to do with each other. The lightest set is unique, since weights tell all sets
 * apart, so that the order in which branches are tried changes nothing but the effort.
 */
final class Branching {
    private final Covering covering;
    private final Effort effort;
    private final Weights weights;
    private final BitSet[] withNeeds;
    private @Nullable BitSet best;
    private long @Nullable [] bestWeight;
    private boolean cutShort;

    Branching(Covering covering, Effort effort) {
        this.covering = covering;
        this.effort = effort;
        weights = covering.weights();
        withNeeds = covering.withNeeds();
    }

    /** The lightest set within the limits. */
    Hits lightest() {
        offer(new Greed(covering).set());
        branch(new BitSet(), Dominated.in(covering));
        return new Hits(best == null ? null : covering.global(best), !cutShort);
    }

    /** The set that greed finds, if it is within the limits. */
    Hits light() {
        offer(new Greed(covering).set());
        return new Hits(best == null ? null : covering.global(best), false);
    }

    private void offer(@Nullable BitSet set) {
        if (set != null && covering.isWithinLimits(set)) {
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
        var open = covering.open(chosen);
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

    private boolean canBeat(BitSet chosen, BitSet excluded, List<BitSet> open) {
        var bound = new Bound(weights.rows(), weights.width(), withNeeds).of(chosen, excluded, open);
        if (bound == null) {
            return false;
        }
        var known = bestWeight;
        var weight = weights.of(chosen);
        for (int k = 0; k < weight.length; k++) {
            weight[k] += bound[k];
        }
        return (known == null || Weights.compare(weight, known) < 0)
                && fits(covering.hours(), covering.mostHours(), chosen, excluded, open)
                && fits(covering.costs(), covering.mostCost(), chosen, excluded, open);
    }

    /** Whether a limit can still be kept. */
    private boolean fits(long[] amounts, long most, BitSet chosen, BitSet excluded, List<BitSet> open) {
        if (most == Long.MAX_VALUE) {
            return true;
        }
        var bound = new Bound(amounts.clone(), 1, withNeeds).of(chosen, excluded, open);
        return bound != null && Covering.sum(amounts, chosen) + bound[0] <= most;
    }

    /** The choices that hit the open cut with the fewest of them, those that hit most first, then the lightest. */
    private List<Integer> choices(List<BitSet> open, BitSet excluded) {
        List<Integer> fewest = List.of();
        for (var cut : open) {
            var choices = cut.stream()
                    .filter(option -> !withNeeds[option].intersects(excluded))
                    .boxed()
                    .toList();
            if (fewest.isEmpty() || choices.size() < fewest.size()) {
                fewest = choices;
            }
        }
        return fewest.stream()
                .sorted(Comparator.comparingInt((Integer option) -> -covering.hit(option, open))
                        .thenComparing((one, other) ->
                                Weights.compare(weights.of(withNeeds[one]), weights.of(withNeeds[other]))))
                .toList();
    }
}
