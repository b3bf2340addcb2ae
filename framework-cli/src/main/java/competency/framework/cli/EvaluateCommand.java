package competency.framework.cli;

import competency.framework.data.PolicyLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import competency.framework.rules.Evaluator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "Exit status: 0 answered, whatever the verdict; 2 bad input or usage."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

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
        var requests = Inputs.readAll(portfolios, file -> requests(file, questions)).stream()
                .flatMap(List::stream)
                .toList();
        var evaluator = Evaluator.create();
        report.write(terminal, place -> {
            var evaluations = new EvaluationReport(evaluator, place, !withoutChanges);
            switch (report.format) {
                case JSON -> evaluations.json(requests);
                case HTML -> evaluations.html(requests);
                default -> evaluations.text(requests);
            }
        });
        return ExitStatus.ANSWERED;
    }

    private List<EvaluationRequest> requests(Path file, Questions questions) {
        var read = lenient ? PortfolioLoader.from(file) : PortfolioLoader.from(file, questions.framework());
        return Inputs.readAll(read, portfolio -> questions.about(portfolio, file.toString())).stream()
                .flatMap(List::stream)
                .toList();
    }
}
