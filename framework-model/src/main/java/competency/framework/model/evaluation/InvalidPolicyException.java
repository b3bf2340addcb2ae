package competency.framework.model.evaluation;

import competency.framework.model.catalogue.ContentProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a policy does not fit a framework. Its message names every problem, not only the first. */
public final class InvalidPolicyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    // Null where the exception was serialised: what is wrong is a part of what could not be made.
    private final transient @Nullable List<ContentProblem> problems;

    InvalidPolicyException(List<ContentProblem> problems) {
        super(problems.stream()
                .map(ContentProblem::message)
                .collect(Collectors.joining("\n", problems.size() + " problem(s):\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem found. Its subject is the {@link Adjustment}, or the part of the policy, that is wrong.
     *
     * @return at least one; empty after the exception was serialised, which its message survives
     */
    public List<ContentProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
