package competency.framework.model.next;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.Present;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A competency that another version of a framework does not have, or has otherwise. What was split stands here once for
 * each of its parts, what was merged once for each of its origins.
 *
 * @param left the competency in the version named first; null if it is new and continues nothing
 * @param right what it is or became in the version named second; null if nothing continues it
 * @param via how the one is known to be the other, step by step: {@code code:…} for a code that both have,
 *     {@code equivalence:…} for a change of codes; empty if they have one id
 * @param differences in what they differ, beside the id
 */
public record CompetencyChange(
        @Nullable Competency left, @Nullable Competency right, List<String> via, List<Difference> differences) {
    /** Copies the lists, and refuses a change that neither version has a part in. */
    public CompetencyChange {
        via = Present.copyOf("via of CompetencyChange", via);
        differences = Present.copyOf("differences of CompetencyChange", differences);
        if (left == null && right == null) {
            throw new IllegalArgumentException("a change of a competency must have a side");
        }
    }
}
