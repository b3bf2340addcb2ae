package competency.framework.rules;

import competency.framework.model.portfolio.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * On which records credits can rest. One derivation, the shortest, stands for all credits of one worth; but every record
 * that leads to the same worth in another way bears it just as well, and must not be called useless.
 */
final class Bearers {
    private final Map<Derived.Worth, Set<RecordId>> records = new HashMap<>();
    private final Set<Way> ways = new LinkedHashSet<>();

    /** A worth that follows from others. */
    private record Way(Derived.Worth to, Set<Derived.Worth> from) {}

    /** Notes one way to a worth; true if it is the first. */
    boolean add(Derived.Worth to, Set<Derived.Worth> from, Collection<RecordId> own) {
        var known = records.get(to);
        if (known == null) {
            records.put(to, own.size() == 1 ? Set.of(own.iterator().next()) : Set.copyOf(own));
        } else {
            grow(to, known, own);
        }
        if (!from.isEmpty()) {
            ways.add(new Way(to, from));
        }
        return known == null;
    }

    /** Follows every way until no worth gains a record. */
    void close() {
        var grew = true;
        while (grew) {
            grew = false;
            for (var way : ways) {
                for (var worth : way.from()) {
                    grew |= grow(way.to(), of(way.to()), of(worth));
                }
            }
        }
    }

    /** Adds records to those of a worth; true if one was not known. Nearly every worth has one record only. */
    private boolean grow(Derived.Worth worth, Set<RecordId> known, Collection<RecordId> more) {
        if (known.containsAll(more)) {
            return false;
        }
        if (known instanceof HashSet<RecordId> growing) {
            return growing.addAll(more);
        }
        var grown = new HashSet<>(known);
        grown.addAll(more);
        records.put(worth, grown);
        return true;
    }

    Set<RecordId> of(Derived.Worth worth) {
        return records.getOrDefault(worth, Set.of());
    }
}
