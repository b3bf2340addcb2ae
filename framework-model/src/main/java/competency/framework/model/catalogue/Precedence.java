package competency.framework.model.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What comes before what. Ends, and in good time, whatever circles, diamonds and long lines there are. */
final class Precedence<I> {
    private final Set<I> known;
    private final Function<I, List<I>> before;

    /**
     * An order of parts.
     *
     * @param known the parts, in their order; what comes before them and is not among them is left out
     * @param before what comes directly before a part
     */
    Precedence(Set<I> known, Function<I, List<I>> before) {
        this.known = known;
        this.before = before;
    }

    /**
     * Parts that come before themselves.
     *
     * @param last the part that closes the circle
     * @param first the part by which it does
     * @param way the parts from the first to the last
     */
    record Circle<I>(I last, I first, List<I> way) {}

    /** A part on the way, with those still to go to. */
    private record Visit<I>(I part, Iterator<I> before) {}

    /** Every circle, each told once, at the part that closes it when parts are read in their order. */
    List<Circle<I>> circles() {
        var circles = new ArrayList<Circle<I>>();
        var seen = new HashSet<I>();
        known.forEach(part -> walk(part, seen, circles));
        return circles;
    }

    /** A part and everything that comes before it, in an order in which nothing stands before what it needs. */
    List<I> upTo(I part) {
        return walk(part, new HashSet<>(), new ArrayList<>());
    }

    private List<I> walk(I start, Set<I> seen, List<Circle<I>> circles) {
        var left = new ArrayList<I>();
        var open = new ArrayDeque<Visit<I>>();
        var way = new LinkedHashSet<I>();
        enter(start, seen, open, way);
        while (!open.isEmpty()) {
            var visit = open.getLast();
            if (visit.before().hasNext()) {
                var next = visit.before().next();
                if (way.contains(next)) {
                    circles.add(new Circle<>(visit.part(), next, wayFrom(next, way)));
                } else if (known.contains(next)) {
                    enter(next, seen, open, way);
                }
            } else {
                open.removeLast();
                way.remove(visit.part());
                left.add(visit.part());
            }
        }
        return left;
    }

    private void enter(I part, Set<I> seen, ArrayDeque<Visit<I>> open, Set<I> way) {
        if (seen.add(part)) {
            way.add(part);
            open.addLast(new Visit<>(part, before.apply(part).iterator()));
        }
    }

    private static <I> List<I> wayFrom(I first, Set<I> way) {
        return way.stream().dropWhile(part -> !part.equals(first)).toList();
    }
}
