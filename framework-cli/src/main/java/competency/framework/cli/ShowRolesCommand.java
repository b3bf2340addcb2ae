package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import picocli.CommandLine.Command;

/** Shows every role. */
@Command(
        name = "roles",
        customSynopsis = "competency show roles [OPTIONS]",
        description = "Lists the roles of a framework.",
        footer = {"Example:", "  competency show roles --framework drug-alcohol-england"})
final class ShowRolesCommand extends ShowPart {
    ShowRolesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    View view(CompetencyFramework read) {
        return new RolesView(read);
    }
}
