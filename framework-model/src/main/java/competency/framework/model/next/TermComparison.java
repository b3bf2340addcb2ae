package competency.framework.model.next;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in what two requirements differ that ask for the same. */
final class TermComparison {
    private static final String ALL_POSTS = "all posts";

    private final Kinship kinship;
    private final Pairing.Pair pair;
    private final List<Difference> differences = new ArrayList<>();

    TermComparison(Kinship kinship, Pairing.Pair pair) {
        this.kinship = kinship;
        this.pair = pair;
    }

    List<Difference> differences() {
        compareTerms(pair.left().terms(), pair.right().terms());
        if (pair.left() instanceof RequirementGroup left && pair.right() instanceof RequirementGroup right) {
            compareGroups(left, right);
        } else {
            new LeafComparison(kinship, differences).compare(pair.left(), pair.right());
        }
        return differences;
    }

    private void compareTerms(RequirementTerms left, RequirementTerms right) {
        if (left.obligation() != right.obligation()) {
            var harder = left.obligation() == Obligation.MANDATORY ? Side.LEFT : Side.RIGHT;
            add(Aspect.OBLIGATION, word(left.obligation()), word(right.obligation()), harder);
        }
        if (left.effect() != right.effect()) {
            add(
                    Aspect.EFFECT,
                    effect(left.effect()),
                    effect(right.effect()),
                    left.effect() == Effect.STOP ? Side.LEFT : Side.RIGHT);
        }
        if (!same(left.dueWeeks(), right.dueWeeks())) {
            add(
                    Aspect.DUE_WEEKS,
                    weeks(left.dueWeeks()),
                    weeks(right.dueWeeks()),
                    smaller(orNone(left.dueWeeks()), orNone(right.dueWeeks())));
        }
        compare(left.applicability(), right.applicability());
    }

    private void compare(Applicability left, Applicability right) {
        var here = posts(left);
        var there = posts(right);
        if (!here.equals(there)) {
            var harder = here.equals(ALL_POSTS) ? Side.LEFT : there.equals(ALL_POSTS) ? Side.RIGHT : null;
            add(Aspect.POSTS, here, there, harder);
        }
        if (!days(left).equals(days(right))) {
            add(Aspect.EFFECTIVE_DAYS, days(left), days(right), null);
        }
    }

    private void compareGroups(RequirementGroup left, RequirementGroup right) {
        if (left.kind() != right.kind() || left.count() != right.count()) {
            add(Aspect.CHOICE, choice(left), choice(right), null);
        }
        if (left.distinct() != right.distinct()) {
            add(Aspect.DISTINCT_RECORDS, distinct(left), distinct(right), left.distinct() ? Side.LEFT : Side.RIGHT);
        }
        var children = new Pairing(kinship, left.children(), right.children());
        var onlyLeft = titles(children.onlyLeft(), true);
        var onlyRight = titles(children.onlyRight(), false);
        if (!onlyLeft.isEmpty() || !onlyRight.isEmpty()) {
            add(Aspect.PARTS, orNothing(onlyLeft), orNothing(onlyRight), null);
        }
        for (var child : children.shared()) {
            child.differences()
                    .forEach(difference ->
                            differences.add(difference.in(child.left().title())));
        }
    }

    private String titles(List<Requirement> requirements, boolean isLeft) {
        return requirements.stream()
                .map(requirement -> (isLeft ? kinship.left() : kinship.right()).titleOf(requirement))
                .collect(Collectors.joining("; "));
    }

    private void add(Aspect aspect, String left, String right, @Nullable Side harder) {
        differences.add(new Difference(null, aspect, left, right, harder));
    }

    private static String choice(RequirementGroup group) {
        return switch (group.kind()) {
            case ALL -> "all of %s".formatted(group.children().size());
            case ANY -> "one of %s".formatted(group.children().size());
            case AT_LEAST ->
                "at least %s of %s".formatted(group.count(), group.children().size());
        };
    }

    private static String distinct(RequirementGroup group) {
        return group.distinct() ? "each record serves one part" : "a record may serve several parts";
    }

    private static String effect(Effect effect) {
        return effect == Effect.STOP ? "stops practice" : "leaves a gap";
    }

    private static String weeks(@Nullable Integer weeks) {
        return weeks == null ? "at once" : "within %s weeks".formatted(weeks);
    }

    private static String posts(Applicability applicability) {
        var posts = Stream.of(limit("in ", applicability.settings()), limit("with ", applicability.tags()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return posts.isEmpty() ? ALL_POSTS : posts;
    }

    private static String limit(String word, Collection<?> values) {
        return values.isEmpty()
                ? ""
                : values.stream().map(Object::toString).sorted().collect(Collectors.joining(" or ", word, ""));
    }

    private static String days(Applicability applicability) {
        return "from %s until %s".formatted(day(applicability.effectiveFrom()), day(applicability.effectiveUntil()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "any day" : day.toString();
    }

    private static String orNothing(String titles) {
        return titles.isEmpty() ? "nothing else" : titles;
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** The side with the smaller number. */
    private static Side smaller(int left, int right) {
        return left < right ? Side.LEFT : Side.RIGHT;
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        return Objects.equals(left, right);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
