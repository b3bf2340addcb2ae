package competency.framework.rules;

import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the next day on which an answer changes. An answer can change only on days that something in the portfolio, the
 * framework or the policy names, and, where days or hours are added up, on one day between two of those: that one is
 * found by halving.
 */
final class Changes {
    private final Evaluator evaluator;
    private final EvaluationRequest request;
    private final Evaluation now;

    Changes(Evaluator evaluator, EvaluationRequest request) {
        this.evaluator = evaluator;
        this.request = request;
        now = evaluator.evaluate(request);
    }

    Optional<Change> next() {
        var same = request.asOf();
        for (var day : new NamedDays(request).after(request.asOf())) {
            if (differs(on(day))) {
                return Optional.of(change(firstDifferent(same, day)));
            }
            same = day;
        }
        return Optional.empty();
    }

    private LocalDate firstDifferent(LocalDate same, LocalDate different) {
        var low = same.toEpochDay();
        var high = different.toEpochDay();
        while (high - low > 1) {
            var middle = (low + high) / 2;
            if (differs(on(LocalDate.ofEpochDay(middle)))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return LocalDate.ofEpochDay(high);
    }

    private Change change(LocalDate day) {
        var then = on(day);
        return new Change(day, then.verdict(), changesTo(then));
    }

    private boolean differs(Evaluation other) {
        return now.verdict() != other.verdict() || !changesTo(other).isEmpty();
    }

    private List<Change.StatusChange> changesTo(Evaluation other) {
        var statuses = new ArrayList<Change.StatusChange>();
        compare(now.findings(), other.findings(), statuses);
        return statuses;
    }

    private static void compare(List<Finding> before, List<Finding> after, List<Change.StatusChange> changes) {
        for (int i = 0; i < before.size(); i++) {
            var was = before.get(i);
            var is = after.get(i);
            if (was.status() != is.status()) {
                changes.add(new Change.StatusChange(was.requirement().id(), was.title(), was.status(), is.status()));
            }
            compare(was.children(), is.children(), changes);
        }
    }

    private Evaluation on(LocalDate day) {
        return evaluator.evaluate(new EvaluationRequest(
                request.framework(), request.portfolio(), request.role(), request.setting(), day, request.policy()));
    }
}
