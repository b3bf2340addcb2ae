package competency.framework.model.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the parts of a framework do not fit together. Names every problem, not only the first. */
public final class InvalidFrameworkException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    InvalidFrameworkException(List<ContentProblem> problems) {
        super(problems.stream()
                .map(ContentProblem::message)
                .collect(Collectors.joining("\n", problems.size() + " problem(s):\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem found.
     *
     * @return at least one
     */
    public List<ContentProblem> problems() {
        return problems;
    }
}
