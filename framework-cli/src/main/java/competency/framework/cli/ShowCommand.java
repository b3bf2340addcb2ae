package competency.framework.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what a framework says. Leads to what can be shown. */
@Command(
        name = "show",
        description =
                "Shows what a framework says: its roles, one role, competency or course, or what it is made of; or what "
                        + "is understood of a file of courses.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n",
        footer = {"Examples:", "  competency show roles", "  competency show competency AB5.2014"})
final class ShowCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new ShowCommand())
                .addSubcommand(new ShowRolesCommand(terminal))
                .addSubcommand(new ShowRoleCommand(terminal))
                .addSubcommand(new ShowCompetencyCommand(terminal))
                .addSubcommand(new ShowCourseCommand(terminal))
                .addSubcommand(new ShowFrameworkCommand(terminal))
                .addSubcommand(new ShowCatalogueCommand(terminal));
    }
}
