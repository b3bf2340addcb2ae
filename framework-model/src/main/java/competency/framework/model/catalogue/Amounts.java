package competency.framework.model.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks on numbers with decimals that the records of the catalogue share. */
final class Amounts {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 2;

    private Amounts() {}

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
