package competency.framework.rules;

import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Status;
import competency.framework.rules.ReferenceAnswer.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 4.7: how a group stands by its children, those that are not applicable left out. */
final class ReferenceGroup {
    /** The table of section 4 from top to bottom. */
    private static final List<Status> GOODNESS = List.of(
            Status.MET,
            Status.EXPIRING,
            Status.WAIVED,
            Status.IN_GRACE,
            Status.NOT_YET_DUE,
            Status.EXPIRED,
            Status.BELOW_LEVEL,
            Status.WEAK_EVIDENCE,
            Status.PARTLY_MET,
            Status.MISSING,
            Status.SUSPENDED,
            Status.BARRED);

    private final RequirementGroup group;
    private final List<Outcome> children;
    private final List<Outcome> best;

    ReferenceGroup(RequirementGroup group, List<Outcome> children) {
        this.group = group;
        this.children = children.stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .toList();
        best = this.children.stream().sorted(bestFirst()).limit(needed(group)).toList();
    }

    /** Details 7: by status, then the latest last day with never first, then reading order. */
    private static Comparator<Outcome> bestFirst() {
        return Comparator.comparing((Outcome child) -> GOODNESS.indexOf(child.status()))
                .thenComparing(child -> ReferenceDays.orNever(child.validUntil()), Comparator.reverseOrder());
    }

    private static int needed(RequirementGroup group) {
        return switch (group.kind()) {
            case ALL -> group.children().size();
            case ANY -> 1;
            case AT_LEAST -> group.count();
        };
    }

    /** The worst of the best, if they are satisfied; else partly met, or the worst child of all, the best of others. */
    Status status() {
        if (children.isEmpty()) {
            return Status.NOT_APPLICABLE;
        }
        var worstOfBest = best.get(best.size() - 1).status();
        if (isSatisfied(worstOfBest)) {
            return worstOfBest;
        }
        var some = children.stream()
                .map(Outcome::status)
                .anyMatch(status -> isSatisfied(status) || status == Status.PARTLY_MET);
        if (some) {
            return Status.PARTLY_MET;
        }
        return switch (group.kind()) {
            case ALL -> worstOfBest;
            case ANY, AT_LEAST -> best.get(0).status();
        };
    }

    /** Details 7: the earliest last day among the children it rests on. */
    @Nullable
    LocalDate validUntil() {
        LocalDate earliest = null;
        for (var child : best) {
            earliest = ReferenceDays.earlier(earliest, child.validUntil());
        }
        return earliest;
    }

    /** The upper five of the table are satisfied. */
    static boolean isSatisfied(Status status) {
        return status != Status.NOT_APPLICABLE && GOODNESS.indexOf(status) <= GOODNESS.indexOf(Status.NOT_YET_DUE);
    }
}
