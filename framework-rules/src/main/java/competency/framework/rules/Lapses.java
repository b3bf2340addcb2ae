package competency.framework.rules;

import competency.framework.model.catalogue.Days;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Lapse;
import competency.framework.rules.decision.Decider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Walks from one day of another answer to the next, and notes what is no longer satisfied. */
final class Lapses {
    private final Decider decider;
    private final EvaluationRequest request;

    Lapses(Decider decider, EvaluationRequest request) {
        this.decider = decider;
        this.request = request;
    }

    List<Lapse> upTo(LocalDate until) {
        if (until.isBefore(request.asOf())) {
            throw new IllegalArgumentException(
                    "until (%s) must not be before the day asked about (%s)".formatted(until, request.asOf()));
        }
        Days.require("until", until);
        var days = new TreeSet<>(new NamedDays(request).after(request.asOf()).headSet(until.plusDays(1)));
        days.addAll(new CountedDays(request, decider).upTo(until.plusDays(1)));
        if (until.isBefore(Days.LAST)) { // the day after the last cannot be asked about
            days.add(until.plusDays(1));
        }
        var lapses = new ArrayList<Lapse>();
        var next = next(request.asOf(), days);
        while (next.isPresent()) {
            var day = next.get();
            var last = day.minusDays(1);
            lapses.addAll(new LapsesOn(last, on(last), on(day)).all());
            next = next(day, days.tailSet(day, false));
        }
        return List.copyOf(lapses);
    }

    /** The next day of another answer than on this one. */
    private Optional<LocalDate> next(LocalDate day, SortedSet<LocalDate> days) {
        var now = on(day);
        return new Changes(decider, request.on(day), now.decision().outcome(), now.findings()).firstAmong(days);
    }

    private Judgement on(LocalDate day) {
        return Judgement.of(request.on(day), decider);
    }
}
