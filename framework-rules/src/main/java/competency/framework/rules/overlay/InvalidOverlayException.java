package competency.framework.rules.overlay;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when overlays cannot be used. Names every problem of all of them that can be seen at once. The problems are
 * serialised with it.
 */
public final class InvalidOverlayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /**
     * Tells what is wrong.
     *
     * @param problems at least one: what, of which overlay, and what to do
     */
    public InvalidOverlayException(List<String> problems) {
        this(problems, null);
    }

    /**
     * The same, with what it came from.
     *
     * @param problems at least one
     * @param cause what was thrown; null if nothing
     */
    public InvalidOverlayException(List<String> problems, @Nullable Throwable cause) {
        super(problems.stream().collect(Collectors.joining("\n", problems.size() + " problem(s):\n", "")), cause);
        this.problems = problems.toArray(String[]::new);
    }

    /**
     * Every problem found.
     *
     * @return at least one
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
