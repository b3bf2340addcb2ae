package competency.framework.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Words for what makes a parser stop: where exactly, and what to do about it. */
final class SyntaxProblem {
    private SyntaxProblem() {}

    static BrokenFileException of(RuntimeException e, Place start, JsonParser parser) {
        if (e.getCause() instanceof MarkedYamlEngineException yaml) {
            return ofYaml(yaml, start);
        }
        var place = e instanceof JacksonException jackson && jackson.getLocation() != null
                ? Parsers.place(jackson.getLocation(), start)
                : Parsers.place(parser.currentTokenLocation(), start);
        var message = e.getMessage() == null ? "" : e.getMessage();
        if (message.contains("got this instead: =ALI")) {
            return new BrokenFileException(place, ProblemKind.ALIAS, "an alias cannot be a key; write the key out");
        }
        return new BrokenFileException(place, ProblemKind.SYNTAX, words(e, message, start.file()));
    }

    private static String words(RuntimeException e, String message, DataFile file) {
        if (message.startsWith("Expected a property name")) {
            return "a key must be a text, not a mapping or a list";
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "the end comes too early: a quotation mark, a bracket or a brace is not closed";
        }
        return file.isJson()
                ? "this is not JSON: look for a missing comma, quotation mark or bracket here or just before"
                : "this is not YAML: look at indentation, colons, quotation marks and brackets here or just before";
    }

    private static BrokenFileException ofYaml(MarkedYamlEngineException e, Place start) {
        var context = e.getContext() == null ? "" : e.getContext();
        var problem = e.getProblem() == null ? "" : e.getProblem();
        if (context.contains("quoted scalar") && (problem.contains("end of stream") || problem.contains("separator"))) {
            return new BrokenFileException(
                    place(e.getContextMark(), start), ProblemKind.SYNTAX, "this quotation mark is never closed");
        }
        return new BrokenFileException(
                place(e.getProblemMark(), start), ProblemKind.SYNTAX, words(context, problem, e.getContextMark()));
    }

    private static String words(String context, String problem, Optional<Mark> opened) {
        if (problem.contains("(TAB)")) {
            return "a tab cannot stand here; indent with spaces";
        }
        if (problem.contains("cannot start any token")
                || context.contains("an anchor")
                || context.contains("an alias")) {
            return "a text cannot begin with this character; put the text in quotes";
        }
        if (context.contains("double-quoted scalar")) {
            return "a backslash in double quotes begins an escape, and this is none; write \\\\, or use single quotes";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a colon cannot stand here; put the text in quotes, or look at the indentation";
        }
        if (problem.contains("sequence entries are not allowed")) {
            return "a list entry cannot begin here; begin it on a line of its own";
        }
        if (context.contains("flow")) {
            return "a comma or a closing bracket is missing here or just before"
                    + opened.map(mark -> "; the bracket opens in line %s".formatted(mark.getLine() + 1))
                            .orElse("");
        }
        if (problem.contains("<block end>") || problem.contains("<document start>")) {
            return "this does not belong to what stands above; look at the indentation";
        }
        return "this is not YAML: look at indentation, colons, quotation marks and brackets here or just before";
    }

    private static Place place(Optional<Mark> mark, Place start) {
        @Nullable Mark found = mark.orElse(null);
        return found == null ? start : start.file().at(found.getLine() + start.line(), found.getColumn() + 1);
    }
}
