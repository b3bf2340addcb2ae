package competency.framework.rules.plan;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen. Options are known by their place in a list; of sets that weigh the same, the one with
 * the earlier options goes before.
 *
 * @param hours what it takes, 0 or more, at most two decimals; null if not known
 * @param cost what it costs, 0 or more, at most two decimals; null if not known
 * @param needs every option that must be chosen with it, whatever lies between; never itself
 */
public record Option(@Nullable BigDecimal hours, @Nullable BigDecimal cost, BitSet needs) {
    /** Copies the set. */
    public Option {
        needs = (BitSet) needs.clone();
    }

    /** It, and everything that must be chosen with it. */
    BitSet withNeeds(int itself) {
        var all = (BitSet) needs.clone();
        all.set(itself);
        return all;
    }
}
