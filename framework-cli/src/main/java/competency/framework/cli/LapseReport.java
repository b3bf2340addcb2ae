package competency.framework.cli;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Lapse;
import competency.framework.rules.Evaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What lapses when, for one person or for many. Nobody's answer is kept.
 *
 * @param evaluator answers
 * @param asked the questions
 * @param until the last day to look at
 * @param place where to tell it
 */
record LapseReport(Evaluator evaluator, Asked asked, LocalDate until, Terminal place) {
    private static final int DAYS = 2;

    /** For people. */
    void text() {
        try (var answers = new Answers(place)) {
            var lapsed = new int[1];
            answer((request, lapses) -> {
                lapsed[0] += lapses.size();
                answers.text(text(request, lapses, answers.place()));
            });
            if (answers.number() > 1) {
                answers.text(new Page(place)
                        .paragraph(
                                0,
                                Style.STRONG,
                                "%s about %s until %s"
                                        .formatted(
                                                Wording.counted(lapsed[0], "lapse"),
                                                Wording.counted(answers.number(), "question"),
                                                Wording.day(until)))
                        .text());
            }
            answers.tell();
        }
    }

    /** For programs: an object for one question, an array for several. */
    void json() {
        try (var answers = new Answers(place)) {
            answer((request, lapses) -> answers.json(json -> json(json, request, lapses)));
            answers.endJson();
            answers.tell();
        }
    }

    /** For calendars: an event on every last day. */
    void calendar() {
        try (var aside = new Spool()) {
            var calendar = new LapseCalendar(
                    new ICalendar(aside.out(), asked.questions().asOf()));
            answer(calendar::add);
            calendar.end();
            aside.copyTo(place.out());
        }
    }

    private void answer(BiConsumer<EvaluationRequest, List<Lapse>> tell) {
        var progress = new Progress(place);
        asked.forEach(request -> {
            tell.accept(request, evaluator.lapses(request, until));
            progress.step();
        });
        progress.end();
    }

    private String text(EvaluationRequest request, List<Lapse> lapses, Terminal laidOut) {
        var page = new Page(laidOut);
        var role = request.framework().role(request.role()).orElseThrow();
        page.title(
                Style.STRONG,
                "",
                "%s: %s".formatted(request.portfolio().person(), headline(lapses)),
                "%s (%s), from %s until %s"
                        .formatted(role.title(), role.id(), Wording.day(request.asOf()), Wording.day(until)));
        if (lapses.isEmpty()) {
            return page.text();
        }
        var table = new Table(1, "Last day", "Requirement");
        lapses.forEach(lapse -> table.row(Cell.of(Wording.shortDay(lapse.lastDay())), requirement(lapse)));
        return page.blank().table(DAYS, table).text();
    }

    private static String headline(List<Lapse> lapses) {
        return lapses.isEmpty() ? "nothing lapses" : Wording.counted(lapses.size(), "lapse");
    }

    private static Cell requirement(Lapse lapse) {
        var cell = Cell.of(lapse.finding().title());
        var parts = LapseWording.parts(lapse);
        if (!parts.isEmpty()) {
            cell = cell.above("for " + parts, Style.FAINT);
        }
        var records = LapseWording.records(lapse);
        var mark = Mark.of(lapse.verdict());
        return cell.above(LapseWording.what(lapse) + (records.isEmpty() ? "" : ", record " + records), Style.FAINT)
                .above(
                        "then %s; verdict %s"
                                .formatted(LapseWording.then(lapse), EvaluationText.words(lapse.verdict())),
                        mark.style());
    }

    private void json(JsonWriter json, EvaluationRequest request, List<Lapse> lapses) {
        var edition = request.framework().edition();
        json.object("framework", () -> json.text("id", edition.id()).text("version", edition.version()))
                .text("person", request.portfolio().person())
                .text("role", request.role())
                .text("as_of", request.asOf())
                .text("until", until)
                .objects("lapses", lapses, lapse -> lapse(json, lapse));
    }

    private static void lapse(JsonWriter json, Lapse lapse) {
        json.text("last_day", lapse.lastDay())
                .text("requirement", lapse.finding().requirement().id())
                .text("title", lapse.finding().title())
                .text("status", lapse.finding().status())
                .texts("records", lapse.finding().accepted())
                .text("then", lapse.after())
                .text("verdict_then", lapse.verdict())
                .objects(
                        "parts",
                        lapse.parts(),
                        part -> json.text("requirement", part.requirement().id())
                                .text("title", part.title()));
    }
}
