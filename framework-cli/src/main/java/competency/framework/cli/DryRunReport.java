package competency.framework.cli;

import competency.framework.model.next.AnswerChange;
import competency.framework.rules.Evaluator;
import competency.framework.rules.next.DryRun;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks everybody's questions under both rulings. What changed is put aside as soon as it is known, for the totals come
 * first; nobody's answer is kept.
 */
final class DryRunReport {
    private final DryRun dryRun;
    private final DryRunQuestion question;
    private final Terminal place;

    DryRunReport(Evaluator evaluator, DryRunQuestion question, Terminal place) {
        this.question = question;
        this.place = place;
        dryRun = question.with(evaluator);
    }

    /** For people. */
    void text(List<Path> files) {
        try (var aside = new Spool()) {
            var put = place.aside(aside.out());
            var totals = ask(files, change -> put.print(DryRunText.of(change, put)));
            place.print(new DryRunText(question, totals).on(new Page(place)));
            aside.copyTo(place.out());
        }
    }

    /** For programs. */
    void json(List<Path> files) {
        try (var aside = new Spool()) {
            var put = JsonWriter.part(aside.out());
            var totals = new DryRunTotals[1];
            put.array(() -> totals[0] = ask(files, change -> put.object(() -> DryRunJson.change(put, change))));
            put.close();
            try (var json = new JsonWriter(place.out())) {
                new DryRunJson(json, question, totals[0]).write(() -> json.part("changes", aside, place.out()));
            }
        }
    }

    private DryRunTotals ask(List<Path> files, Consumer<AnswerChange> changed) {
        var totals = new DryRunTotals();
        var progress = new Progress(place);
        Inputs.readAll(files, file -> {
            question.forEach(file, portfolio -> {
                var roles = question.rolesOf(portfolio);
                totals.person(roles.size());
                for (var role : roles) {
                    dryRun.compare(portfolio, role, question.setting(), question.asOf())
                            .ifPresent(change -> {
                                totals.change(change);
                                changed.accept(change);
                            });
                    progress.step();
                }
            });
            return file;
        });
        progress.end();
        return totals;
    }
}
