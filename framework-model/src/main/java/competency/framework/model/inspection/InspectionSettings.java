package competency.framework.model.inspection;

import competency.framework.model.catalogue.Amounts;
import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection goes by.
 *
 * @param asOf the day for which everything is looked through: what is over by then, what still counts
 * @param leastHours the fewest hours of training that could plausibly develop a competency that does not say so itself;
 *     more than 0; null: none is assumed
 */
public record InspectionSettings(LocalDate asOf, @Nullable BigDecimal leastHours) {
    /** Refuses hours that are not more than 0. */
    public InspectionSettings {
        Present.require("asOf of InspectionSettings", asOf);
        Days.require("asOf of InspectionSettings", asOf);
        Amounts.requireDigits("leastHours", leastHours);
        if (leastHours != null && leastHours.signum() <= 0) {
            throw new IllegalArgumentException("leastHours (%s) must be more than 0".formatted(leastHours));
        }
    }

    /**
     * Settings that assume nothing about hours.
     *
     * @param asOf the day
     * @return the settings
     */
    public static InspectionSettings on(LocalDate asOf) {
        return new InspectionSettings(asOf, null);
    }
}
