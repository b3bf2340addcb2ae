package competency.framework.cli;

import competency.framework.model.next.ComparedRequirement;
import competency.framework.model.next.Difference;
import competency.framework.model.next.SharedRequirement;
import competency.framework.model.next.Side;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of two roles, in one line of a comparison.
 *
 * @param title what it is called
 * @param key its id; both ids where they are not the same
 * @param left what the role named first asks for; null if it does not
 * @param right what the role named second asks for; null if it does not
 * @param via how the one is known to be the other; empty if directly
 * @param differences in what they differ
 */
record RequirementLine(
        String title,
        String key,
        @Nullable List<String> left,
        @Nullable List<String> right,
        List<String> via,
        List<Difference> differences) {
    static RequirementLine only(ComparedRequirement each, Side side, List<String> details) {
        return new RequirementLine(
                each.title(),
                each.requirement().id().value(),
                side == Side.LEFT ? details : null,
                side == Side.RIGHT ? details : null,
                List.of(),
                List.of());
    }

    static RequirementLine shared(SharedRequirement each, List<String> left, List<String> right) {
        return new RequirementLine(
                both(each.left().title(), each.right().title()),
                both(
                        each.left().requirement().id().value(),
                        each.right().requirement().id().value()),
                left,
                right,
                each.via().stream().map(step -> step.replaceFirst(":", " ")).toList(),
                each.differences());
    }

    static String both(String left, String right) {
        return left.equals(right) ? left : left + " → " + right;
    }

    /** In what they differ: {@code level}, or {@code level of the part “…”}. */
    static String aspect(Difference difference) {
        var aspect = difference.aspect().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return difference.part() == null ? aspect : "%s of “%s”".formatted(aspect, difference.part());
    }

    /** What both say, and which way it goes. */
    static String change(Difference difference) {
        var way = difference.harder() == null
                ? ""
                : difference.harder() == Side.RIGHT ? ", asks for more" : ", asks for less";
        return "%s → %s%s".formatted(difference.left(), difference.right(), way);
    }
}
