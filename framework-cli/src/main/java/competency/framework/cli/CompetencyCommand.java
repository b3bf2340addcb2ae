package competency.framework.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command itself, which only leads to what it can do. */
@Command(
        name = "competency",
        description = "Decides whether a person's recorded training meets what a role requires, and says why.",
        versionProvider = CompetencyCommand.Version.class,
        commandListHeading = "%nCommands:%n",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%n",
        footer = {
            "Example:",
            "  competency evaluate --portfolio person.yaml",
            "",
            "Exit status: 0 answered, whatever the verdict; 1 a case failed or a check",
            "found errors; 2 bad input or usage."
        })
final class CompetencyCommand {
    /** Picocli breaks lines no earlier than here. */
    private static final int NARROWEST_HELP = 55;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    /** The command line with everything below it, ready to be executed. */
    static CommandLine commandLine(Terminal terminal) {
        var faults = new Faults(terminal);
        return new CommandLine(new CompetencyCommand())
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new NextCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new CasesCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(ShowCommand.commandLine(terminal))
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.width()))
                .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(writer(terminal.out(), terminal))
                .setErr(writer(terminal.err(), terminal))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    private static PrintWriter writer(PrintStream stream, Terminal terminal) {
        return new PrintWriter(new OutputStreamWriter(stream, terminal.charset()), true);
    }

    /** The version in the manifest of the jar; there is none before it is packaged. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {told()};
        }

        /** Which program this is, with its version. */
        static String told() {
            var version = CompetencyCommand.class.getPackage().getImplementationVersion();
            return "competency " + (version == null ? "(not packaged)" : version);
        }
    }
}
