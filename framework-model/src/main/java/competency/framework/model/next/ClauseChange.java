package competency.framework.model.next;

import competency.framework.model.catalogue.Present;

/**
 * A clause of a framework or a policy that was changed.
 *
 * @param kind what sort of clause
 * @param id its id; of a policy, the key that was changed
 * @param change what changed, in a few words: {@code added}, {@code removed}, or what it said before and says now
 */
public record ClauseChange(ClauseKind kind, String id, String change) {
    /** Refuses what is not stated. */
    public ClauseChange {
        Present.require("kind of ClauseChange", kind);
        Present.require("id of ClauseChange", id);
        Present.require("change of ClauseChange", change);
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(TermComparison.word(kind), id, change);
    }
}
