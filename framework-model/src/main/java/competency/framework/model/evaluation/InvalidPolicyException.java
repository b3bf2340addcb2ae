package competency.framework.model.evaluation;

import competency.framework.model.catalogue.ContentProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a policy does not fit a framework. Names every problem, not only the first. */
public final class InvalidPolicyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    InvalidPolicyException(List<ContentProblem> problems) {
        super(problems.stream()
                .map(ContentProblem::message)
                .collect(Collectors.joining("\n", problems.size() + " problem(s):\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem found. Its subject is the {@link Adjustment}, or the part of the policy, that is wrong.
     *
     * @return at least one
     */
    public List<ContentProblem> problems() {
        return problems;
    }
}
