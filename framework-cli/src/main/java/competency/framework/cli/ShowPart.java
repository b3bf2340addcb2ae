package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What showing any part of a framework has in common. */
@Command(
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n")
abstract class ShowPart implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    final FrameworkOption framework = new FrameworkOption();

    @Mixin
    final ReportOptions report = new ReportOptions();

    ShowPart(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A part that was found, in both shapes. */
    interface View {
        /** For people. */
        void text(Page page);

        /** For programs. */
        void json(JsonWriter json);
    }

    /** Finds the part. Throws {@link BadInputException} if there is none, before anything is written. */
    abstract View view(CompetencyFramework read);

    @Override
    public Integer call() {
        var view = view(framework.load());
        return report.isJson() ? json(view, terminal) : text(view, report.on(terminal));
    }

    static int json(View view, Terminal terminal) {
        try (var json = new JsonWriter(terminal.out())) {
            view.json(json);
        }
        return ExitStatus.ANSWERED;
    }

    static int text(View view, Terminal place) {
        var page = new Page(place);
        view.text(page);
        place.print(page.text());
        return ExitStatus.ANSWERED;
    }
}
