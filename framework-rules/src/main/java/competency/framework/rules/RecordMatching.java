package competency.framework.rules;

import competency.framework.model.portfolio.RecordId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many of several requirements can have a record each, where every requirement says which records would do. */
final class RecordMatching {
    private final List<Set<RecordId>> wanted;
    private final Map<RecordId, Integer> holders = new HashMap<>();
    private int asked;
    private int served;

    /**
     * Matches nothing yet.
     *
     * @param wanted for each requirement the records that would do
     */
    RecordMatching(List<Set<RecordId>> wanted) {
        this.wanted = wanted;
    }

    /** How many of the first so many can have a record each; to be asked about more and more of them. */
    int servedOfFirst(int count) {
        for (; asked < count; asked++) {
            served += gets(asked, new HashSet<>()) ? 1 : 0;
        }
        return served;
    }

    /** Takes a record that nobody holds, or one whose holder can have another. */
    private boolean gets(int requirement, Set<RecordId> tried) {
        for (var record : wanted.get(requirement)) {
            if (tried.add(record)) {
                var holder = holders.get(record);
                if (holder == null || gets(holder, tried)) {
                    holders.put(record, requirement);
                    return true;
                }
            }
        }
        return false;
    }
}
