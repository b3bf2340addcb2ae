package competency.framework.model.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level of a scale, and what is known about it. Only its key and its place on the scale matter to decisions.
 *
 * @param id its key, used once on its scale
 * @param title what it is called; null: its key says enough
 * @param holders for whom it is meant; null if not stated
 * @param hours hours of learning that it takes, 0.25 to 10000, at most two decimals; null if not stated
 * @param overMonths calendar months over which these hours are spread, 1 to 1200; null if not stated. Needs hours
 * @param basis what these statements rest on; null if the scale's basis says it all
 */
public record ProficiencyLevel(
        LevelId id,
        @Nullable String title,
        @Nullable String holders,
        @Nullable BigDecimal hours,
        @Nullable Integer overMonths,
        @Nullable Basis basis) {
    /** Refuses blank texts, numbers out of range, and months without hours to spread over them. */
    public ProficiencyLevel {
        Present.require("id of ProficiencyLevel", id);
        Words.requireIfStated("title", title);
        Words.requireIfStated("holders", holders);
        hours = Amounts.hours("hours", hours);
        Words.requireRange("overMonths", overMonths, 1, Competency.MOST_MONTHS);
        if (overMonths != null && hours == null) {
            throw new IllegalArgumentException("overMonths (%s) needs hours".formatted(overMonths));
        }
    }

    /**
     * A level of which nothing else is known.
     *
     * @param id its key
     * @return the level
     */
    public static ProficiencyLevel of(LevelId id) {
        return new ProficiencyLevel(id, null, null, null, null, null);
    }
}
