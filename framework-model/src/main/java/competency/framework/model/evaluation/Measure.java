package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Present;
import java.math.BigDecimal;

/**
 * How much there is of something, and how much is needed.
 *
 * @param what what is counted, for example {@code hours in addictions}
 * @param have how much there is
 * @param need how much is needed
 */
public record Measure(String what, BigDecimal have, BigDecimal need) {
    /** Refuses what is not stated. */
    public Measure {
        Present.require("what of Measure", what);
        Present.require("have of Measure", have);
        Present.require("need of Measure", need);
    }

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
