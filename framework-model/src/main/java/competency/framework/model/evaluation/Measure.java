package competency.framework.model.evaluation;

import java.math.BigDecimal;

/**
 * How much there is of something, and how much is needed.
 *
 * @param what what is counted, for example {@code hours in addictions}
 * @param have how much there is
 * @param need how much is needed
 */
public record Measure(String what, BigDecimal have, BigDecimal need) {
    /**
     * Whether there is enough.
     *
     * @return true if there is at least as much as is needed
     */
    public boolean isEnough() {
        return have.compareTo(need) >= 0;
    }

    @Override
    public String toString() {
        return have.stripTrailingZeros().toPlainString() + " of "
                + need.stripTrailingZeros().toPlainString() + " " + what;
    }
}
