package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one competency with everything that refers to it. */
@Command(
        name = "competency",
        customSynopsis = "competency show competency ID-OR-CODE [OPTIONS]",
        description = "Shows one competency: its codes, what shows it, what develops it and who needs it.",
        footer = {"Examples:", "  competency show competency AB5.2014", "  competency show competency 'H5VF 04'"})
final class ShowCompetencyCommand extends ShowPart {
    @Parameters(paramLabel = "ID-OR-CODE", description = "Its id, or any code it is or was known by.")
    String code = "";

    ShowCompetencyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    View view(CompetencyFramework read) {
        return new CompetencyView(read, Lookup.competencies(read, code));
    }
}
