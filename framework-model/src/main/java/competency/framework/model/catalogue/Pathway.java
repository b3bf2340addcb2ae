package competency.framework.model.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step from one role to another. What the step adds follows from what the two roles require; it changes no decision
 * about a person.
 *
 * @param id its key
 * @param from the role one comes from
 * @param to the role one goes to; another one
 * @param kind what sort of step it is
 * @param monthsInRole calendar months one should have held the role one comes from, 1 to 600; null if not stated
 * @param drops mandatory requirements that the step leaves behind on purpose, each once; may be empty
 * @param basis what this entry rests on
 */
public record Pathway(
        PathwayId id,
        RoleId from,
        RoleId to,
        PathwayKind kind,
        @Nullable Integer monthsInRole,
        List<DroppedRequirement> drops,
        Basis basis) {
    /** Refuses a step from a role to itself, months out of range, and one requirement dropped twice. */
    public Pathway {
        Present.require("id of Pathway", id);
        Present.require("from of Pathway", from);
        Present.require("to of Pathway", to);
        Present.require("kind of Pathway", kind);
        Present.require("basis of Pathway", basis);
        if (from.equals(to)) {
            throw new IllegalArgumentException("to (%s) must be another role than from".formatted(to));
        }
        Words.requireRange("monthsInRole", monthsInRole, 1, 600);
        drops = Present.copyOf("drops of Pathway", drops);
        Listed.requireOnce(
                "drops", drops.stream().map(DroppedRequirement::requirement).toList(), RequirementId::value);
    }
}
