package competency.framework.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of two sets of courses is the smaller one (semantics 6.4). */
class WeightsTest {
    @Test
    void fewer_courses_without_hours_go_before_fewer_hours() {
        assertThat(isLighter(set(0), set(1), option("500", "0"), option(null, "0")))
                .isTrue();
        assertThat(isLighter(set(0), set(1), option("0.01", "0"), option("0.02", "0")))
                .isTrue();
    }

    @Test
    void hours_go_before_cost_and_a_cost_that_is_not_stated_before_any() {
        assertThat(isLighter(set(0), set(1), option("1", "900"), option("1.01", "0")))
                .isTrue();
        assertThat(isLighter(set(0), set(1), option("1", null), option("1.01", "0")))
                .isTrue();
        assertThat(isLighter(set(0), set(1), option("1", "900"), option("1", null)))
                .isTrue();
    }

    @Test
    void a_penny_goes_before_the_number_of_courses() {
        var free = option("0", "0");

        assertThat(isLighter(set(0, 1, 2), set(3), free, free, free, option("0", "0.01")))
                .isTrue();
        assertThat(isLighter(set(3), set(0, 1, 2), free, free, free, free)).isTrue();
    }

    @Test
    void of_equal_sets_that_with_the_earlier_courses_is_the_smaller_however_many_there_are() {
        var alike = new Option[200];
        Arrays.fill(alike, option("1", "1"));

        assertThat(isLighter(set(0, 3), set(1, 2), alike)).isTrue();
        for (int later = 1; later < 198; later++) {
            assertThat(isLighter(set(later - 1), set(later), alike))
                    .as("%d", later)
                    .isTrue();
            assertThat(isLighter(set(later - 1, 199), set(later, 198), alike))
                    .as("%d", later)
                    .isTrue();
        }
    }

    @Test
    void more_than_can_be_counted_is_refused() {
        var options = IntStream.range(0, 10_000)
                .mapToObj(i -> new Option(BigDecimal.valueOf(10_000), BigDecimal.valueOf(1_000_000), new BitSet()))
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Weights(options, IntStream.range(0, 10_000).toArray()))
                .withMessage(
                        "10000 courses of 100000000 hours and 10000000000 pounds in all are too many to plan with");
    }

    private static boolean isLighter(BitSet one, BitSet other, Option... options) {
        var weights =
                new Weights(List.of(options), IntStream.range(0, options.length).toArray());
        return Weights.compare(weights.of(one), weights.of(other)) < 0;
    }

    private static Option option(@Nullable String hours, @Nullable String cost) {
        return new Option(
                hours == null ? null : new BigDecimal(hours), cost == null ? null : new BigDecimal(cost), new BitSet());
    }

    private static BitSet set(int... numbers) {
        var set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }
}
