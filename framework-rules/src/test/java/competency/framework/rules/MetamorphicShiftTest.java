package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shifting every day shifts the answer. */
class MetamorphicShiftTest {
    private static final int WORLDS = 1_000;
    private static final Evaluator EVALUATOR = Evaluator.create();

    /** In the middle of the eight years without a leap day: worlds reach no more than four years back. */
    private static final int MIDDLE_YEAR = 2100;

    /** Within a year and the longest warning of it, no leap day comes. */
    private static final LocalDate LAST_CHANGE = LocalDate.of(2102, 11, 1);

    /** From 1901 to 2099 the calendar repeats every 28 years, leap days and all, so nothing differs whatever its days. */
    @Test
    void shifting_every_day_by_28_years_shifts_the_answer() {
        Worlds.first(WORLDS).forEach(world -> assertShifts(world.seed(), world.request(), 28));
    }

    @Test
    void shifting_every_day_by_one_year_shifts_the_answer_where_no_leap_day_is_crossed() {
        var compared = Worlds.first(WORLDS)
                .filter(world -> {
                    var away = MIDDLE_YEAR - world.request().asOf().getYear();
                    var request = new WorldShift(away).shifted(world.request());
                    var inReach = EVALUATOR
                            .nextChange(request)
                            .filter(change -> change.on().isAfter(LAST_CHANGE))
                            .isEmpty();
                    if (inReach) {
                        assertShifts(world.seed(), request, 1);
                    }
                    return inReach;
                })
                .count();

        assertThat(compared).as("worlds that change soon or never").isGreaterThan(WORLDS * 9 / 10);
    }

    private static void assertShifts(long seed, EvaluationRequest request, int years) {
        assertThat(answer(new WorldShift(years).shifted(request), years))
                .as("seed %d", seed)
                .isEqualTo(answer(request, 0));
    }

    /** The answer with every day moved back by so many years. */
    private static List<String> answer(EvaluationRequest request, int back) {
        var evaluation = EVALUATOR.evaluate(request);
        var lines = new ArrayList<String>();
        lines.add("%s %s %s"
                .formatted(
                        evaluation.verdict(),
                        evaluation.compliance(),
                        evaluation.rule().id()));
        evaluation.findings().forEach(finding -> collect(finding, back, lines));
        EVALUATOR
                .nextChange(request)
                .ifPresent(change -> lines.add("%s %s".formatted(back(change.on(), back), change.statuses())));
        return lines;
    }

    private static void collect(Finding finding, int back, List<String> lines) {
        lines.add("%s %s %s %s %s %s %s"
                .formatted(
                        finding.requirement().id(),
                        finding.status(),
                        finding.rule().id(),
                        back(finding.validUntil(), back),
                        back(finding.dueOn(), back),
                        finding.accepted(),
                        finding.measures()));
        finding.rejected()
                .forEach(rejection -> lines.add(
                        "%s %s %s".formatted(rejection.record(), rejection.reason(), back(rejection.day(), back))));
        finding.children().forEach(child -> collect(child, back, lines));
    }

    private static String back(@Nullable LocalDate day, int years) {
        return day == null ? "never" : day.minusYears(years).toString();
    }
}
