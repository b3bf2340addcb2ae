package competency.framework.cli;

import competency.framework.data.PolicyLoader;
import competency.framework.model.evaluation.Policy;
import competency.framework.rules.Evaluator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
            "only some of it was left out."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int THREADS_FOR_EACH_PROCESSOR = 4;

    private final Terminal terminal;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--portfolio",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "What one person holds, or several people; YAML or JSON, or one person a line in .jsonl.")
    List<Path> portfolios = List.of();

    @Option(
            names = "--role",
            paramLabel = "ID",
            description = "The role asked about. Default: every post that the person holds on the day.")
    @Nullable
    String role;

    @Option(
            names = "--setting",
            paramLabel = "ID",
            description =
                    "The kind of service asked about, where the person's post does not say. Default: any, so that "
                            + "what depends on the setting applies.")
    @Nullable
    String setting;

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-mm-dd",
            converter = DayConverter.class,
            description = "The day asked about, past or future. Default: today.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "What is settled locally: days of warning and of grace, courses, and changes of the framework. "
                            + "Default: 90 days of warning, none of grace.")
    @Nullable
    Path policy;

    @Option(
            names = "--lenient",
            description = "Answer even if the framework does not know a code, course, level or role in a portfolio, "
                    + "and report it with the answer.")
    boolean lenient;

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
        var published = framework.load();
        var settled = policy == null ? Policy.DEFAULT : PolicyLoader.from(policy, published);
        var asked = settled.over(published);
        var about = role == null ? null : Lookup.role(asked, role).id();
        var where = setting == null ? null : Lookup.setting(asked, setting);
        var questions = new Questions(asked, settled, asOf == null ? terminal.today() : asOf, about, where);
        var run = new EvaluationRun(Evaluator.create(), questions, lenient, !withoutChanges, threads());
        var complaints = new Complaints();
        report.write(terminal, place -> tell(run, place, complaints));
        complaints.told().forEach(terminal::complain);
        return complaints.isEmpty() ? ExitStatus.ANSWERED : ExitStatus.BAD_INPUT;
    }

    private void tell(EvaluationRun run, Terminal place, Complaints complaints) {
        switch (report.format) {
            case JSON -> run.tell(portfolios, new EvaluationJsonReport(place), complaints);
            case HTML -> {
                var title = "Evaluations on " + Wording.day(run.questions().asOf());
                try (var page = new EvaluationHtmlReport(place, title)) {
                    run.tell(portfolios, page, complaints);
                }
            }
            default -> run.tell(portfolios, new EvaluationTextReport(place), complaints);
        }
    }

    private int threads() {
        var most = Runtime.getRuntime().availableProcessors() * THREADS_FOR_EACH_PROCESSOR;
        if (threads < 1 || threads > most) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--threads (%d) must be from 1 to %d, %d for each processor"
                            .formatted(threads, most, THREADS_FOR_EACH_PROCESSOR));
        }
        return threads;
    }
}
