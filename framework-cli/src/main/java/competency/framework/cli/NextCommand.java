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

/** Tells what comes next for people. */
@Command(
        name = "next",
        customSynopsis = "competency next --portfolio=FILE... --until=yyyy-mm-dd [OPTIONS]",
        sortOptions = false,
        description = "Tells what lapses when.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  competency next --portfolio person.yaml --until 2027-03-31",
            "  competency next --portfolio team.jsonl --until 2027-12-31 --out team.ics",
            "",
            "Exit status: 0 answered; 2 bad input or usage."
        })
final class NextCommand implements Callable<Integer> {
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
            description = "The kind of service asked about, where the person's post does not say. Default: any.")
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
            names = "--until",
            paramLabel = "yyyy-mm-dd",
            converter = DayConverter.class,
            description = "What lapses from the day asked about until this day, that day included, if nothing is recorded "
                    + "until then.")
    @Nullable
    LocalDate until;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "What is settled locally: days of warning and of grace, courses, and changes of the framework.")
    @Nullable
    Path policy;

    @Option(
            names = "--catalogue",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Courses of training bodies, beside those of the framework. Default: none.")
    List<Path> catalogues = List.of();

    @Option(
            names = "--lenient",
            description = "Answer even if the framework does not know a code, course, level or role in a portfolio.")
    boolean lenient;

    @Mixin
    final FrameworkOption framework = new FrameworkOption();

    @Mixin
    final NextOptions report = new NextOptions();

    NextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = asOf == null ? terminal.today() : asOf;
        var last = Objects.requireNonNull(until);
        if (last.isBefore(day)) {
            throw wrong("--until (%s) must not be before the day asked about (%s)".formatted(last, day));
        }
        if (report.format() == Appearance.Format.HTML) {
            throw wrong("what lapses is told as text, json or ical");
        }
        var asked = new Asked(portfolios, questions(day), lenient);
        report.write(terminal, place -> {
            var lapses = new LapseReport(Evaluator.create(), asked, last, place);
            switch (report.format()) {
                case JSON -> lapses.json();
                case ICAL -> lapses.calendar();
                default -> lapses.text();
            }
        });
        return ExitStatus.ANSWERED;
    }

    private Questions questions(LocalDate day) {
        var published = Catalogues.over(framework.load(), catalogues);
        var settled = policy == null ? Policy.DEFAULT : PolicyLoader.from(policy, published);
        var over = settled.over(published);
        var about = role == null ? null : Lookup.role(over, role).id();
        var where = setting == null ? null : Lookup.setting(over, setting);
        return new Questions(over, settled, day, about, where);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
