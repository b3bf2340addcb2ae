package competency.framework.cli;

import competency.framework.rules.Evaluator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers whether people meet what their roles require. */
@Command(
        name = "evaluate",
        customSynopsis = "competency evaluate --portfolio=FILE... [OPTIONS]",
        sortOptions = false,
        description = "Decides whether what people hold meets what their roles require.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  competency evaluate --portfolio person.yaml",
            "  competency evaluate --portfolio team.jsonl --role drug-alcohol-worker \\",
            "      --as-of 2027-03-31 --format json",
            "",
            "A line of .jsonl that is wrong is told and left out, as is a whole file of",
            "another kind; everything else is answered.",
            "",
            "Exit status: 0 answered, whatever the verdict; 2 bad input or usage, also if",
            "the rest was answered."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int THREADS_FOR_EACH_PROCESSOR = 4;

    private final Terminal terminal;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--no-changes",
            description = "Do not look for the next day on which each answer changes; faster for many people.")
    boolean withoutChanges;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description =
                    "How many threads read, decide and write; the answer is the same. Worth it from some thousand "
                            + "people. At most four for each processor. Default: 1.")
    int threads = 1;

    @Mixin
    final FrameworkOption framework = new FrameworkOption();

    @Mixin
    final PageOptions report = new PageOptions();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var questions = asked.about(framework.load(), asked.day(terminal));
        var run = new EvaluationRun(Evaluator.create(), questions, asked.lenient, !withoutChanges, threads());
        var complaints = new Complaints();
        report.write(terminal, place -> tell(run, place, complaints));
        complaints.told().forEach(terminal::complain);
        return complaints.isEmpty() ? ExitStatus.ANSWERED : ExitStatus.BAD_INPUT;
    }

    private void tell(EvaluationRun run, Terminal place, Complaints complaints) {
        switch (report.format) {
            case JSON -> run.tell(asked.portfolios, new EvaluationJsonReport(place), complaints);
            case HTML -> {
                var title = "Evaluations on " + Wording.day(run.questions().asOf());
                try (var page = new EvaluationHtmlReport(place, title)) {
                    run.tell(asked.portfolios, page, complaints);
                }
            }
            default -> run.tell(asked.portfolios, new EvaluationTextReport(place), complaints);
        }
    }

    private int threads() {
        var most = Runtime.getRuntime().availableProcessors() * THREADS_FOR_EACH_PROCESSOR;
        if (threads < 1 || threads > most) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--threads (%s) must be from 1 to %s, %s for each processor"
                            .formatted(threads, most, THREADS_FOR_EACH_PROCESSOR));
        }
        return threads;
    }
}
