package competency.framework.cli;

import java.util.List;

/** What a command was given cannot be answered. Carries one line for each problem. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BadInputException(String problem) {
        this(List.of(problem));
    }

    BadInputException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
