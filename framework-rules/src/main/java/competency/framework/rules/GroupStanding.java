package competency.framework.rules;

import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.GroupState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applicable children of a group, best first, and which of them the group rests on. */
final class GroupStanding {
    private final RequirementGroup group;
    private final List<Finding> bestFirst;
    private final int needed;

    GroupStanding(RequirementGroup group, List<Finding> children) {
        this.group = group;
        bestFirst = new ArrayList<>(children.size());
        for (var child : children) {
            if (child.status() != Status.NOT_APPLICABLE) {
                bestFirst.add(child);
            }
        }
        bestFirst.sort(GroupStanding::compare); // keeps the reading order of children that are equal
        needed = Math.min(group.count(), bestFirst.size());
    }

    /** The better status first; of equal ones that which lasts longer. */
    private static int compare(Finding one, Finding other) {
        var order = one.status().compareTo(other.status());
        return order != 0 ? order : CreditNeed.compareLastDays(one.validUntil(), other.validUntil());
    }

    Held held(Decider decider, List<Finding> children) {
        var decision = decider.decide(state());
        var lastDay = decision.outcome().isSatisfied() ? lastDay() : null;
        return new Held(decision, lastDay, List.of(), List.of(), List.of(), List.of(), children);
    }

    private GroupState state() {
        return new GroupState(
                group.kind() == GroupKind.ALL,
                bestFirst.isEmpty()
                        ? Status.NOT_APPLICABLE
                        : bestFirst.get(needed - 1).status(),
                bestFirst.isEmpty() ? Status.NOT_APPLICABLE : bestFirst.get(0).status(),
                someCount());
    }

    /** The last day on which what is held still satisfies the group. */
    private @Nullable LocalDate lastDay() {
        LocalDate lastDay = null;
        for (var child : bestFirst.subList(0, needed)) {
            lastDay = Credit.earlier(lastDay, child.validUntil());
        }
        return lastDay;
    }

    private boolean someCount() {
        for (var child : bestFirst) {
            if (child.status().isSatisfied() || child.status() == Status.PARTLY_MET) {
                return true;
            }
        }
        return false;
    }
}
