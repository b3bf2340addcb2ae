package competency.framework.model.evaluation;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes or removes a requirement of a role, and so of every role that takes it over from there. Roles that this role
 * takes over from stay as they are.
 *
 * @param role the role
 * @param requirement a requirement of it, its own or taken over; of a group also one inside
 * @param obligation the obligation from now on; null: as it is. That of a child is its group's and cannot be changed
 * @param level the level of a competency from now on; null: as it is
 * @param evidenceAtLeast the weakest evidence of a competency from now on; null: as it is
 * @param withinMonths months that an award, a completion or a check may be old from now on; null: as it is
 * @param removed whether the requirement is left out
 * @param deviation on what grounds less is asked for than before; null: none, so it must not be less
 */
public record ChangeRequirement(
        RoleId role,
        RequirementId requirement,
        @Nullable Obligation obligation,
        @Nullable LevelId level,
        @Nullable EvidenceStrength evidenceAtLeast,
        @Nullable Integer withinMonths,
        boolean removed,
        @Nullable Grounds deviation)
        implements Adjustment {
    /** Refuses to change nothing, to change what is removed, and months out of range. */
    public ChangeRequirement {
        Present.require("role of ChangeRequirement", role);
        Present.require("requirement of ChangeRequirement", requirement);
        var changes =
                Stream.of(obligation, level, evidenceAtLeast, withinMonths).anyMatch(Objects::nonNull);
        if (changes == removed) {
            throw new IllegalArgumentException((removed
                            ? "requirement (%s) cannot be removed and changed"
                            : "requirement (%s) must be changed or removed")
                    .formatted(requirement));
        }
        Grounds.requireMonths("withinMonths", withinMonths);
    }
}
