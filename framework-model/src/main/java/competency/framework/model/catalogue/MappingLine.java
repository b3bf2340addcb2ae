package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One line of what a training body claims for a course, as it was written: whether the competency it names exists is for
 * an inspection to say.
 *
 * @param competency the id of a competency, or any code it is or was known by
 * @param level the level reached; null: the lowest of the competency's scale
 * @param evidence what passing the course shows; null: {@link EvidenceStrength#ATTENDED}
 * @param validMonths calendar months the credit lasts, 1 to 1200; null: as long as the competency says
 * @param simulated whether it is shown in simulated work only
 * @param refresher whether the line renews what is held and shows nothing by itself; it then states no level and no
 *     evidence
 * @param lapseMonths calendar months after its last valid day in which something held can still be renewed, 0 to 1200;
 *     0 unless the line renews
 */
public record MappingLine(
        String competency,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidence,
        @Nullable Integer validMonths,
        boolean simulated,
        boolean refresher,
        int lapseMonths) {
    /** Refuses a blank code, months out of range, and what cannot be said of a line that renews or does not. */
    public MappingLine {
        Present.require("competency of MappingLine", competency);
        Words.require("competency", competency);
        Words.requireRange("validMonths", validMonths, 1, Competency.MOST_MONTHS);
        Words.requireRange("lapseMonths", lapseMonths, 0, Competency.MOST_MONTHS);
        if (refresher && (level != null || evidence != null || simulated)) {
            throw new IllegalArgumentException(
                    "refresher of %s must not state level, evidence or simulated: what is renewed stays as it was shown"
                            .formatted(competency));
        }
        if (!refresher && lapseMonths > 0) {
            throw new IllegalArgumentException(
                    "lapseMonths of %s needs refresher: only what is renewed can have lapsed".formatted(competency));
        }
    }

    /**
     * A line of a course that needs no following.
     *
     * @param line what a course develops
     * @return the same as a line
     */
    public static MappingLine of(Development line) {
        return new MappingLine(
                line.competency().value(),
                line.level(),
                line.evidence(),
                line.validMonths(),
                line.simulated(),
                false,
                0);
    }

    /**
     * A line of a course that needs no following.
     *
     * @param line what a course renews
     * @return the same as a line
     */
    public static MappingLine of(Refresher line) {
        return new MappingLine(
                line.competency().value(), null, null, line.validMonths(), false, true, line.lapseMonths());
    }

    /**
     * The evidence that counts: what is stated, else attendance.
     *
     * @return never null
     */
    public EvidenceStrength evidenceShown() {
        return evidence == null ? EvidenceStrength.ATTENDED : evidence;
    }

    Development development(CompetencyId followed) {
        return new Development(followed, level, evidence, validMonths, simulated);
    }

    Refresher renewal(CompetencyId followed) {
        return new Refresher(followed, lapseMonths, validMonths);
    }
}
