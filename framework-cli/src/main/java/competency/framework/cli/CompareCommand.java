package competency.framework.cli;

import competency.framework.model.next.RoleComparison;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds two roles, two versions of a framework, or the answers of both, against each other. */
@Command(
        name = "compare",
        customSynopsis = {
            "competency compare ROLE ROLE [OPTIONS]",
            "       competency compare [ROLE] --with=ID|FILE|FOLDER [OPTIONS]",
            "       competency compare --with=... --portfolios=FILE... [OPTIONS]"
        },
        sortOptions = false,
        description =
                "Tells what two roles have in common and in what they differ; what another version of a framework, "
                        + "a policy or a catalogue changes; or, as a dry run, whose answers it changes and which clause did so.",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  competency compare support-worker drug-alcohol-worker",
            "  competency compare --framework old --with new --format html --out new.html",
            "  competency compare --with-policy stricter.yaml --portfolios team.jsonl",
            "",
            "Exit status: 0 answered, also where nothing differs; 2 bad input or usage."
        })
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "ROLE",
            description = "Two roles; or one that is compared in two versions. Default: every role in two versions.")
    List<String> roles = List.of();

    @Mixin
    final ComparedOptions sides = new ComparedOptions();

    @Option(
            names = "--portfolios",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Dry run: what people hold, YAML or JSON, or one person a line in .jsonl. Nothing is kept of "
                    + "them, so there may be any number. Told as text or json.")
    List<Path> portfolios = List.of();

    @Option(
            names = "--role",
            paramLabel = "ID",
            description = "Dry run: the role asked about. Default: every post that each person holds on the day.")
    @Nullable
    String role;

    @Option(
            names = "--setting",
            paramLabel = "ID",
            description = "Dry run: the kind of service asked about, where a post does not say. Default: any.")
    @Nullable
    String setting;

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-mm-dd",
            converter = DayConverter.class,
            description = "Dry run: the day asked about, past or future. Default: today.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--lenient",
            description =
                    "Dry run: answer even if the framework in force does not know a code, course, level or role in a "
                            + "portfolio.")
    boolean lenient;

    @Mixin
    final PageOptions report = new PageOptions();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseWhatDoesNotGoTogether();
        var left = sides.left();
        var right = sides.isWith() ? sides.right() : left;
        if (!portfolios.isEmpty()) {
            dryRun(left, right);
        } else if (roles.isEmpty()) {
            versions(left, right);
        } else {
            roles(left, right);
        }
        return ExitStatus.ANSWERED;
    }

    private void refuseWhatDoesNotGoTogether() {
        if (portfolios.isEmpty() && (role != null || setting != null || asOf != null || lenient)) {
            throw wrong("--role, --setting, --as-of and --lenient are for a dry run; name the --portfolios");
        }
        if (!portfolios.isEmpty() && !roles.isEmpty()) {
            throw wrong("a dry run asks about the posts that people hold, or about the role named with --role");
        }
        if (!portfolios.isEmpty() && report.format == Appearance.Format.HTML) {
            throw wrong("a dry run is told as text or json");
        }
        if (roles.size() > 2) {
            throw wrong("two roles can be compared, not %s".formatted(roles.size()));
        }
        if (roles.size() < 2 && !sides.isWith()) {
            throw wrong("there is nothing to compare: name two roles, or another version with --with, --with-policy or "
                    + "--with-catalogue");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private void roles(ComparedSide left, ComparedSide right) {
        var first = Lookup.role(left.framework(), roles.get(0)).id();
        var second = Lookup.role(right.framework(), roles.get(roles.size() - 1)).id();
        var comparison = RoleComparison.of(left.framework(), first, right.framework(), second);
        var view = new RoleComparisonView(new RoleDifferences(comparison, left.framework(), right.framework()));
        report.write(terminal, place -> {
            switch (report.format) {
                case HTML -> new ComparisonHtml(place).of(view);
                case JSON -> ShowPart.json(view, place);
                default -> ShowPart.text(view, place);
            }
        });
    }

    private void versions(ComparedSide left, ComparedSide right) {
        var view = FrameworkComparisonView.of(left, right);
        report.write(terminal, place -> {
            switch (report.format) {
                case HTML -> new ComparisonHtml(place).of(view);
                case JSON -> ShowPart.json(view, place);
                default -> ShowPart.text(view, place);
            }
        });
    }

    private void dryRun(ComparedSide left, ComparedSide right) {
        var question = DryRunQuestion.of(left, right, role, setting, asOf == null ? terminal.today() : asOf, lenient);
        report.write(terminal, place -> {
            var run = new DryRunReport(Evaluator.create(), question, place);
            if (report.format == Appearance.Format.JSON) {
                run.json(portfolios);
            } else {
                run.text(portfolios);
            }
        });
    }
}
