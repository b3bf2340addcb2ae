package competency.framework.cli;

import competency.framework.data.CatalogueLoader;
import competency.framework.data.CataloguePreview;
import competency.framework.data.DataProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was understood of a file of courses. */
@Command(
        name = "catalogue",
        customSynopsis = "competency show catalogue FILE [OPTIONS]",
        sortOptions = false,
        description =
                "Shows what is understood of a file of courses: of a spreadsheet which column is taken for what and "
                        + "which are not read, the courses with their lines, and what is wrong in the file.",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Example:",
            "  competency show catalogue courses.csv",
            "",
            "Exit status: 0 everything was understood; 1 something is wrong in the file;",
            "2 bad usage, or no such file."
        })
final class ShowCatalogueCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FILE", description = "Courses of a training body, YAML, JSON or CSV.")
    Path file = Path.of("");

    @Option(names = "--all", description = "Show every course, otherwise only the first.")
    boolean all;

    @Mixin
    final ReportOptions report = new ReportOptions();

    ShowCatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var view = new CatalogueView(file.toString(), preview(file), all);
        if (report.isJson()) {
            ShowPart.json(view, terminal);
        } else {
            ShowPart.text(view, report.on(terminal));
        }
        return view.isSound() ? ExitStatus.ANSWERED : ExitStatus.FOUND_ERRORS;
    }

    /** A file that is not there is no answer about a file. */
    private static CataloguePreview preview(Path file) {
        var preview = CatalogueLoader.preview(file);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInputException(preview.examined().problems().stream()
                    .map(DataProblem::toString)
                    .toList());
        }
        return preview;
    }
}
