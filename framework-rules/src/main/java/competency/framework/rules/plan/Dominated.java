package competency.framework.rules.plan;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Options that another one can stand in for in every set: it hits the same cuts and more, weighs less, needs nothing else,
 * and nothing needs the one that goes.
 */
final class Dominated {
    private final Covering covering;
    private final BitSet[] hits;
    private final long[] rows;

    private Dominated(Covering covering) {
        this.covering = covering;
        rows = covering.weights().rows();
        hits = IntStream.range(0, covering.size()).mapToObj(this::hits).toArray(BitSet[]::new);
    }

    static BitSet in(Covering covering) {
        return new Dominated(covering).options();
    }

    private BitSet hits(int option) {
        var hit = new BitSet();
        for (int cut = 0; cut < covering.cuts().size(); cut++) {
            hit.set(cut, covering.cuts().get(cut).get(option));
        }
        return hit;
    }

    private BitSet options() {
        var needed = needed();
        var gone = new BitSet();
        for (int one = 0; one < covering.size(); one++) {
            for (int other = 0; other < covering.size() && !gone.get(one); other++) {
                gone.set(one, one != other && !needed.get(one) && standsInFor(other, one));
            }
        }
        return gone;
    }

    private BitSet needed() {
        var needed = new BitSet();
        for (int i = 0; i < covering.size(); i++) {
            var needs = (BitSet) covering.withNeeds()[i].clone();
            needs.clear(i);
            needed.or(needs);
        }
        return needed;
    }

    private boolean standsInFor(int other, int one) {
        return Sets.contains(hits[other], hits[one]) && weighsLess(other, one) && needsNoMore(other, one);
    }

    private boolean weighsLess(int other, int one) {
        var width = covering.weights().width();
        return Weights.compare(rows, other * width, rows, one * width, width) < 0
                && (covering.mostHours() == Long.MAX_VALUE || covering.hours()[other] <= covering.hours()[one])
                && (covering.mostCost() == Long.MAX_VALUE || covering.costs()[other] <= covering.costs()[one]);
    }

    private boolean needsNoMore(int other, int one) {
        var needs = (BitSet) covering.withNeeds()[other].clone();
        needs.clear(other);
        return Sets.contains(covering.withNeeds()[one], needs);
    }
}
