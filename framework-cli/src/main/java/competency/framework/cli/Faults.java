package competency.framework.cli;

import competency.framework.data.DataProblem;
import competency.framework.data.InvalidDataException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong on standard error, one problem a line and never a stack trace. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;

    Faults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        terminal.complain("%s: %s%s".formatted(name, wrong.getMessage(), advice(wrong)));
        terminal.complain("Try '%s --help'.".formatted(name));
        return ExitStatus.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof InvalidDataException invalid) {
            invalid.problems().stream().map(DataProblem::toString).forEach(terminal::complain);
            return ExitStatus.BAD_INPUT;
        }
        if (fault instanceof BadInputException bad) {
            bad.problems().forEach(terminal::complain);
            return ExitStatus.BAD_INPUT;
        }
        if (fault instanceof NotWrittenException) {
            terminal.complain("competency: " + fault.getMessage());
            return ExitStatus.NOT_WRITTEN;
        }
        return unexpected(fault, terminal);
    }

    static int unexpected(Throwable fault, Terminal terminal) {
        terminal.complain("competency: unexpected fault, please report it: " + fault);
        return ExitStatus.FAULT;
    }

    private static String advice(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        var suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
    }
}
