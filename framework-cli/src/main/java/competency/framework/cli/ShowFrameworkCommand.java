package competency.framework.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what a framework is made of, or everything it says. */
@Command(
        name = "framework",
        customSynopsis = "competency show framework [OPTIONS]",
        sortOptions = false,
        description = "Shows what a framework is made of, what it rests on and what its versions changed;"
                + " or, as Markdown, everything it says.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  competency show framework",
            "  competency show framework --format markdown > framework.md"
        })
final class ShowFrameworkCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    final FrameworkOption framework = new FrameworkOption();

    @Mixin
    final FrameworkPageOptions report = new FrameworkPageOptions();

    ShowFrameworkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var read = framework.load();
        return switch (report.format) {
            case JSON -> ShowPart.json(new FrameworkView(read), terminal);
            case MARKDOWN -> book(new FrameworkBook(read));
            default -> ShowPart.text(new FrameworkView(read), report.on(terminal));
        };
    }

    private int book(FrameworkBook book) {
        terminal.print(book.markdown(new Lettering(terminal.charset())));
        return ExitStatus.ANSWERED;
    }
}
