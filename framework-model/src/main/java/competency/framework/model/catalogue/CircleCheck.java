package competency.framework.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Finds roles that take over from themselves, and courses and competencies that come before themselves. */
final class CircleCheck {
    private static final int MOST_TOLD = 10;

    private final ContentProblems problems;

    CircleCheck(ContentProblems problems) {
        this.problems = problems;
    }

    void check(FrameworkContent content) {
        var competencies = CompetencyFramework.index(content.competencies(), Competency::id);
        check(competencies, Competency::requires, "requires", "competency %s requires itself");
        var courses = CompetencyFramework.index(content.courses(), Course::id);
        check(courses, Course::requires, "requires", "course %s requires itself");
        var roles = CompetencyFramework.index(content.roles(), RoleProfile::id);
        check(roles, RoleProfile::bases, "bases", "role %s takes over from itself");
    }

    private <I, T> void check(Map<I, T> parts, Function<T, List<I>> before, String component, String claim) {
        var order = new Precedence<I>(parts.keySet(), id -> before.apply(part(parts, id)));
        for (var circle : order.circles()) {
            problems.report(
                    part(parts, circle.last()),
                    component,
                    "cycle",
                    "%s through (%s): %s → %2$s; remove one of these %s"
                            .formatted(
                                    claim.formatted(circle.last()),
                                    circle.first(),
                                    told(circle),
                                    component.equals("bases") ? "extends" : component));
        }
    }

    private static <I, T> T part(Map<I, T> parts, I id) {
        return Objects.requireNonNull(parts.get(id));
    }

    private static String told(Precedence.Circle<?> circle) {
        var way = CompetencyFramework.idsOf(circle.way());
        return way.size() <= MOST_TOLD
                ? String.join(" → ", way)
                : String.join(" → ", way.subList(0, MOST_TOLD)) + " → … → " + circle.last();
    }
}
