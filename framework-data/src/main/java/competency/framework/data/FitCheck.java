package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.ContentProblem;
import competency.framework.model.catalogue.FrameworkContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells where the parts of a framework do not fit together, at the value that is wrong. */
final class FitCheck {
    private static final Set<ProblemKind> DANGLING = Set.of(
            ProblemKind.UNKNOWN_COMPETENCY,
            ProblemKind.UNKNOWN_COURSE,
            ProblemKind.UNKNOWN_ROLE,
            ProblemKind.UNKNOWN_REQUIREMENT,
            ProblemKind.UNKNOWN_SCALE,
            ProblemKind.UNKNOWN_SOURCE);

    private final Reading reading;
    private final boolean isWhole;

    /**
     * Prepares the check.
     *
     * @param isWhole whether every file of it could be read; if not, nothing is called dangling
     */
    FitCheck(Reading reading, boolean isWhole) {
        this.reading = reading;
        this.isWhole = isWhole;
    }

    void check(FrameworkContent content) {
        CompetencyFramework.problemsOf(content).stream()
                .takeWhile(problem -> !reading.problems().isFull())
                .forEach(problem -> tell(problem, content));
    }

    private void tell(ContentProblem problem, FrameworkContent content) {
        var kind = ProblemKind.of(problem.id());
        var culprit = culprit(problem);
        if (DANGLING.contains(kind) && (!isWhole || isBrokenOff(kind, culprit))) {
            return;
        }
        var place = culprit == null ? reading.places().of(problem.subject()) : culprit.place();
        var first = kind == ProblemKind.DUPLICATE_ID ? first(problem.subject(), content) : "";
        reading.problems().add(place, kind, problem.message() + first);
    }

    /** The value that is wrong; null if it is not written. */
    private @Nullable Node culprit(ContentProblem problem) {
        return reading.places().named(problem.subject(), problem.component(), problem.message());
    }

    private boolean isBrokenOff(ProblemKind kind, @Nullable Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return false;
        }
        var places = reading.places();
        return places.isBrokenOff(scalar.text())
                || (kind == ProblemKind.UNKNOWN_REQUIREMENT && places.isBrokenOffUnnamed(scalar.text()));
    }

    /** Where the id of a part stands first. */
    private String first(Object part, FrameworkContent content) {
        return Stream.of(
                        content.sources(),
                        content.scales(),
                        content.competencies(),
                        content.equivalences(),
                        content.courses(),
                        content.roles(),
                        content.pathways())
                .filter(parts -> parts.stream().anyMatch(other -> other == part))
                .flatMap(List::stream)
                .filter(other -> id(other).equals(id(part)))
                .findFirst()
                .map(other -> "; it stands first at " + reading.places().of(other, "id"))
                .orElse("");
    }

    private String id(Object part) {
        return reading.places().value(part, "id") instanceof Node.Scalar id ? id.text() : "";
    }
}
