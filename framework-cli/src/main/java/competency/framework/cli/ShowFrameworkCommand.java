package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import picocli.CommandLine.Command;

/** Shows what a framework is made of. */
@Command(
        name = "framework",
        customSynopsis = "competency show framework [OPTIONS]",
        description = "Shows what a framework is made of and what it rests on.",
        footer = {"Example:", "  competency show framework"})
final class ShowFrameworkCommand extends ShowPart {
    ShowFrameworkCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    View view(CompetencyFramework read) {
        return new FrameworkView(read);
    }
}
