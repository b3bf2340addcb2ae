package competency.framework.rules;

import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which records credits can rest. One derivation, the shortest, stands for all credits of one worth; but every record
 * that leads to the same worth in another way bears it just as well, and must not be called useless.
 */
final class Bearers {
    private final Map<Derived.Worth, Integer> numbers = new HashMap<>();
    private final List<Set<RecordId>> records = new ArrayList<>();

    /** For each worth those from which it follows, whichever way; null: from none. */
    private final List<@Nullable BitSet> ways = new ArrayList<>();

    /** Notes one way to a worth, from others by their numbers and from records themselves; true if it is the first. */
    boolean add(Derived.Worth to, BitSet from, Collection<RecordId> own) {
        var known = numbers.putIfAbsent(to, records.size());
        if (known == null) {
            records.add(own.size() == 1 ? Set.of(own.iterator().next()) : Set.copyOf(own));
            ways.add(null);
        } else {
            grow(known, own);
        }
        if (!from.isEmpty()) {
            follow(known == null ? ways.size() - 1 : known, from);
        }
        return known == null;
    }

    private void follow(int to, BitSet from) {
        var others = ways.get(to);
        var all = others == null ? from : (BitSet) others.clone(); // what was handed over is never changed
        if (others != null) {
            all.or(from);
        }
        ways.set(to, all);
    }

    /** The number of a worth to which a way is known. */
    int number(Derived.Worth worth) {
        return Objects.requireNonNull(numbers.get(worth));
    }

    /** Follows every way until no worth gains a record. */
    void close() {
        var grew = true;
        while (grew) {
            grew = false;
            for (int to = 0; to < ways.size(); to++) {
                grew |= growsFrom(to, ways.get(to));
            }
        }
    }

    private boolean growsFrom(int to, @Nullable BitSet from) {
        var grew = false;
        if (from != null) {
            for (int worth = from.nextSetBit(0); worth >= 0; worth = from.nextSetBit(worth + 1)) {
                grew |= grow(to, records.get(worth));
            }
        }
        return grew;
    }

    /** Adds records to those of a worth; true if one was not known. Nearly every worth has one record only. */
    private boolean grow(int worth, Collection<RecordId> more) {
        var known = records.get(worth);
        if (known.containsAll(more)) {
            return false;
        }
        if (known instanceof HashSet<RecordId> growing) {
            return growing.addAll(more);
        }
        var grown = new HashSet<>(known);
        grown.addAll(more);
        records.set(worth, grown);
        return true;
    }

    Set<RecordId> of(Derived.Worth worth) {
        var number = numbers.get(worth);
        return number == null ? Set.of() : records.get(number);
    }
}
