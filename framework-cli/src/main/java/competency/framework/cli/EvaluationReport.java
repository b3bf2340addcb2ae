package competency.framework.cli;

import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.Evaluator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Answers questions one after another, each written as soon as it is answered. */
final class EvaluationReport {
    private final Evaluator evaluator;
    private final Terminal terminal;
    private final boolean isForetelling;

    /**
     * Prepares a report.
     *
     * @param isForetelling whether each answer tells the next day on which it changes
     */
    EvaluationReport(Evaluator evaluator, Terminal terminal, boolean isForetelling) {
        this.evaluator = evaluator;
        this.isForetelling = isForetelling;
        this.terminal = terminal;
    }

    /** One object for one question, an array for several. */
    void json(List<EvaluationRequest> requests) {
        try (var json = new JsonWriter(terminal.out())) {
            var writer = new EvaluationJson(json);
            if (requests.size() == 1) {
                answer(requests, writer::write);
            } else {
                json.array(() -> answer(requests, writer::write));
            }
        }
    }

    /** For people; how many verdicts of each kind at the end if there are several. */
    void text(List<EvaluationRequest> requests) {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        answer(requests, answer -> {
            verdicts.merge(answer.evaluation().verdict(), 1, Integer::sum);
            terminal.print(EvaluationText.of(answer, terminal));
            if (requests.size() > 1) {
                terminal.print("\n\n");
            }
        });
        if (requests.size() > 1) {
            terminal.print(new Page(terminal)
                    .paragraph(0, Style.STRONG, counts(requests.size(), verdicts))
                    .text());
        }
    }

    /** A web page. What its list of contents tells of everybody is asked for twice, and nothing else is kept. */
    void html(List<EvaluationRequest> requests) {
        var html = new EvaluationHtml(terminal);
        if (requests.size() == 1) {
            answer(requests, html::only);
            return;
        }
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        var entries = new ArrayList<EvaluationHtml.Entry>();
        for (var request : requests) {
            var evaluation = evaluator.evaluate(request);
            verdicts.merge(evaluation.verdict(), 1, Integer::sum);
            entries.add(EvaluationHtml.entry(entries.size() + 1, evaluation));
        }
        html.begin("Evaluations on " + Wording.day(requests.get(0).asOf()), counts(requests.size(), verdicts), entries);
        answer(requests, html::sheet);
        html.end();
    }

    private void answer(List<EvaluationRequest> requests, Consumer<Answer> write) {
        var progress = new Progress(terminal, requests.size());
        for (var request : requests) {
            var evaluation = evaluator.evaluate(request);
            var change =
                    isForetelling ? evaluator.nextChange(request, evaluation).orElse(null) : null;
            write.accept(new Answer(request, evaluation, isForetelling, change));
            progress.step();
        }
        progress.end();
    }

    static String counts(int number, EnumMap<Verdict, Integer> verdicts) {
        return "%s: %s"
                .formatted(
                        Wording.counted(number, "evaluation"),
                        verdicts.entrySet().stream()
                                .map(entry -> "%d %s".formatted(entry.getValue(), EvaluationText.words(entry.getKey())))
                                .collect(Collectors.joining(", ")));
    }
}
