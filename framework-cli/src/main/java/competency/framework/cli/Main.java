package competency.framework.cli;

/** Starts the command {@code competency}. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.ofProcess()));
    }

    /** Runs the command without ending the process. */
    static int run(String[] args, Terminal terminal) {
        var status = answer(args, terminal);
        terminal.out().flush();
        terminal.err().flush();
        if (terminal.out().checkError()) {
            terminal.complain("competency: the answer could not be written completely");
            return ExitStatus.NOT_WRITTEN;
        }
        return status;
    }

    private static int answer(String[] args, Terminal terminal) {
        try {
            return CompetencyCommand.commandLine(terminal).execute(args);
        } catch (StackOverflowError | OutOfMemoryError fault) {
            return Faults.unexpected(fault, terminal);
        }
    }
}
