package competency.framework.rules;

import competency.framework.model.evaluation.Credit;
import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which credit serves which of several requirements, where a record may serve only one. As many as possible are served:
 * first of those that need a record, then of all; among such assignments the earlier requirement is served before the
 * later, and by its better credit. The search is exact. A branch is left as soon as a matching shows that it cannot serve
 * more than was found: where every credit rests on one record, none is entered in vain.
 */
final class RecordAssignment {
    private final List<List<Credit>> choices;
    private final List<Integer> order;
    private final int needy;
    private final List<@Nullable Credit> chosen;
    private final List<@Nullable Credit> best;
    private int bestNeedy = -1;
    private int bestAll = -1;

    /**
     * Searches.
     *
     * @param choices for each requirement the credits that satisfy it, best first
     * @param needs for each requirement whether nothing but a record can satisfy it
     */
    RecordAssignment(List<List<Credit>> choices, List<Boolean> needs) {
        this.choices = choices;
        order = IntStream.range(0, choices.size())
                .boxed()
                .sorted((one, other) -> Boolean.compare(needs.get(other), needs.get(one)))
                .toList();
        needy = (int) needs.stream().filter(need -> need).count();
        chosen = new ArrayList<>(Collections.nCopies(choices.size(), null));
        best = new ArrayList<>(chosen);
        search(0, 0, 0, new HashSet<>());
    }

    /** The credit that serves a requirement; null if none is left for it. */
    @Nullable
    Credit of(int requirement) {
        return best.get(requirement);
    }

    /** Records that serve the other requirements. */
    Set<RecordId> recordsOfOthers(int requirement) {
        var records = new HashSet<RecordId>();
        for (int i = 0; i < best.size(); i++) {
            var credit = best.get(i);
            if (i != requirement && credit != null) {
                records.addAll(credit.records());
            }
        }
        return records;
    }

    /** Tries the better credit first and no credit last, so that the first of the best assignments found is kept. */
    private void search(int next, int servedNeedy, int servedAll, Set<RecordId> used) {
        if (!canBeat(next, servedNeedy, servedAll, used)) {
            return;
        }
        if (next == order.size()) {
            bestNeedy = servedNeedy;
            bestAll = servedAll;
            Collections.copy(best, chosen);
            return;
        }
        var requirement = order.get(next);
        for (var credit : choices.get(requirement)) {
            if (Collections.disjoint(used, credit.records())) {
                var more = new HashSet<>(used);
                more.addAll(credit.records());
                chosen.set(requirement, credit);
                search(next + 1, servedNeedy + (next < needy ? 1 : 0), servedAll + 1, more);
                chosen.set(requirement, null);
            }
        }
        search(next + 1, servedNeedy, servedAll, used);
    }

    /** Never says no where more can be served: credits that share no record have different first and last ones too. */
    private boolean canBeat(int next, int servedNeedy, int servedAll, Set<RecordId> used) {
        var needyLeft = Math.max(0, needy - next);
        var allLeft = order.size() - next;
        if (!isBetter(servedNeedy + needyLeft, servedAll + allLeft)) {
            return false;
        }
        var byFirst = new RecordMatching(wanted(next, used, records -> records.get(0)));
        var byLast = new RecordMatching(wanted(next, used, records -> records.get(records.size() - 1)));
        var mostNeedy = Math.min(byFirst.servedOfFirst(needyLeft), byLast.servedOfFirst(needyLeft));
        var mostAll = Math.min(byFirst.servedOfFirst(allLeft), byLast.servedOfFirst(allLeft));
        return isBetter(servedNeedy + mostNeedy, servedAll + mostAll);
    }

    private boolean isBetter(int servedNeedy, int servedAll) {
        return servedNeedy > bestNeedy || (servedNeedy == bestNeedy && servedAll > bestAll);
    }

    /** One record of each credit that is still free, for each requirement from the next on. */
    private List<Set<RecordId>> wanted(
            int next, Set<RecordId> used, Function<List<RecordId>, RecordId> representative) {
        return order.subList(next, order.size()).stream()
                .map(requirement -> choices.get(requirement).stream()
                        .map(Credit::records)
                        .filter(records -> Collections.disjoint(used, records))
                        .map(representative)
                        .collect(Collectors.toSet()))
                .toList();
    }
}
