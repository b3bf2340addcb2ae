package competency.framework.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How much a search may do, and how little it does. */
class EffortTest {
    private static final int PROBLEMS = 100;

    @Test
    void it_is_spent_by_one_step_too_many() {
        var effort = new Effort(2, null);

        assertThat(effort.spend()).isTrue();
        assertThat(effort.spend()).isTrue();
        assertThat(effort.isSpent()).isFalse();
        assertThat(effort.spend()).isFalse();
        assertThat(effort.isSpent()).isTrue();
        assertThat(effort.spent()).isEqualTo(3);
    }

    @Test
    void it_is_spent_when_its_time_is_over_and_not_before() {
        assertThat(new Effort(10, Duration.ofDays(1)).spend()).isTrue();
        assertThat(new Effort(10, Duration.ofDays(-1)).spend()).isFalse();
    }

    @Test
    void only_now_and_then_does_it_look_at_the_time() {
        var effort = new Effort(1_000, Duration.ofDays(-1));

        assertThat(effort.isSpent()).isFalse();
        assertThat(effort.spend()).isFalse();
        assertThat(effort.isSpent()).isTrue();
    }

    // A way to search that needs more steps is a way to search that is worse. Whoever finds a better one lowers the
    // numbers.

    @Test
    void large_problems_take_few_steps() {
        assertThat(steps(Caps.NONE)).isLessThanOrEqualTo(12_612);
    }

    @Test
    void limits_make_them_no_harder() {
        assertThat(steps(new Caps(BigDecimal.valueOf(30), null))).isLessThanOrEqualTo(6_936);
        assertThat(steps(new Caps(null, BigDecimal.valueOf(250)))).isLessThanOrEqualTo(6_582);
        assertThat(steps(new Caps(BigDecimal.valueOf(30), BigDecimal.valueOf(250))))
                .isLessThanOrEqualTo(4_869);
    }

    private static long steps(Caps caps) {
        return LongStream.range(0, PROBLEMS)
                .map(seed -> {
                    var problem = MadeUpProblem.large(seed);
                    var effort = new Effort(100_000, null);
                    problem.search(effort).smallest(problem.goals(), caps);
                    return effort.spent();
                })
                .sum();
    }

    @Test
    void where_it_ends_early_the_set_is_not_much_larger_and_the_bound_not_much_smaller() {
        var covers = LongStream.range(0, PROBLEMS)
                .mapToObj(MadeUpProblem::large)
                .map(problem -> new Early(
                        problem,
                        problem.search(new Effort(1, null))
                                .smallest(problem.goals(), Caps.NONE)
                                .orElseThrow()))
                .toList();

        assertThat(sum(covers.stream().map(Early::hours).toList())).isLessThanOrEqualTo(new BigDecimal("2435.75"));
        assertThat(sum(covers.stream().map(Early::hoursAtLeast).toList()))
                .isGreaterThanOrEqualTo(new BigDecimal("1649.50"));
    }

    private record Early(MadeUpProblem problem, Cover cover) {
        BigDecimal hours() {
            return problem.hours(cover.chosen());
        }

        BigDecimal hoursAtLeast() {
            return cover.hoursAtLeast() == null ? hours() : cover.hoursAtLeast();
        }
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
