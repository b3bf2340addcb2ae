package competency.framework.rules.plan;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weight that no set of options can fall below that hits some cuts: dual ascent. From every cut a price is taken that
 * each of its options can pay out of its own weight, or out of the weight of something it needs; whatever set hits the
 * cuts has paid all prices, each out of a weight of its own.
 */
final class Bound {
    private final long[] left;
    private final int width;
    private final BitSet[] withNeeds;

    /**
     * Prepares.
     *
     * @param weights rows, which are used up
     * @param width how long a row is
     */
    Bound(long[] weights, int width, BitSet[] withNeeds) {
        left = weights;
        this.width = width;
        this.withNeeds = withNeeds;
    }

    /** The bound for what must still be added to a set; null if some cut cannot be hit any more. */
    long @Nullable [] of(BitSet chosen, BitSet excluded, List<BitSet> open) {
        var bound = new long[width];
        for (var cut : open) {
            var payers = new BitSet();
            var isHit = false;
            var pays = true;
            while (pays) {
                payers.clear();
                for (int option = cut.nextSetBit(0); option >= 0; option = cut.nextSetBit(option + 1)) {
                    if (!withNeeds[option].intersects(excluded)) {
                        isHit = true;
                        var payer = payer(option, chosen);
                        if (payer < 0) {
                            pays = false;
                            break;
                        }
                        payers.set(payer);
                    }
                }
                if (!isHit) {
                    return null;
                }
                if (pays) {
                    take(payers, bound);
                }
            }
        }
        return bound;
    }

    /** What can still pay for an option: itself, else something that it needs; -1 if nothing can. */
    private int payer(int option, BitSet chosen) {
        if (canPay(option)) {
            return option;
        }
        var needs = withNeeds[option];
        for (int each = needs.nextSetBit(0); each >= 0; each = needs.nextSetBit(each + 1)) {
            if (!chosen.get(each) && canPay(each)) {
                return each;
            }
        }
        return -1;
    }

    private boolean canPay(int option) {
        for (int k = 0; k < width; k++) {
            if (left[option * width + k] != 0) {
                return true;
            }
        }
        return false;
    }

    private void take(BitSet payers, long[] bound) {
        var least = payers.nextSetBit(0);
        for (int each = payers.nextSetBit(least + 1); each >= 0; each = payers.nextSetBit(each + 1)) {
            if (Weights.compare(left, each * width, left, least * width, width) < 0) {
                least = each;
            }
        }
        var price = new long[width];
        System.arraycopy(left, least * width, price, 0, width);
        for (int each = payers.nextSetBit(0); each >= 0; each = payers.nextSetBit(each + 1)) {
            for (int k = 0; k < width; k++) {
                left[each * width + k] -= price[k];
            }
        }
        for (int k = 0; k < width; k++) {
            bound[k] += price[k];
        }
    }
}
