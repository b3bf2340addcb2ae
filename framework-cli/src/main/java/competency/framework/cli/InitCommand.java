package competency.framework.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes small files to start from. */
@Command(
        name = "init",
        customSynopsis = "competency init FOLDER [OPTIONS]",
        description =
                "Writes a small framework, courses, a portfolio, a policy and cases to start from, with comments, "
                        + "and schemas for editors. Nothing that is there is overwritten.",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Example:",
            "  competency init my-framework",
            "",
            "Exit status: 0 written; 2 something is in the way, or bad usage."
        })
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FOLDER", description = "Where to write; made if it is not there.")
    Path folder = Path.of("");

    @Mixin
    final Appearance display = new Appearance();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (folder.toString().isEmpty()) {
            throw new BadInputException("FOLDER must not be empty; write . for the folder that you are in");
        }
        var starter = new Starter(folder);
        starter.write();
        var place = display.on(terminal);
        var page = new Page(place);
        var shown = folder.toString();
        page.heading("Written to " + shown);
        starter.descriptions().forEach((file, words) -> page.labelled(2, Starter.WIDEST_NAME + 2, file, words));
        page.blank().heading("What to try");
        for (var command : Starter.commands(shown.matches("[\\w./-]+") ? shown : "FOLDER")) {
            page.command(2, command);
        }
        place.print(page.text());
        return ExitStatus.ANSWERED;
    }
}
