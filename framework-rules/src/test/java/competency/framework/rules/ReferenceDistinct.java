package competency.framework.rules;

import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 4.8, details 28: which child each record serves, by trying every way of handing records out. */
final class ReferenceDistinct {
    private final List<ReferenceLeaf> leaves;
    private final List<Integer> order;
    private final int needy;
    private final List<@Nullable ReferenceCredit> chosen = new ArrayList<>();
    private List<@Nullable ReferenceCredit> best = List.of();
    private int bestWorth = -1;

    /**
     * Tries everything.
     *
     * @param alone for each child, whether only a record can satisfy it
     */
    ReferenceDistinct(List<ReferenceLeaf> leaves, List<Boolean> alone) {
        this.leaves = leaves;
        order = IntStream.range(0, leaves.size())
                .boxed()
                .sorted((one, other) -> Boolean.compare(alone.get(other), alone.get(one)))
                .toList();
        needy = (int) alone.stream().filter(only -> only).count();
        serve(0, new HashSet<>());
    }

    /** The better credit first and none last; only what is strictly better takes the place of what was found. */
    private void serve(int position, Set<RecordId> used) {
        if (position == order.size()) {
            if (worth() > bestWorth) {
                bestWorth = worth();
                best = new ArrayList<>(chosen);
            }
            return;
        }
        for (var credit : leaves.get(order.get(position)).acceptable()) {
            if (credit.records().stream().noneMatch(used::contains)) {
                var more = new HashSet<>(used);
                more.addAll(credit.records());
                choose(credit, position, more);
            }
        }
        choose(null, position, used);
    }

    private void choose(@Nullable ReferenceCredit credit, int position, Set<RecordId> used) {
        chosen.add(credit);
        serve(position + 1, used);
        chosen.remove(position);
    }

    /** First the needy children that are served, then all. */
    private int worth() {
        var served = chosen.stream().filter(credit -> credit != null).count();
        var servedNeedy = chosen.subList(0, needy).stream()
                .filter(credit -> credit != null)
                .count();
        return (int) (servedNeedy * 100 + served);
    }

    /** Each child, in reading order, with what is left to it. */
    List<ReferenceLeaf> leaves() {
        return IntStream.range(0, leaves.size())
                .mapToObj(child -> leaves.get(child).without(takenFrom(child)))
                .toList();
    }

    private Set<RecordId> takenFrom(int child) {
        var taken = new HashSet<RecordId>();
        for (var position = 0; position < order.size(); position++) {
            var credit = best.get(position);
            if (order.get(position) != child && credit != null) {
                taken.addAll(credit.records());
            }
        }
        return taken;
    }
}
