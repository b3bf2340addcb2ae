package competency.framework.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when files cannot be used. Names every problem of all of them, in the order in which the files were read, then
 * by line and column. The problems are serialised with it.
 */
public final class InvalidDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DataProblem[] problems;

    /**
     * Tells what is wrong.
     *
     * @param problems at least one
     * @throws IllegalArgumentException if there is none
     */
    public InvalidDataException(List<DataProblem> problems) {
        super(problems.stream()
                .map(DataProblem::toString)
                .collect(Collectors.joining("\n", problems.size() + " problem(s):\n", "")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        this.problems = problems.toArray(DataProblem[]::new);
    }

    /**
     * Every problem found.
     *
     * @return at least one, sorted by file in the order of reading, then line, then column
     */
    public List<DataProblem> problems() {
        return List.of(problems);
    }
}
