package competency.framework.rules.plan;

import competency.framework.rules.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A problem without anything behind it: each goal is reached by any of some sets. */
record MadeUpProblem(List<Option> options, List<List<BitSet>> ways, Caps caps) {
    /** One so small that every set can be tried. */
    static MadeUpProblem of(long seed) {
        var dice = new Dice(seed);
        return of(dice, dice.between(1, 12), 6);
    }

    /** One that is work. */
    static MadeUpProblem large(long seed) {
        return of(new Dice(seed), 30, 24);
    }

    private static MadeUpProblem of(Dice dice, int count, int mostGoals) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < count; i++) {
            options.add(new Option(
                    dice.maybe(85, () -> new BigDecimal(dice.pick("1", "2", "2.5", "3", "7.25", "0.25"))),
                    dice.maybe(80, () -> new BigDecimal(dice.pick("0", "1", "10", "99.99"))),
                    needs(i, options, dice)));
        }
        var ways = IntStream.range(0, dice.between(mostGoals / 6, mostGoals))
                .mapToObj(goal -> ways(count, dice))
                .toList();
        var caps = dice.chance(30)
                ? new Caps(
                        dice.maybe(70, () -> BigDecimal.valueOf(dice.between(0, 15))),
                        dice.maybe(50, () -> BigDecimal.valueOf(dice.between(0, 120))))
                : Caps.NONE;
        return new MadeUpProblem(options, ways, caps);
    }

    private static BitSet needs(int option, List<Option> before, Dice dice) {
        var needs = new BitSet();
        if (option > 0 && dice.chance(30)) {
            var other = dice.between(0, option - 1);
            needs.or(before.get(other).withNeeds(other));
        }
        return needs;
    }

    private static List<BitSet> ways(int options, Dice dice) {
        return IntStream.range(0, dice.between(1, 5))
                .mapToObj(way -> {
                    var set = new BitSet();
                    for (int i = dice.pick(1, 1, 1, 2, 2, 3); i > 0; i--) {
                        set.set(dice.between(0, options - 1));
                    }
                    return set;
                })
                .toList();
    }

    boolean reaches(int goal, BitSet chosen) {
        return ways.get(goal).stream().anyMatch(way -> {
            var missing = (BitSet) way.clone();
            missing.andNot(chosen);
            return missing.isEmpty();
        });
    }

    /** Whether an option can be spared, with what needs it. */
    boolean reachesAllWithout(int option, BitSet chosen) {
        var fewer = new BitSet();
        chosen.stream()
                .filter(each -> !options.get(each).withNeeds(each).get(option))
                .forEach(fewer::set);
        return goals().stream().allMatch(goal -> reaches(goal, fewer));
    }

    /** The same within other limits. */
    MadeUpProblem within(Caps others) {
        return new MadeUpProblem(options, ways, others);
    }

    CoverSearch search(Effort effort) {
        return new CoverSearch(options, relevant(), new BitSet(), this::reaches, effort);
    }

    CoverSearch search(Oracle oracle) {
        return new CoverSearch(options, relevant(), new BitSet(), oracle, new Effort(1_000_000, null));
    }

    private List<BitSet> relevant() {
        return ways.stream()
                .map(each -> {
                    var all = new BitSet();
                    each.forEach(all::or);
                    return all;
                })
                .toList();
    }

    BitSet bearing(int goal, BitSet chosen) {
        var bearing = (BitSet) chosen.clone();
        bearing.and(relevant().get(goal));
        return bearing;
    }

    List<Integer> goals() {
        return IntStream.range(0, ways.size()).boxed().toList();
    }

    /** The smallest of all sets that reach every goal within the limits; null if none does. */
    @Nullable
    BitSet smallest() {
        BitSet best = null;
        for (long bits = 0; bits < 1L << options.size(); bits++) {
            var set = BitSet.valueOf(new long[] {bits});
            if (isAllowed(set)
                    && goals().stream().allMatch(goal -> reaches(goal, set))
                    && (best == null || isSmaller(set, best))) {
                best = set;
            }
        }
        return best;
    }

    boolean isAllowed(BitSet set) {
        return set.stream().allMatch(i -> {
                    var missing = (BitSet) options.get(i).needs().clone();
                    missing.andNot(set);
                    return missing.isEmpty() && isStated(options.get(i));
                })
                && (caps.hours() == null || hours(set).compareTo(caps.hours()) <= 0)
                && (caps.cost() == null || cost(set).compareTo(caps.cost()) <= 0);
    }

    private boolean isStated(Option option) {
        return (caps.hours() == null || option.hours() != null) && (caps.cost() == null || option.cost() != null);
    }

    BigDecimal hours(BitSet set) {
        return sum(set.stream().mapToObj(i -> options.get(i).hours()).toList());
    }

    private BigDecimal cost(BitSet set) {
        return sum(set.stream().mapToObj(i -> options.get(i).cost()).toList());
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> amounts) {
        return amounts.stream().filter(each -> each != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isSmaller(BitSet one, BitSet other) {
        var without = Long.compare(
                one.stream().filter(i -> options.get(i).hours() == null).count(),
                other.stream().filter(i -> options.get(i).hours() == null).count());
        var hours = hours(one).compareTo(hours(other));
        var unpriced = Long.compare(
                one.stream().filter(i -> options.get(i).cost() == null).count(),
                other.stream().filter(i -> options.get(i).cost() == null).count());
        var cost = cost(one).compareTo(cost(other));
        var number = Integer.compare(one.cardinality(), other.cardinality());
        var first = (BitSet) one.clone();
        first.xor(other);
        return IntStream.of(without, hours, unpriced, cost, number)
                        .filter(order -> order != 0)
                        .findFirst()
                        .orElse(one.get(first.nextSetBit(0)) ? -1 : 1)
                < 0;
    }
}
