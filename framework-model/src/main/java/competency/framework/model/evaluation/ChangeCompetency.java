package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Present;
import org.jspecify.annotations.Nullable;

/**
 * Changes how long a competency lasts or how it must be shown, for every role.
 *
 * @param competency the competency
 * @param validMonths calendar months an award lasts from now on, 1 to 1200; null: as it is
 * @param evidenceAtLeast the weakest evidence from now on, where a requirement does not say otherwise; null: as it is
 * @param deviation on what grounds less is asked for than before; null: none, so it must not be less
 */
public record ChangeCompetency(
        CompetencyId competency,
        @Nullable Integer validMonths,
        @Nullable EvidenceStrength evidenceAtLeast,
        @Nullable Grounds deviation)
        implements Adjustment {
    /** Refuses to change nothing, and months out of range. */
    public ChangeCompetency {
        Present.require("competency of ChangeCompetency", competency);
        if (validMonths == null && evidenceAtLeast == null) {
            throw new IllegalArgumentException("competency (%s) must be changed".formatted(competency));
        }
        Grounds.requireMonths("validMonths", validMonths);
    }
}
