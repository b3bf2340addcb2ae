package competency.framework.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** The search finds what trying every set finds. */
class CoverSearchTest {
    private static final int PROBLEMS = Integer.getInteger("oracle.covers", 10_000);

    @Test
    void it_finds_the_smallest_of_all_sets() {
        var found = LongStream.range(0, PROBLEMS).mapToObj(MadeUpProblem::of).filter(problem -> {
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
        LongStream.range(0, PROBLEMS / 20).mapToObj(MadeUpProblem::of).forEach(problem -> {
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
        LongStream.range(0, PROBLEMS / 5)
                .mapToObj(MadeUpProblem::of)
                .filter(problem -> problem.caps().isNone())
                .forEach(problem -> {
                    var cover = problem.search(new Effort(1, null))
                            .smallest(problem.goals(), Caps.NONE)
                            .orElseThrow();
                    assertThat(problem.isAllowed(cover.chosen())).isTrue();
                    assertThat(problem.goals()).allMatch(goal -> problem.reaches(goal, cover.chosen()));
                    assertThat(cover.chosen().stream())
                            .noneMatch(option -> problem.reachesAllWithout(option, cover.chosen()));
                    if (cover.optimal()) {
                        assertThat(cover.chosen()).isEqualTo(problem.smallest());
                    } else {
                        assertThat(cover.hoursAtLeast()).isLessThanOrEqualTo(problem.hours(fewestHours(problem)));
                        ended.incrementAndGet();
                    }
                });
        assertThat(ended).hasValueGreaterThan(PROBLEMS / 10);
    }

    /** The set of the fewest hours, whatever else it lacks. */
    private static BitSet fewestHours(MadeUpProblem problem) {
        var free = problem.options().stream()
                .map(option -> new Option(
                        option.hours() == null ? BigDecimal.ZERO : option.hours(), BigDecimal.ZERO, option.needs()))
                .toList();
        var other = new MadeUpProblem(free, problem.ways(), Caps.NONE);
        return Objects.requireNonNull(other.smallest());
    }

    @Test
    void wherever_the_effort_ends_only_the_smallest_set_is_said_to_be_it() {
        LongStream.range(0, PROBLEMS / 10).mapToObj(MadeUpProblem::of).forEach(problem -> {
            for (var effort : List.of(5, 10, 20, 40, 80)) {
                problem.search(new Effort(effort, null))
                        .smallest(problem.goals(), problem.caps())
                        .filter(Cover::optimal)
                        .ifPresent(cover -> assertThat(cover.chosen()).isEqualTo(problem.smallest()));
            }
        });
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
        for (var seed = 0L; seed < PROBLEMS / 33; seed++) {
            var problem = MadeUpProblem.of(seed);
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
        var problem = MadeUpProblem.of(3);

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
}
