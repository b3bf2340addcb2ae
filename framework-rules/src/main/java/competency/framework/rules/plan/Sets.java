package competency.framework.rules.plan;

import java.util.BitSet;

/** Sets of numbers, compared and taken apart without changing them. */
final class Sets {
    private Sets() {}

    static boolean contains(BitSet larger, BitSet smaller) {
        for (int i = smaller.nextSetBit(0); i >= 0; i = smaller.nextSetBit(i + 1)) {
            if (!larger.get(i)) {
                return false;
            }
        }
        return true;
    }

    static BitSet without(BitSet set, BitSet others) {
        var rest = (BitSet) set.clone();
        rest.andNot(others);
        return rest;
    }
}
