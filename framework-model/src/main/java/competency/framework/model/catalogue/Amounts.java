package competency.framework.model.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks on numbers with decimals that the records of the catalogue share. */
public final class Amounts {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 2;
    private static final int MOST_DIGITS = 9;

    private Amounts() {}

    /**
     * Refuses an amount that a file could not state: one with more than nine digits before the point, or more than nine
     * after it. Reckoning with it, or writing it out, could take for ever. An amount that is not stated is never refused.
     *
     * @param what what the amount is called
     * @param value the amount; null if not stated
     * @throws IllegalArgumentException if it has more digits
     */
    public static void requireDigits(String what, @Nullable BigDecimal value) {
        if (value != null && (value.scale() > MOST_DIGITS || (long) value.precision() - value.scale() > MOST_DIGITS)) {
            throw new IllegalArgumentException("%s (%s) must have at most nine digits before and after the point"
                    .formatted(what, Quoted.shorten(value.toString())));
        }
    }

    /** Hours of learning, a quarter of an hour to 10000. */
    static @Nullable BigDecimal hours(String what, @Nullable BigDecimal value) {
        return require(what, value, QUARTER, MOST_HOURS);
    }

    /** An amount in these bounds, both included, without zeros that say nothing: so equal amounts are equal. */
    static @Nullable BigDecimal require(
            String what, @Nullable BigDecimal value, BigDecimal least, BigDecimal greatest) {
        if (value == null) {
            return null;
        }
        if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
            throw new IllegalArgumentException(
                    "%s (%s) must be between %s and %s".formatted(what, value, least, greatest));
        }
        var plain = value.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("%s (%s) must have at most two decimals".formatted(what, value));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
