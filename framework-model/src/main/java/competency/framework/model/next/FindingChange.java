package competency.framework.model.next;

import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of a role's own list that stands differently, or lasts differently, under another framework or policy.
 *
 * @param before how it stood; null if the role did not have it
 * @param after how it stands; null if the role no longer has it
 * @param causes the changed clauses that it rests on; every one that bears on it, for a change may need several
 */
public record FindingChange(
        @Nullable Finding before, @Nullable Finding after, List<ClauseChange> causes) {
    /** Copies the list, and refuses a requirement that neither side has. */
    public FindingChange {
        causes = Present.copyOf("causes of FindingChange", causes);
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of a finding must have a side");
        }
    }

    /**
     * How it is called, by the newer side that has it.
     *
     * @return the title
     */
    public String title() {
        return after != null ? after.title() : before != null ? before.title() : "";
    }
}
