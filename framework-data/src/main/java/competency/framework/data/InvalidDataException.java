package competency.framework.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when files cannot be used. Names every problem of all of them, in the order in which the files were read, then
 * by line and column.
 */
public final class InvalidDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DataProblem> problems;

    /**
     * Tells what is wrong.
     *
     * @param problems at least one
     */
    public InvalidDataException(List<DataProblem> problems) {
        super(problems.stream()
                .map(DataProblem::toString)
                .collect(Collectors.joining("\n", problems.size() + " problem(s):\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem found.
     *
     * @return at least one, sorted by file in the order of reading, then line, then column
     */
    public List<DataProblem> problems() {
        return problems;
    }
}
