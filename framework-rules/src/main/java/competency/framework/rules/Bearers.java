package competency.framework.rules;

import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * On which records credits can rest. One derivation, the shortest, stands for all credits of one worth; but every record
 * that leads to the same worth in another way bears it just as well, and must not be called useless.
 */
final class Bearers {
    private final Map<Derived.Worth, Set<RecordId>> records = new HashMap<>();
    private final List<Way> ways = new ArrayList<>();

    /** A worth that follows from others. */
    private record Way(Derived.Worth to, Set<Derived.Worth> from) {}

    /** Notes one way to a worth; true if it is the first. */
    boolean add(Derived.Worth to, Set<Derived.Worth> from, Collection<RecordId> own) {
        var isFirst = !records.containsKey(to);
        records.computeIfAbsent(to, unused -> new HashSet<>()).addAll(own);
        if (!from.isEmpty()) {
            ways.add(new Way(to, from));
        }
        return isFirst;
    }

    /** Follows every way until no worth gains a record. */
    void close() {
        var grew = true;
        while (grew) {
            grew = false;
            for (var way : ways) {
                for (var worth : way.from()) {
                    grew |= Objects.requireNonNull(records.get(way.to())).addAll(of(worth));
                }
            }
        }
    }

    Set<RecordId> of(Derived.Worth worth) {
        return records.getOrDefault(worth, Set.of());
    }
}
