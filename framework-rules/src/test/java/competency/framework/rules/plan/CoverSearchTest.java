package competency.framework.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.rules.Dice;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The search finds what trying every set finds. */
class CoverSearchTest {
    private static final int PROBLEMS = 10_000;

    /** A problem without anything behind it: each goal is reached by any of some sets. */
    private record Problem(List<Option> options, List<List<BitSet>> ways, Caps caps) {
        static Problem of(long seed) {
            var dice = new Dice(seed);
            var options = new ArrayList<Option>();
            var count = dice.between(1, 12);
            for (int i = 0; i < count; i++) {
                options.add(new Option(
                        dice.maybe(85, () -> new BigDecimal(dice.pick("1", "2", "2.5", "3", "7.25", "0.25"))),
                        dice.maybe(80, () -> new BigDecimal(dice.pick("0", "1", "10", "99.99"))),
                        needs(i, options, dice)));
            }
            var ways = IntStream.range(0, dice.between(1, 6))
                    .mapToObj(goal -> ways(count, dice))
                    .toList();
            var caps = dice.chance(30)
                    ? new Caps(
                            dice.maybe(70, () -> BigDecimal.valueOf(dice.between(0, 15))),
                            dice.maybe(50, () -> BigDecimal.valueOf(dice.between(0, 120))))
                    : Caps.NONE;
            return new Problem(options, ways, caps);
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
                        return missing.isEmpty() && caps.admit(options.get(i));
                    })
                    && (caps.hours() == null || hours(set).compareTo(caps.hours()) <= 0)
                    && (caps.cost() == null || cost(set).compareTo(caps.cost()) <= 0);
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

    @Test
    void it_finds_the_smallest_of_all_sets() {
        var found = LongStream.range(0, PROBLEMS).mapToObj(Problem::of).filter(problem -> {
            var cover = problem.search(new Effort(1_000_000, null)).smallest(problem.goals(), problem.caps());
            var smallest = problem.smallest();
            assertThat(cover.map(Cover::chosen).orElse(null)).as("%s", problem).isEqualTo(smallest);
            assertThat(cover.stream())
                    .allSatisfy(each -> assertThat(each.optimal()).isTrue());
            return smallest != null;
        });

        assertThat(found.count()).isBetween(PROBLEMS / 2L, PROBLEMS - 1L);
    }

    @Test
    void what_one_search_learned_misleads_no_later_one() {
        LongStream.range(0, 500).mapToObj(Problem::of).forEach(problem -> {
            var search = problem.search(new Effort(1_000_000, null));
            for (var goal : problem.goals()) {
                search.smallest(List.of(goal), Caps.NONE);
            }
            assertThat(search.smallest(problem.goals(), problem.caps())
                            .map(Cover::chosen)
                            .orElse(null))
                    .isEqualTo(problem.smallest());
        });
    }

    @Test
    void where_the_effort_ends_the_set_reaches_the_goals_and_the_bound_is_true() {
        var ended = new AtomicInteger();
        LongStream.range(0, 2_000)
                .mapToObj(Problem::of)
                .filter(problem -> problem.caps().isNone())
                .forEach(problem -> {
                    var cover = problem.search(new Effort(1, null))
                            .smallest(problem.goals(), Caps.NONE)
                            .orElseThrow();
                    assertThat(problem.isAllowed(cover.chosen())).isTrue();
                    assertThat(problem.goals()).allMatch(goal -> problem.reaches(goal, cover.chosen()));
                    if (cover.optimal()) {
                        assertThat(cover.chosen()).isEqualTo(problem.smallest());
                    } else {
                        assertThat(cover.hoursAtLeast()).isLessThanOrEqualTo(problem.hours(fewestHours(problem)));
                        ended.incrementAndGet();
                    }
                });
        assertThat(ended).hasValueGreaterThan(1_000);
    }

    /** The set of the fewest hours, whatever else it lacks. */
    private static BitSet fewestHours(Problem problem) {
        var free = problem.options().stream()
                .map(option -> new Option(
                        option.hours() == null ? BigDecimal.ZERO : option.hours(), BigDecimal.ZERO, option.needs()))
                .toList();
        var other = new Problem(free, problem.ways(), Caps.NONE);
        return Objects.requireNonNull(other.smallest());
    }

    @Test
    void what_follows_from_an_answer_is_not_asked_again() {
        var options = IntStream.range(0, 3)
                .mapToObj(i -> new Option(BigDecimal.ONE, BigDecimal.ONE, new BitSet()))
                .toList();
        var all = BitSet.valueOf(new long[] {7});
        var asked = new ArrayList<BitSet>();
        Oracle second = (goal, chosen) -> {
            asked.add(chosen);
            return chosen.get(1);
        };
        var search = new CoverSearch(options, List.of(all), new BitSet(), second, new Effort(100, null));

        assertThat(search.reaches(0, BitSet.valueOf(new long[] {2}))).isTrue();
        assertThat(search.reaches(0, BitSet.valueOf(new long[] {6}))).isTrue();
        assertThat(search.reaches(0, BitSet.valueOf(new long[] {5}))).isFalse();
        assertThat(search.reaches(0, BitSet.valueOf(new long[] {1}))).isFalse();
        assertThat(search.adding(BitSet.valueOf(new long[] {4})).reaches(0, BitSet.valueOf(new long[] {2})))
                .isTrue();
        assertThat(asked).containsExactly(BitSet.valueOf(new long[] {2}), BitSet.valueOf(new long[] {5}));
    }

    @Test
    void nothing_is_foreseen_that_is_not_asked() {
        for (var seed = 0L; seed < 300; seed++) {
            var problem = Problem.of(seed);
            var foreseen = new HashSet<List<Object>>();
            var oracle = new Oracle() {
                @Override
                public boolean reaches(int goal, BitSet chosen) {
                    foreseen.remove(List.of(goal, chosen.clone()));
                    return problem.reaches(goal, chosen);
                }

                @Override
                public void foresee(Collection<Integer> goals, BitSet chosen) {
                    goals.forEach(goal -> foreseen.add(List.of(goal, problem.bearing(goal, chosen))));
                }
            };
            var cover = problem.search(oracle).smallest(problem.goals(), problem.caps());

            assertThat(cover.map(Cover::chosen).orElse(null)).isEqualTo(problem.smallest());
            assertThat(foreseen).as("foreseen and not asked, seed %d", seed).isEmpty();
        }
    }

    @Test
    void time_ends_a_search_as_effort_does() {
        var problem = Problem.of(3);

        var cover = problem.search(new Effort(1_000_000, Duration.ofNanos(1)))
                .smallest(problem.goals(), Caps.NONE)
                .orElseThrow();

        assertThat(problem.goals()).allMatch(goal -> problem.reaches(goal, cover.chosen()));
    }

    @Test
    void what_is_given_weighs_nothing() {
        var options = List.of(
                new Option(BigDecimal.TEN, BigDecimal.ZERO, new BitSet()),
                new Option(BigDecimal.ONE, BigDecimal.ZERO, new BitSet()));
        var both = BitSet.valueOf(new long[] {3});
        var given = BitSet.valueOf(new long[] {1});
        Oracle either = (goal, chosen) -> !chosen.isEmpty();

        var search = new CoverSearch(options, List.of(both), given, either, new Effort(100, null));

        assertThat(search.smallest(List.of(0), Caps.NONE).orElseThrow().chosen())
                .isEqualTo(new BitSet());
    }

    @Test
    void more_than_can_be_counted_is_refused() {
        var options = IntStream.range(0, 10_000)
                .mapToObj(i -> new Option(BigDecimal.valueOf(10_000), BigDecimal.valueOf(1_000_000), new BitSet()))
                .toList();

        assertThatThrownBy(() -> new Weights(options, IntStream.range(0, 10_000).toArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000 courses");
    }
}
