package competency.framework.model.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How many of some requirements courses deliver.
 *
 * @param fully how many they deliver
 * @param partly how many they deliver in part
 * @param not how many they could deliver and do not
 * @param outside how many no training can deliver; they stand outside the percentage
 */
public record CoverageShare(int fully, int partly, int not, int outside) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static CoverageShare of(List<RequirementCoverage> requirements) {
        return new CoverageShare(
                count(requirements, Delivery.FULLY),
                count(requirements, Delivery.PARTLY),
                count(requirements, Delivery.NOT),
                count(requirements, Delivery.OUTSIDE));
    }

    private static int count(List<RequirementCoverage> requirements, Delivery delivery) {
        return (int) requirements.stream()
                .filter(requirement -> requirement.delivery() == delivery)
                .count();
    }

    /**
     * How many training could deliver.
     *
     * @return all but those outside
     */
    public int deliverable() {
        return fully + partly + not;
    }

    /**
     * The share of what training could deliver that is delivered fully.
     *
     * @return 0 to 100 with one decimal, half rounded up; empty if training could deliver nothing
     */
    public Optional<BigDecimal> percent() {
        return deliverable() == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(fully))
                        .divide(BigDecimal.valueOf(deliverable()), 1, RoundingMode.HALF_UP));
    }
}
