package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one role with everything it requires. */
@Command(
        name = "role",
        customSynopsis = "competency show role ID [OPTIONS]",
        description = "Shows one role and what it requires.",
        footer = {"Example:", "  competency show role drug-alcohol-worker"})
final class ShowRoleCommand extends ShowPart {
    @Parameters(paramLabel = "ID", description = "The role; 'competency show roles' lists them.")
    String id = "";

    ShowRoleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    View view(CompetencyFramework read) {
        return new RoleView(read, Lookup.role(read, id));
    }
}
