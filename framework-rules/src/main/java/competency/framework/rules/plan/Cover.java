package competency.framework.rules.plan;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of options that reaches goals.
 *
 * @param chosen the options, by their numbers
 * @param optimal whether no other set is smaller
 * @param hoursAtLeast hours that every such set takes; null if it is optimal
 */
public record Cover(
        BitSet chosen, boolean optimal, @Nullable BigDecimal hoursAtLeast) {
    /** Copies the set. */
    public Cover {
        chosen = (BitSet) chosen.clone();
    }
}
