package competency.framework.rules;

import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.GroupState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The children of a group, best first, and which of them the group rests on. */
final class GroupStanding {
    // Sorting keeps the reading order of children that are equal in both.
    private static final Comparator<Finding> BEST_FIRST = Comparator.comparing(Finding::status)
            .thenComparing(
                    Finding::validUntil,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder().reversed()));

    private final RequirementGroup group;
    private final List<Finding> bestFirst;

    GroupStanding(RequirementGroup group, List<Finding> children) {
        this.group = group;
        bestFirst = children.stream().sorted(BEST_FIRST).toList();
    }

    GroupState state(Due due) {
        return new GroupState(
                group.kind() == GroupKind.ALL,
                bestFirst.get(group.count() - 1).status(),
                bestFirst.get(0).status(),
                bestFirst.stream().map(Finding::status).anyMatch(GroupStanding::counts),
                due);
    }

    /** The last day on which what is held still satisfies the group. */
    @Nullable
    LocalDate validUntil(Status status) {
        if (!status.isSatisfied() || status == Status.NOT_YET_DUE) {
            return null;
        }
        return bestFirst.stream().limit(group.count()).map(Finding::validUntil).reduce(null, Credit::earlier);
    }

    private static boolean counts(Status status) {
        return status.isSatisfied() || status == Status.PARTLY_MET;
    }
}
