package competency.framework.model.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of a role's mandatory requirements at top level are satisfied.
 *
 * @param satisfied those that are
 * @param applicable all of them
 */
public record Compliance(int satisfied, int applicable) {
    /** Refuses numbers that do not fit together. */
    public Compliance {
        if (satisfied < 0 || satisfied > applicable) {
            throw new IllegalArgumentException(
                    "satisfied (%s) must be between 0 and applicable (%s)".formatted(satisfied, applicable));
        }
    }

    /**
     * The share in per cent, with one decimal, half rounded up.
     *
     * @return empty if nothing was applicable: there is no share of nothing
     */
    public Optional<BigDecimal> percent() {
        return applicable == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * satisfied)
                        .divide(BigDecimal.valueOf(applicable), 1, RoundingMode.HALF_UP));
    }
}
