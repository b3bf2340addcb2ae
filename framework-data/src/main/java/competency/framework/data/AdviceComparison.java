package competency.framework.data;

import competency.framework.model.catalogue.Course;
import competency.framework.model.next.Advice;
import competency.framework.model.next.Plan;
import competency.framework.model.next.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds steps and a plan against what was expected. */
final class AdviceComparison {
    private final ExpectationDocument expected;
    private final Advice advice;
    private final List<String> differences = new ArrayList<>();

    AdviceComparison(ExpectationDocument expected, Advice advice) {
        this.expected = expected;
        this.advice = advice;
    }

    List<String> differences() {
        if (expected.steps() != null) {
            compareSteps(expected.steps(), advice.steps());
        }
        if (expected.plan() != null) {
            comparePlan(expected.plan(), advice.plan());
        }
        return List.copyOf(differences);
    }

    private void compareSteps(List<ExpectedStepDocument> wanted, List<Step> found) {
        var kinds =
                wanted.stream().map(step -> named(step.kind(), step.course())).toList();
        var foundKinds = new ArrayList<String>();
        for (int i = 0; i < found.size(); i++) {
            var course = found.get(i).course();
            // Where the case does not name the course, any will do.
            var isNamed = i >= wanted.size() || wanted.get(i).course() != null;
            foundKinds.add(named(found.get(i).kind(), course == null || !isNamed ? null : course.id()));
        }
        compare("steps", kinds, foundKinds);
        if (kinds.equals(foundKinds)) {
            for (int i = 0; i < found.size(); i++) {
                compareStep("step %s %s".formatted(i + 1, kinds.get(i)), wanted.get(i), found.get(i));
            }
        }
    }

    private static String named(Enum<?> kind, @Nullable Object course) {
        return Words.kebab(kind.name()) + (course == null ? "" : " " + course);
    }

    private void compareStep(String name, ExpectedStepDocument wanted, Step found) {
        compare(
                name + " serves",
                wanted.serves(),
                found.serves().stream().map(each -> each.requirement().id()).toList());
        var choice = found.oneOf();
        compare(
                name + " one_of",
                wanted.oneOf(),
                choice == null ? null : choice.requirement().id());
        var due = found.dueOn();
        compare(
                name + " due_on",
                wanted.dueOn() == null ? null : wanted.dueOn().value(),
                due == null ? DayOrNone.NONE : due.toString());
        compare(name + " rule", wanted.rule(), found.rule().id());
    }

    private void comparePlan(ExpectedPlanDocument wanted, Plan found) {
        compare(
                "plan courses",
                wanted.courses(),
                found.courses().stream().map(Course::id).toList());
        compare("plan hours", plain(wanted.hours()), plain(found.hours()));
        compare("plan cost_gbp", plain(wanted.costGbp()), plain(found.costGbp()));
        compare("plan optimal", wanted.optimal(), found.optimal());
        if (wanted.open() != null) {
            compareOpen(wanted.open(), found.open());
        }
    }

    private void compareOpen(List<ExpectedOpenDocument> wanted, List<Plan.OpenGap> found) {
        var ids = wanted.stream().map(ExpectedOpenDocument::requirement).toList();
        var foundIds =
                found.stream().map(gap -> gap.finding().requirement().id()).toList();
        compare("plan open", ids, foundIds);
        if (ids.equals(foundIds)) {
            for (int i = 0; i < found.size(); i++) {
                compare(
                        "plan open %s reason".formatted(ids.get(i)),
                        wanted.get(i).reason(),
                        found.get(i).reason());
            }
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private void compare(String what, @Nullable Object wanted, @Nullable Object found) {
        if (wanted != null && !Objects.equals(wanted, found)) {
            differences.add(
                    "%s: expected %s, was %s".formatted(what, Comparison.shown(wanted), Comparison.shown(found)));
        }
    }
}
