package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a refresher course does: it renews a competency that is held, at the level and on the evidence it is held.
 *
 * @param competency what is renewed
 * @param lapseMonths calendar months after its last valid day in which it can still be renewed, 0 to 1200
 * @param validMonths calendar months the renewed credit lasts, 1 to 1200; null: as long as the competency says
 */
public record Refresher(
        CompetencyId competency, int lapseMonths, @Nullable Integer validMonths) {
    /** Refuses months out of range. */
    public Refresher {
        Present.require("competency of Refresher", competency);
        Words.requireRange("lapseMonths", lapseMonths, 0, Competency.MOST_MONTHS);
        Words.requireRange("validMonths", validMonths, 1, Competency.MOST_MONTHS);
    }
}
