package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Asks that a competency be held.
 *
 * @param terms id, obligation, effect and the like
 * @param competency what must be held
 * @param level the level it must be held at; null: any level will do
 * @param evidenceAtLeast the weakest evidence that will do; null: what the competency says
 * @param withinMonths calendar months that an award may be old at most, 1 to 1200; null: as old as it is valid
 */
public record CompetencyRequirement(
        RequirementTerms terms,
        CompetencyId competency,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidenceAtLeast,
        @Nullable Integer withinMonths)
        implements Requirement {
    /** Refuses months out of range. */
    public CompetencyRequirement {
        Present.require("terms of CompetencyRequirement", terms);
        Present.require("competency of CompetencyRequirement", competency);
        Words.requireRange("withinMonths", withinMonths, 1, Competency.MOST_MONTHS);
    }

    /**
     * The weakest evidence that will do: what it says itself, else what the competency says.
     *
     * @param asked the competency it asks for
     * @return null: any will do
     */
    public @Nullable EvidenceStrength evidenceNeeded(Competency asked) {
        return evidenceAtLeast == null ? asked.evidenceAtLeast() : evidenceAtLeast;
    }
}
