package competency.framework.cli;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Lapse;
import java.util.HashMap;
import java.util.List;

/**
 * Last valid days in a calendar. An event keeps its key when what lapses is renewed, so that a calendar that is read again
 * moves the event and does not gain another.
 *
 * @param calendar the calendar
 */
record LapseCalendar(ICalendar calendar) {
    /** What lapses for one question, an event each. */
    void add(EvaluationRequest request, List<Lapse> lapses) {
        var times = new HashMap<String, Integer>();
        for (var lapse : lapses) {
            var key = "%s.%s.%s"
                    .formatted(
                            request.portfolio().person(),
                            request.role(),
                            lapse.finding().requirement().id());
            var time = times.merge(key, 1, Integer::sum);
            calendar.day(
                    "%s%s@%s"
                            .formatted(
                                    key,
                                    time == 1 ? "" : "." + time,
                                    request.framework().edition().id()),
                    lapse.lastDay(),
                    "%s: %s, %s"
                            .formatted(
                                    request.portfolio().person(),
                                    lapse.finding().title(),
                                    LapseWording.what(lapse)),
                    description(request, lapse));
        }
    }

    /** Ends the calendar. */
    void end() {
        calendar.end();
    }

    private static String description(EvaluationRequest request, Lapse lapse) {
        var role = request.framework().role(request.role()).orElseThrow();
        var parts = LapseWording.parts(lapse);
        var records = LapseWording.records(lapse);
        return "%s (%s).%s%s The day after: %s, and the verdict is %s."
                .formatted(
                        role.title(),
                        role.id(),
                        parts.isEmpty() ? "" : " Of it: " + parts + ".",
                        records.isEmpty() ? "" : " Record " + records + ".",
                        LapseWording.then(lapse),
                        EvaluationText.words(lapse.verdict()));
    }
}
