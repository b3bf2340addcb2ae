package competency.framework.model.next;

import competency.framework.model.catalogue.Present;
import java.util.List;

/**
 * What both of two roles ask for. One requirement may stand here several times, where what it asks for was split or
 * merged.
 *
 * @param left the requirement of the left role
 * @param right the requirement of the right role
 * @param via how the one is known to be the other, step by step: {@code code:…} for a code that both have,
 *     {@code equivalence:…} for a change of codes; empty if they name the same
 * @param differences in what they differ; empty if they ask for the same on the same terms
 */
public record SharedRequirement(
        ComparedRequirement left, ComparedRequirement right, List<String> via, List<Difference> differences) {
    /** Copies the lists. */
    public SharedRequirement {
        Present.require("left of SharedRequirement", left);
        Present.require("right of SharedRequirement", right);
        via = Present.copyOf("via of SharedRequirement", via);
        differences = Present.copyOf("differences of SharedRequirement", differences);
    }

    /**
     * Whether both ask for the same on the same terms.
     *
     * @return true if there is no difference
     */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /**
     * Whether one of them asks for more.
     *
     * @param side which of them
     * @return true if it does in at least one respect
     */
    public boolean isHarder(Side side) {
        return differences.stream().anyMatch(difference -> difference.harder() == side);
    }
}
