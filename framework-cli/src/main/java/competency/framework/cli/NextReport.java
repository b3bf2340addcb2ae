package competency.framework.cli;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.Evaluator;
import competency.framework.rules.next.Adviser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.function.Consumer;

/**
 * Says what to do next, for one person or for many, one after another.
 *
 * @param adviser answers
 * @param asked the questions
 * @param question what is to be found out beside the answers
 * @param place where to tell it
 */
record NextReport(Adviser adviser, Asked asked, NextQuestion question, Terminal place) {
    /** For people. */
    void text() {
        try (var answers = new Answers(place)) {
            answer(request -> answers.text(NextText.of(question.about(request, adviser), question, answers.place())));
            answers.tell();
        }
    }

    /** For programs: an object for one question, an array for several. */
    void json() {
        try (var answers = new Answers(place)) {
            answer(request -> {
                var advised = question.about(request, adviser);
                answers.json(json -> new NextJson(json, advised, question).write());
            });
            answers.endJson();
            answers.tell();
        }
    }

    /** A web page. It tells of everybody before the first sheet, so every question is kept. */
    void html() {
        var requests = new ArrayList<EvaluationRequest>();
        asked.forEach(requests::add);
        var evaluator = Evaluator.create();
        var html = new EvaluationHtml(place);
        if (requests.size() == 1) {
            html.only(question.about(requests.get(0), adviser, evaluator), question);
            return;
        }
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        var entries = new ArrayList<EvaluationHtml.Entry>();
        for (var request : requests) {
            var evaluation = evaluator.evaluate(request);
            verdicts.merge(evaluation.verdict(), 1, Integer::sum);
            entries.add(EvaluationHtml.entry(entries.size() + 1, evaluation));
        }
        html.begin(
                "What comes next on " + Wording.day(asked.questions().asOf()),
                EvaluationReport.counts(requests.size(), verdicts),
                entries);
        var progress = new Progress(place, requests.size());
        for (var request : requests) {
            html.sheet(question.about(request, adviser, evaluator), question);
            progress.step();
        }
        progress.end();
        html.end();
    }

    private void answer(Consumer<EvaluationRequest> tell) {
        var progress = new Progress(place);
        asked.forEach(request -> {
            tell.accept(request);
            progress.step();
        });
        progress.end();
    }
}
