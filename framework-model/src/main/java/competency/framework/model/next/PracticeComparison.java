package competency.framework.model.next;

import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.TaggedHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two requirements for hours of the same practice. */
final class PracticeComparison {
    private final List<Difference> differences;

    /** Adds what it finds to a list. */
    PracticeComparison(List<Difference> differences) {
        this.differences = differences;
    }

    void compare(PracticeRequirement left, PracticeRequirement right) {
        hours("hours", left.hours(), right.hours());
        hours("hours a month", left.perMonth(), right.perMonth());
        var here = byTag(left);
        var there = byTag(right);
        var tags = new TreeSet<>(here.keySet());
        tags.addAll(there.keySet());
        tags.forEach(tag -> hours("hours in " + tag, here.get(tag), there.get(tag)));
        if (!Objects.equals(left.withinMonths(), right.withinMonths())) {
            differences.add(
                    new Difference(null, Aspect.WINDOW, window(left), window(right), harderWindow(left, right)));
        }
    }

    private static SortedMap<String, BigDecimal> byTag(PracticeRequirement leaf) {
        var hours = new TreeMap<String, BigDecimal>();
        for (TaggedHours tagged : leaf.ofWhich()) {
            hours.merge(tagged.tag(), tagged.hours(), BigDecimal::max);
        }
        return hours;
    }

    private void hours(String what, @Nullable BigDecimal left, @Nullable BigDecimal right) {
        var here = left == null ? BigDecimal.ZERO : left;
        var there = right == null ? BigDecimal.ZERO : right;
        var order = here.compareTo(there);
        if (order != 0) {
            differences.add(new Difference(
                    null, Aspect.HOURS, told(here, what), told(there, what), order > 0 ? Side.LEFT : Side.RIGHT));
        }
    }

    private static String told(BigDecimal hours, String what) {
        return (hours.signum() == 0 ? "no" : hours.stripTrailingZeros().toPlainString()) + " " + what;
    }

    private static String window(PracticeRequirement leaf) {
        return leaf.withinMonths() == null ? "at any time" : "in the last %s months".formatted(leaf.withinMonths());
    }

    /** The same hours in less time ask for more; a monthly rate is harder to keep up for longer. */
    private static @Nullable Side harderWindow(PracticeRequirement left, PracticeRequirement right) {
        if (left.perMonth() != null || right.perMonth() != null) {
            return null;
        }
        var here = left.withinMonths();
        var there = right.withinMonths();
        return there == null || (here != null && here < there) ? Side.LEFT : Side.RIGHT;
    }
}
