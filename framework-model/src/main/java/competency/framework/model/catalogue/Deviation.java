package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where an organisation asks for less than the framework does, and on what grounds. Concerns either a requirement of a
 * role or a competency.
 *
 * @param role the role whose requirement is weaker; null for a competency
 * @param requirement the requirement, which the role may no longer have; null for a competency
 * @param competency the competency that is held longer or shown more weakly; null for a requirement
 * @param change what is weaker, for example {@code valid for 48 months instead of 36}
 * @param reason why, in the organisation's words
 * @param approvedBy who decided, by opaque key
 */
public record Deviation(
        @Nullable RoleId role,
        @Nullable RequirementId requirement,
        @Nullable CompetencyId competency,
        String change,
        String reason,
        String approvedBy) {
    /** Refuses what concerns neither or both, and blank texts. */
    public Deviation {
        Present.require("change of Deviation", change);
        Present.require("reason of Deviation", reason);
        Present.require("approvedBy of Deviation", approvedBy);
        if ((role == null) != (requirement == null) || (role == null) == (competency == null)) {
            throw new IllegalArgumentException("a deviation must name a role and its requirement, or a competency");
        }
        Words.require("change", change);
        Words.require("reason", reason);
        Words.require("approvedBy", approvedBy);
    }
}
