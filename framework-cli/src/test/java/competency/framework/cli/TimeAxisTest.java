package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void half_a_year_on_both_sides_is_the_least_that_is_shown() {
        assertThat(TimeAxis.around(DAY, List.of(DAY)))
                .isEqualTo(new TimeAxis(LocalDate.of(2026, 5, 1), LocalDate.of(2027, 6, 21)));
    }

    @Test
    void days_further_away_widen_it_up_to_three_years_back_and_five_ahead() {
        assertThat(TimeAxis.around(DAY, List.of(LocalDate.of(2025, 3, 9), LocalDate.of(2028, 3, 9))))
                .isEqualTo(new TimeAxis(LocalDate.of(2025, 3, 1), LocalDate.of(2028, 4, 9)));
        assertThat(TimeAxis.around(DAY, List.of(LocalDate.of(1990, 1, 1), LocalDate.of(2090, 1, 1))))
                .isEqualTo(new TimeAxis(LocalDate.of(2023, 11, 1), LocalDate.of(2031, 12, 21)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 0.00%",
        "2025-12-31, 0.00%",
        "2026-04-11, 27.40%",
        "2027-01-01, 100.00%",
        "2027-01-02, 100.00%",
    })
    void a_day_has_its_place_and_none_lies_beyond_an_edge(LocalDate day, String place) {
        var axis = new TimeAxis(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

        assertThat(axis.at(day)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-08-01, 'Jun 2026, Jul 2026, Aug 2026'",
        "2026-05-01, 2027-06-21, 'Jul 2026, Oct 2026, Jan 2027, Apr 2027'",
        "2026-01-01, 2027-01-01, 'Apr 2026, Jul 2026, Oct 2026, Jan 2027'",
        "2023-11-01, 2031-12-21, '2024, 2026, 2028, 2030'",
        "2024-06-01, 2028-06-01, '2025, 2026, 2027, 2028'",
    })
    void a_few_days_that_are_easy_to_think_of_are_marked(LocalDate first, LocalDate last, String labels) {
        assertThat(new TimeAxis(first, last).ticks())
                .extracting(TimeAxis.Tick::label)
                .containsExactly(labels.split(", "));
    }
}
