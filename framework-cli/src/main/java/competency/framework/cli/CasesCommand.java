package competency.framework.cli;

import competency.framework.data.CaseFile;
import competency.framework.data.CaseLoader;
import competency.framework.data.EvaluationCase;
import competency.framework.rules.Evaluator;
import competency.framework.rules.next.Adviser;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs cases: questions with the answers that somebody in the field expects. */
@Command(
        name = "cases",
        customSynopsis = "competency cases FILE... [OPTIONS]",
        description = "Runs cases: questions written down with the answers they must get.",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Example:",
            "  competency cases cases/evidence.yaml cases/groups.yaml",
            "",
            "Exit status: 0 every case agrees; 1 a case failed; 2 bad input or usage."
        })
final class CasesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files, YAML or JSON.")
    List<Path> files = List.of();

    @Mixin
    final ReportOptions report = new ReportOptions();

    CasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var read = Inputs.readAll(files, CaseLoader::from);
        var evaluator = Evaluator.create();
        var adviser = Adviser.create();
        var failed =
                read.stream().flatMap(file -> failed(file, evaluator, adviser)).toList();
        var number = read.stream().mapToInt(file -> file.cases().size()).sum();
        if (report.isJson()) {
            json(number, failed);
        } else {
            text(number, failed);
        }
        return failed.isEmpty() ? ExitStatus.ANSWERED : ExitStatus.CASE_FAILED;
    }

    /** A case that got another answer than it expects. */
    private record Failed(String file, int line, String name, List<String> differences) {}

    private static Stream<Failed> failed(CaseFile file, Evaluator evaluator, Adviser adviser) {
        return file.cases().stream()
                .map(one -> new Failed(file.name(), one.line(), one.name(), differences(file, one, evaluator, adviser)))
                .filter(result -> !result.differences().isEmpty());
    }

    private static List<String> differences(CaseFile file, EvaluationCase one, Evaluator evaluator, Adviser adviser) {
        var request = one.request(file.framework());
        return one.expect().isOfAdvice()
                ? one.differences(adviser.advise(request, one.limits()))
                : one.differences(evaluator.evaluate(request));
    }

    private void text(int number, List<Failed> failed) {
        var place = report.on(terminal);
        var page = new Page(place);
        for (var one : failed) {
            page.paragraph(0, Style.BAD, "%s:%s %s".formatted(one.file(), one.line(), one.name()));
            one.differences().forEach(difference -> page.paragraph(4, Style.PLAIN, difference));
        }
        page.paragraph(
                0,
                failed.isEmpty() ? Style.STRONG_GOOD : Style.STRONG_BAD,
                "%s, %s failed".formatted(Wording.counted(number, "case"), failed.size()));
        place.print(page.text());
    }

    private void json(int number, List<Failed> failed) {
        try (var json = new JsonWriter(terminal.out())) {
            json.object(() -> json.number("cases", number)
                    .number("failed", failed.size())
                    .objects(
                            "failures",
                            failed,
                            one -> json.text("file", one.file())
                                    .number("line", one.line())
                                    .text("name", one.name())
                                    .texts("differences", one.differences())));
        }
    }
}
