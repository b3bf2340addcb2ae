package competency.framework.rules.inspection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where following what leads on from things leads back. */
final class Circles<T> {
    private final Function<T, Stream<T>> leadingOn;
    private final Set<T> suspects = new HashSet<>();

    /**
     * Sorts out what leads nowhere, so that ways are only searched where there may be one.
     *
     * @param all everything there is
     */
    Circles(Collection<T> all, Function<T, Stream<T>> leadingOn) {
        this.leadingOn = leadingOn;
        Map<T, Integer> ways = new HashMap<>();
        Map<T, List<T>> leadingTo = new HashMap<>();
        for (var one : all) {
            var next = leadingOn.apply(one).filter(all::contains).distinct().toList();
            ways.put(one, next.size());
            next.forEach(other -> leadingTo
                    .computeIfAbsent(other, unused -> new ArrayList<>())
                    .add(one));
        }
        var ends = new ArrayDeque<T>();
        ways.forEach((one, count) -> {
            if (count == 0) {
                ends.add(one);
            }
        });
        suspects.addAll(all);
        while (!ends.isEmpty()) {
            var end = ends.remove();
            suspects.remove(end);
            for (var before : leadingTo.getOrDefault(end, List.of())) {
                if (ways.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
    }

    /** The shortest way from a thing through the next one back to it, with it at both ends; empty if there is none. */
    List<T> through(T start, T next) {
        if (!suspects.contains(start) || !suspects.contains(next)) {
            return List.of();
        }
        Map<T, T> cameFrom = new HashMap<>();
        var open = new ArrayDeque<>(List.of(next));
        cameFrom.put(next, start);
        while (!open.isEmpty()) {
            var one = open.remove();
            if (one.equals(start)) {
                return way(start, cameFrom);
            }
            leadingOn
                    .apply(one)
                    .filter(suspects::contains)
                    .filter(other -> cameFrom.putIfAbsent(other, one) == null)
                    .forEach(open::add);
        }
        return List.of();
    }

    private static <T> List<T> way(T start, Map<T, T> cameFrom) {
        var way = new ArrayDeque<>(List.of(start));
        for (var one = cameFrom.get(start); one != null && !one.equals(start); one = cameFrom.get(one)) {
            way.addFirst(one);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }
}
