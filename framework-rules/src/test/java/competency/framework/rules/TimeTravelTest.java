package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same portfolio asked about every day of three years: the engine foretells each day on which the answer changes. */
class TimeTravelTest {
    private static final Evaluator EVALUATOR = Evaluator.create();
    private static final int YEARS_EACH_WAY_IN_MONTHS = 18;

    /** What a reader would call a change. */
    private record Answer(String verdict, Map<String, String> statuses) {}

    static LongStream seeds() {
        return LongStream.range(0, 400)
                .filter(seed -> changes(Worlds.world(seed).request()).size() >= 6)
                .limit(10);
    }

    @Test
    void there_are_ten_portfolios_with_many_changes() {
        assertThat(seeds().count()).isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_change_is_foretold_and_nothing_else_is(long seed) {
        var request = Worlds.world(seed).request();
        var first = request.asOf().minusMonths(YEARS_EACH_WAY_IN_MONTHS);
        var last = request.asOf().plusMonths(YEARS_EACH_WAY_IN_MONTHS);
        var foretold = new ArrayList<LocalDate>();
        var day = first;
        var change = EVALUATOR.nextChange(on(request, day));
        while (change.isPresent() && !change.get().on().isAfter(last)) {
            day = change.get().on();
            foretold.add(day);
            assertTold(change.get(), request);
            change = EVALUATOR.nextChange(on(request, day));
        }
        assertThat(foretold).as("seed %d", seed).containsExactlyElementsOf(changes(request));
    }

    private static void assertTold(Change change, EvaluationRequest request) {
        var before = EVALUATOR.evaluate(on(request, change.on().minusDays(1)));
        var after = EVALUATOR.evaluate(on(request, change.on()));
        assertThat(change.verdict()).isEqualTo(after.verdict());
        var was = answer(before).statuses();
        var is = answer(after).statuses();
        assertThat(change.statuses()).allSatisfy(status -> {
            assertThat(was)
                    .containsEntry(status.requirement().value(), status.from().name());
            assertThat(is)
                    .containsEntry(status.requirement().value(), status.to().name());
        });
        assertThat(change.statuses()).hasSize((int) is.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(was.get(entry.getKey())))
                .count());
    }

    /** The days on which the answer is not that of the day before, found by asking about every day. */
    private static List<LocalDate> changes(EvaluationRequest request) {
        var changes = new ArrayList<LocalDate>();
        var day = request.asOf().minusMonths(YEARS_EACH_WAY_IN_MONTHS);
        var last = request.asOf().plusMonths(YEARS_EACH_WAY_IN_MONTHS);
        var answer = answer(EVALUATOR.evaluate(on(request, day)));
        for (day = day.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            var next = answer(EVALUATOR.evaluate(on(request, day)));
            if (!next.equals(answer)) {
                changes.add(day);
            }
            answer = next;
        }
        return changes;
    }

    private static Answer answer(Evaluation evaluation) {
        var statuses = new LinkedHashMap<String, String>();
        collect(evaluation.findings(), statuses);
        return new Answer(evaluation.verdict().name(), statuses);
    }

    private static void collect(List<Finding> findings, Map<String, String> statuses) {
        for (var finding : findings) {
            statuses.put(finding.requirement().id().value(), finding.status().name());
            collect(finding.children(), statuses);
        }
    }

    private static EvaluationRequest on(EvaluationRequest request, LocalDate day) {
        return new EvaluationRequest(
                request.framework(), request.portfolio(), request.role(), request.setting(), day, request.policy());
    }
}
