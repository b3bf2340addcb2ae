package competency.framework.rules;

import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each record may serve one requirement only, credits of one worth are told apart by the records they rest on, up to
 * some number. Tells as early as possible which are not worth following: there may be very many.
 */
final class Apart {
    /** What a credit is worth, and the records it rests on. */
    private record Rest(Derived.Worth worth, List<RecordId> records) {}

    private final int most;
    private final Map<Derived.Worth, List<BitSet>> settled = new HashMap<>();
    private final Map<Rest, Derived> waiting = new HashMap<>();
    private final Map<RecordId, Integer> numbers = new HashMap<>();

    /**
     * With nothing settled.
     *
     * @param most how many credits of one worth are told apart
     */
    Apart(int most) {
        this.most = most;
    }

    /** Whether neither what was settled nor what waits already makes it needless; then it is taken to wait. */
    boolean isAwaited(Derived result) {
        if (!isApart(result)) {
            return false;
        }
        var rest = new Rest(result.worth(), result.credit().records());
        var shortest = waiting.get(rest);
        if (shortest != null && Derived.shortestFirst(shortest, result) <= 0) {
            return false;
        }
        waiting.put(rest, result);
        return true;
    }

    /** Settles it, unless it is not told apart from what was settled before. */
    boolean settles(Derived result) {
        var isApart = isApart(result);
        if (isApart) {
            settled.computeIfAbsent(result.worth(), unused -> new ArrayList<>())
                    .add(numbered(result.credit().records()));
        }
        return isApart;
    }

    /** Whether it does not need all the records of one worth the same that was settled before it. */
    private boolean isApart(Derived result) {
        var alike = settled.getOrDefault(result.worth(), List.of());
        if (alike.size() >= most) {
            return false;
        }
        var records = numbered(result.credit().records());
        return alike.stream().noneMatch(earlier -> containsAll(records, earlier));
    }

    private BitSet numbered(List<RecordId> records) {
        var found = new BitSet();
        for (var id : records) {
            found.set(numbers.computeIfAbsent(id, unused -> numbers.size()));
        }
        return found;
    }

    private static boolean containsAll(BitSet all, BitSet some) {
        var number = some.nextSetBit(0);
        while (number >= 0 && all.get(number)) {
            number = some.nextSetBit(number + 1);
        }
        return number < 0;
    }
}
