package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a course develops: one competency, to a level, shown by some evidence.
 *
 * @param competency what is developed
 * @param level the level reached; null: the lowest of the competency's scale
 * @param evidence what passing the course shows; null: {@link EvidenceStrength#ATTENDED}
 * @param validMonths calendar months the credit lasts, 1 to 1200; null: as long as the competency says
 * @param simulated whether it was shown in simulated work only
 */
public record Development(
        CompetencyId competency,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidence,
        @Nullable Integer validMonths,
        boolean simulated) {
    /** Refuses months out of range. */
    public Development {
        Present.require("competency of Development", competency);
        Words.requireRange("validMonths", validMonths, 1, Competency.MOST_MONTHS);
    }

    /**
     * The evidence that counts: what is stated, else attendance.
     *
     * @return never null
     */
    public EvidenceStrength evidenceShown() {
        return evidence == null ? EvidenceStrength.ATTENDED : evidence;
    }
}
