package competency.framework.rules.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a set may take and cost at most. Where there is a limit, options that do not state how much of it they use are
 * never chosen.
 *
 * @param hours most hours; null: any
 * @param cost most that it may cost; null: any
 */
public record Caps(@Nullable BigDecimal hours, @Nullable BigDecimal cost) {
    /** No limits. */
    public static final Caps NONE = new Caps(null, null);

    boolean isNone() {
        return hours == null && cost == null;
    }

    /** Whether an option says enough to be chosen. */
    boolean admit(Option option) {
        return (hours == null || option.hours() != null) && (cost == null || option.cost() != null);
    }

    long mostHours() {
        return hours == null ? Long.MAX_VALUE : Weights.hundredths(hours);
    }

    long mostCost() {
        return cost == null ? Long.MAX_VALUE : Weights.hundredths(cost);
    }
}
