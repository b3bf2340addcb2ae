package competency.framework.rules;

import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.decision.Decider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Finds the next day on which an answer changes. An answer can change only on days that something in the portfolio, the
 * framework or the policy names, on one day between two of those, which is found by halving, and on days on which what is
 * counted up comes to something else.
 */
final class Changes {
    private final Decider decider;
    private final EvaluationRequest request;
    private final Verdict verdict;
    private final List<Finding> findings;

    /**
     * Prepares a search.
     *
     * @param verdict the verdict on the day asked about
     * @param findings the findings on that day
     */
    Changes(Decider decider, EvaluationRequest request, Verdict verdict, List<Finding> findings) {
        this.decider = decider;
        this.request = request;
        this.verdict = verdict;
        this.findings = findings;
    }

    Optional<Change> next() {
        var named = firstAmong(new NamedDays(request).after(request.asOf()));
        var counted = firstAmong(new CountedDays(request, decider).upTo(named.orElse(LocalDate.MAX)));
        return counted.or(() -> named).map(this::change);
    }

    /**
     * The first day of another answer.
     *
     * @param days the days on which it may be another one, all after the day asked about
     */
    Optional<LocalDate> firstAmong(SortedSet<LocalDate> days) {
        var same = request.asOf();
        for (var day : days) {
            if (differs(on(day))) {
                return Optional.of(firstDifferent(same, day));
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
        return new Change(day, then.decision().outcome(), changesTo(then));
    }

    private boolean differs(Judgement other) {
        return verdict != other.decision().outcome() || !changesTo(other).isEmpty();
    }

    private List<Change.StatusChange> changesTo(Judgement other) {
        var statuses = new ArrayList<Change.StatusChange>();
        compare(findings, other.findings(), statuses);
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

    private Judgement on(LocalDate day) {
        return Judgement.of(request.on(day), decider);
    }
}
