package competency.framework.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The search by examples that can be worked out by hand. */
class SearchExamplesTest {
    /** Each goal with the sets that reach it, in the order of the goals. */
    private static CoverSearch search(List<Option> options, Effort effort, List<List<BitSet>> ways) {
        return new CoverSearch(
                options, relevant(ways), new BitSet(), (goal, chosen) -> reaches(ways.get(goal), chosen), effort);
    }

    private static List<BitSet> relevant(List<List<BitSet>> ways) {
        return ways.stream()
                .map(each -> {
                    var all = new BitSet();
                    each.forEach(all::or);
                    return all;
                })
                .toList();
    }

    private static boolean reaches(List<BitSet> ways, BitSet chosen) {
        return ways.stream().anyMatch(way -> Sets.contains(chosen, way));
    }

    @Test
    void what_is_needed_anyway_comes_free_for_other_goals() {
        // The first needs the second, which reaches the other goal at no more hours; the third alone would be shorter.
        var options = List.of(option("1", null, 1), option("5", null), option("2", null));
        var ways = List.of(List.of(set(0)), List.of(set(1), set(2)));

        assertThat(smallest(options, ways, Caps.NONE)).isEqualTo(set(0, 1));
    }

    @Test
    void under_a_limit_nothing_is_chosen_that_does_not_state_how_much_of_it_it_takes() {
        var options = List.of(option(null, "1"), option("9", null));
        var ways = List.of(List.of(set(0), set(1)));

        assertThat(smallest(options, ways, Caps.NONE)).isEqualTo(set(1));
        assertThat(smallest(options, ways, caps("9", null))).isEqualTo(set(1));
        assertThat(smallest(options, ways, caps("8", null))).isNull();
        assertThat(smallest(options, ways, caps(null, "1"))).isEqualTo(set(0));
        assertThat(smallest(options, ways, caps(null, "0.99"))).isNull();
        assertThat(smallest(options, ways, caps("9", "1"))).isNull();
    }

    @Test
    void what_needs_something_that_does_not_state_its_hours_is_not_chosen_under_a_limit() {
        var options = List.of(option("1", null, 1), option(null, null), option("7", null));
        var ways = List.of(List.of(set(0), set(2)));

        assertThat(smallest(options, ways, caps("7", null))).isEqualTo(set(2));
    }

    @Test
    void a_shorter_option_does_not_stand_in_for_a_longer_one_if_it_needs_more() {
        // The second is shorter than the fourth, and needs the first.
        var options = List.of(option("2", "1"), option("0.25", "99.99", 0), option("0.25", "1"), option("2", "10"));
        var ways = List.of(List.of(set(0, 2), set(1), set(3)));

        assertThat(smallest(options, ways, Caps.NONE)).isEqualTo(set(3));
    }

    @Test
    void what_takes_as_much_as_is_allowed_is_found_where_the_first_try_takes_more() {
        // The fifth alone takes 3 hours and is needed; the fourth beside it for the first goal, the third for the
        // third.
        var options = List.of(
                option("7.25", null),
                option("2", "0"),
                option("1", "10"),
                option("1", "1"),
                option("3", "10"),
                option("1", "10", 1));
        var ways = List.of(
                List.of(set(0), set(3, 4), set(5)),
                List.of(set(4)),
                List.of(set(1), set(2)),
                List.of(set(1, 5), set(5), set(4)));

        assertThat(smallest(options, ways, caps("5", null))).isEqualTo(set(2, 3, 4));
        assertThat(smallest(options, ways, caps("4.99", null))).isNull();
    }

    @Test
    void a_goal_can_be_reached_if_all_together_reach_it() {
        var options = List.of(option("1", null), option("1", null));
        var search = new CoverSearch(
                options, List.of(set(0), set(1)), new BitSet(), (goal, chosen) -> chosen.get(0), new Effort(100, null));

        assertThat(search.canReach(0)).isTrue();
        assertThat(search.canReach(1)).isFalse();
        assertThat(search.smallest(List.of(0, 1), Caps.NONE)).isEmpty();
    }

    @Test
    void the_part_that_a_goal_needs_has_the_earlier_options_and_nothing_that_can_be_spared() {
        var options = Stream.generate(() -> option("1", null)).limit(5).toList();
        var search = search(options, new Effort(100, null), List.of(List.of(set(0, 1), set(2)), List.of(set(4))));

        assertThat(search.part(0, set(0, 1, 2, 4))).isEqualTo(set(0, 1));
        assertThat(search.part(0, set(0, 2, 3))).isEqualTo(set(2));
        assertThat(search.part(1, set(0, 1, 4))).isEqualTo(set(4));
    }

    @Test
    void without_effort_it_is_told_how_many_hours_every_set_takes() {
        var options = List.of(option("3", null), option("4", null), option("5.5", null));
        var ways = List.of(List.of(set(0), set(1)), List.of(set(2)));

        var cover = search(options, new Effort(1, null), ways)
                .smallest(List.of(0, 1), Caps.NONE)
                .orElseThrow();

        assertThat(cover.chosen()).isEqualTo(set(0, 2));
        assertThat(cover.optimal()).isFalse();
        assertThat(cover.hoursAtLeast()).isEqualByComparingTo("8.5");
    }

    @Test
    void several_goals_are_told_at_once_before_they_are_asked_about_one_by_one() {
        var told = new ArrayList<String>();
        var oracle = new Oracle() {
            @Override
            public boolean reaches(int goal, BitSet chosen) {
                told.add("asked " + goal + " " + chosen);
                return chosen.get(goal + 1);
            }

            @Override
            public void foresee(Collection<Integer> goals, BitSet chosen) {
                told.add("told " + goals + " " + chosen);
            }
        };
        var options = Stream.generate(() -> option("1", null)).limit(4).toList();
        var all = List.of(set(0, 1), set(0, 2), set(3));
        var search = new CoverSearch(options, all, set(3), oracle, new Effort(100, null));

        assertThat(search.smallest(List.of(0, 1), Caps.NONE).orElseThrow().chosen())
                .isEqualTo(set(1, 2));
        assertThat(told).contains("told [0, 1] {0, 3}", "asked 0 {0}", "asked 1 {0}");
        told.clear();
        assertThat(search.smallest(List.of(0), Caps.NONE).orElseThrow().chosen())
                .isEqualTo(set(1));
        assertThat(told).isEmpty();
    }

    private static @Nullable BitSet smallest(List<Option> options, List<List<BitSet>> ways, Caps caps) {
        var goals = IntStream.range(0, ways.size()).boxed().toList();
        return search(options, new Effort(1_000, null), ways)
                .smallest(goals, caps)
                .map(Cover::chosen)
                .orElse(null);
    }

    private static Caps caps(@Nullable String hours, @Nullable String cost) {
        return new Caps(hours == null ? null : new BigDecimal(hours), cost == null ? null : new BigDecimal(cost));
    }

    private static Option option(@Nullable String hours, @Nullable String cost, int... needs) {
        return new Option(
                hours == null ? null : new BigDecimal(hours), cost == null ? null : new BigDecimal(cost), set(needs));
    }

    private static BitSet set(int... numbers) {
        var set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }
}
