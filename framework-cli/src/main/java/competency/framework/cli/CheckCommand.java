package competency.framework.cli;

import competency.framework.data.CatalogueLoader;
import competency.framework.data.Examined;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.rules.inspection.Inspector;
import competency.framework.rules.next.Adviser;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks through a framework and catalogues of courses. */
@Command(
        name = "check",
        customSynopsis = "competency check [--catalogue=FILE...] [OPTIONS]",
        sortOptions = false,
        description = "Looks through a framework, and through catalogues of courses held against it, for what is wrong "
                + "in them, and tells how far the courses lead to what roles require.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  competency check --catalogue courses.yaml",
            "  competency check --framework my-framework --strict --format sarif",
            "  competency check --catalogue courses.yaml --format html --out pack.html",
            "  competency check --catalogue courses.yaml --pack evidence",
            "  competency check --policy policy.yaml",
            "",
            "Exit status: 0 no errors; 1 errors (with --strict also warnings);",
            "2 bad input or usage."
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--catalogue",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Courses of training bodies, YAML, JSON or CSV; several are taken together. Default: none, only the "
                            + "framework with its own courses.")
    List<Path> catalogues = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "What is settled locally: the framework is looked through with what this adds to it and changes "
                            + "in it. Default: as it was published.")
    @Nullable
    Path policy;

    @Mixin
    final FrameworkOption framework = new FrameworkOption();

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-mm-dd",
            converter = DayConverter.class,
            description = "The day for which everything is looked through. Default: today.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--least-hours",
            paramLabel = "HOURS",
            converter = AmountConverter.class,
            description = "The fewest hours of training that could develop a competency that does not say so itself. "
                    + "Default: none are assumed.")
    @Nullable
    BigDecimal leastHours;

    @Option(names = "--strict", description = "Take warnings for errors.")
    boolean strict;

    @Option(
            names = "--all",
            description =
                    "Show every note, otherwise of many that are alike only the first; and beside catalogues look "
                            + "through a bundled framework as well.")
    boolean all;

    @Option(names = "--no-coverage", description = "Do not tell how far the courses lead; faster for large catalogues.")
    boolean withoutCoverage;

    @Mixin
    final CheckOptions report = new CheckOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var settings = settings();
        var examined = framework.examine();
        var offered = Inputs.readAll(catalogues, CheckCommand::catalogue);
        CatalogueIds.refuseEqual(offered);
        var checked = new Checked(examined, policy == null ? null : Checked.policy(policy, examined), offered);
        var answer = new Check(
                        Inspector.create(),
                        Adviser.create(),
                        checked,
                        all || catalogues.isEmpty() || !framework.isBundled(),
                        !withoutCoverage && (report.format != Appearance.Format.SARIF || report.pack != null))
                .answer(settings);
        var pack = Pack.of(answer, strict, checked);
        if (report.pack != null) {
            new PackFolder(report.pack).write(pack);
        }
        report.write(terminal, place -> show(answer, pack, place));
        return answer.isSound(strict) ? ExitStatus.ANSWERED : ExitStatus.FOUND_ERRORS;
    }

    private InspectionSettings settings() {
        try {
            return new InspectionSettings(asOf == null ? terminal.today() : asOf, leastHours);
        } catch (IllegalArgumentException wrong) {
            throw new BadInputException(
                    "--least-hours must be more than 0, with at most nine digits before and after the point, not "
                            + leastHours);
        }
    }

    private static Examined<CourseCatalogue> catalogue(Path file) {
        return Checked.ifReadable(file, CatalogueLoader.examine(file));
    }

    private void show(CheckAnswer answer, Pack pack, Terminal place) {
        switch (report.format) {
            case TEXT, MARKDOWN, ICAL -> place.print(new CheckText(answer, strict, all).on(new Page(place)));
            case JSON -> new CheckJson(answer, strict).write(place.out());
            case HTML -> new PackHtml(pack).write(place.out());
            case SARIF -> new CheckSarif(answer, strict).write(place.out());
        }
    }
}
