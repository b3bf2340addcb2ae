package competency.framework.rules.plan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A light set, found in one go: the most cuts for the least weight, again and again. */
final class Greed {
    private final Covering covering;

    Greed(Covering covering) {
        this.covering = covering;
    }

    /** A set that hits every cut, without what turned out to be needless; null if no set does. */
    @Nullable
    BitSet set() {
        var chosen = new BitSet();
        for (var open = covering.open(chosen); !open.isEmpty(); open = covering.open(chosen)) {
            var next = -1;
            var least = Double.MAX_VALUE;
            for (int option = 0; option < covering.size(); option++) {
                var hit = covering.hit(option, open);
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
            chosen.or(covering.withNeeds()[next]);
        }
        return withoutNeedless(chosen);
    }

    private double price(int option, BitSet chosen) {
        var weight = covering.weights().of(Sets.without(covering.withNeeds()[option], chosen));
        return weight[0] + weight[1] * 1e-12;
    }

    private BitSet withoutNeedless(BitSet chosen) {
        var left = (BitSet) chosen.clone();
        for (int option = left.length() - 1; option >= 0; option--) {
            var fewer = (BitSet) left.clone();
            for (int other = 0; other < covering.size(); other++) {
                if (covering.withNeeds()[other].get(option)) {
                    fewer.clear(other);
                }
            }
            left = covering.open(fewer).isEmpty() ? fewer : left;
        }
        return left;
    }
}
