package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Lapse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held against months of unlike length may be enough, too little and enough again: asked day by day. */
class CountedDaysTest {
    private static final String SERVED = "{id: q, experience: {roles: [worker], months: %s}}";
    private static final String PRACTISED = "{id: q, practice: supervised, hours: %s, within_months: %s}";
    private static final int DAYS = 4_000;

    private final Evaluator evaluator = Evaluator.create();

    @ParameterizedTest
    @CsvSource({
        // Six months of 181 days, which some windows of six months are longer than.
        "6, 2025-01-01, 2025-06-30, 2025-06-29, 2025-07-01",
        "6, 2025-01-01, 2025-06-30, 2025-07-01, 2025-08-29",
        "6, 2025-01-01, 2025-06-30, 2025-12-01, 2026-03-01",
        "6, 2025-01-01, 2025-06-30, 2026-03-01, 2026-03-31",
        // Two years of 730 days, until a window has a leap day.
        "24, 2022-01-01, 2023-12-31, 2026-06-01, 2028-02-29",
        // Too few for every window, enough for every window, and enough from some day on.
        "6, 2025-01-01, 2025-06-28, 2025-07-01, ",
        "6, 2025-01-01, 2025-07-03, 2025-08-01, ",
        "6, 2025-01-01, , 2025-03-01, 2025-07-01",
    })
    void service_is_enough_as_long_as_every_day_says(
            int months, LocalDate from, String until, LocalDate asOf, LocalDate expected) {
        var post = until == null ? "" : ", until: " + until;
        var posts = "posts: [{role: worker, from: %s%s}]".formatted(from, post);

        assertNextChange(request(SERVED.formatted(months), posts, asOf), expected);
    }

    @ParameterizedTest
    @CsvSource({
        // An hour each day, and windows of 28 to 31 days.
        "30, 1, 2025-06-30, 2026-03-01",
        "28, 1, 2025-06-30, 2028-01-04",
        "31, 1, 2025-07-31, 2025-10-01",
    })
    void practice_is_enough_as_long_as_every_day_says(int hours, int months, LocalDate asOf, LocalDate expected) {
        var practice = "practice: [{id: r, kind: supervised, from: 2025-01-01, until: 2027-12-31, hours: 1095}]";

        assertNextChange(request(PRACTISED.formatted(hours, months), practice, asOf), expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-01, 2027-07-01", "2026-03-01, 2026-03-30", "2026-03-01, 2026-03-29"})
    void whatever_lapses_in_between_is_told(LocalDate asOf, LocalDate until) {
        var posts = "posts: [{role: worker, from: 2025-01-01, until: 2025-06-30}]";
        var request = request(SERVED.formatted(6), posts, asOf);
        var expected = new ArrayList<LocalDate>();
        for (var day = asOf; !day.isAfter(until); day = day.plusDays(1)) {
            if (status(request, day).isSatisfied()
                    && status(request, day.plusDays(1)).isUnsatisfied()) {
                expected.add(day);
            }
        }

        assertThat(evaluator.lapses(request, until)).extracting(Lapse::lastDay).isEqualTo(expected);
    }

    private void assertNextChange(EvaluationRequest request, LocalDate expected) {
        assertThat(evaluator.nextChange(request).map(Change::on)).isEqualTo(Optional.ofNullable(expected));
        assertThat(firstOfAll(request)).isEqualTo(Optional.ofNullable(expected));
    }

    /** Found by asking about every day. */
    private Optional<LocalDate> firstOfAll(EvaluationRequest request) {
        var now = status(request, request.asOf());
        return request.asOf()
                .plusDays(1)
                .datesUntil(request.asOf().plusDays(DAYS))
                .filter(day -> status(request, day) != now)
                .findFirst();
    }

    private Status status(EvaluationRequest request, LocalDate day) {
        List<Finding> findings = evaluator.evaluate(request.on(day)).findings();
        return findings.get(0).status();
    }

    private static EvaluationRequest request(String requirement, String records, LocalDate asOf) {
        return WrittenQuestion.of("", requirement, records, asOf, Policy.DEFAULT);
    }
}
