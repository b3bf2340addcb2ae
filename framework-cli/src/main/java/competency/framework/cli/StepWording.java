package competency.framework.cli;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.Step;
import competency.framework.model.next.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a step is said in every report.
 *
 * @param step the step
 * @param by the day that was planned for; null: the day asked about
 */
record StepWording(Step step, @Nullable LocalDate by) {
    /** What to do, in one line. */
    String title() {
        return step.kind() == StepKind.TAKE_COURSE && step.course() != null
                ? "Take the course: " + step.course().title()
                : "%s: %s".formatted(verb(), served());
    }

    private String verb() {
        return switch (step.kind()) {
            case RENEW -> "Renew";
            case TAKE_COURSE -> "Take a course";
            case GET_ASSESSED -> "Be assessed";
            case REGISTER -> "Register";
            case OBTAIN_CHECK -> "Obtain a check";
            case LOG_PRACTICE -> "Record practice";
            case JOIN -> "Join";
            case SERVE -> "Serve longer";
            case NOTHING -> "Nothing";
        };
    }

    /** The requirements it is for. */
    String served() {
        return step.serves().stream().map(Finding::title).distinct().collect(Collectors.joining("; "));
    }

    /** Until when; nothing hastens what is only desirable. */
    String due() {
        var by = step.dueOn() == null ? "" : "by " + Wording.shortDay(step.dueOn());
        if (isDesirable()) {
            return by.isEmpty() ? "desirable" : "desirable, " + by;
        }
        return by.isEmpty() ? "now" : by;
    }

    /** Whether no mandatory requirement and none that stops practice is served. */
    private boolean isDesirable() {
        return step.serves().stream()
                .map(finding -> finding.requirement().terms())
                .allMatch(terms -> terms.obligation() == Obligation.DESIRABLE && terms.effect() == Effect.GAP);
    }

    /** How pressing it is, as a sign. */
    Mark mark() {
        return isDesirable() ? Mark.ASIDE : step.dueOn() == null ? Mark.NO : Mark.SOON;
    }

    /** The course with all that is known of it; empty if it is no matter of a course. */
    Optional<String> course() {
        return Optional.ofNullable(step.course()).map(StepWording::course);
    }

    private static String course(Course course) {
        var parts = new ArrayList<String>();
        parts.add("%s (%s)".formatted(course.title(), course.id()));
        if (course.provider() != null) {
            parts.add(course.provider());
        }
        parts.add(size(course));
        return String.join(", ", parts);
    }

    /** How long a course takes, and what it costs. */
    static String size(Course course) {
        return "%s, %s"
                .formatted(
                        course.hours() == null ? "hours not stated" : Wording.hours(course.hours()),
                        course.costGbp() == null ? "cost not stated" : Wording.pounds(course.costGbp()));
    }

    /** Whether the requirements must be told beside the title. */
    boolean isServedTold() {
        return step.kind() == StepKind.TAKE_COURSE;
    }

    /** Why: how each requirement stands, or will stand on the day that was planned for. */
    List<String> why() {
        var on = by == null ? "" : "On %s: ".formatted(Wording.day(by));
        var single = step.serves().size() == 1;
        return step.serves().stream()
                .map(finding -> single
                        ? on + finding.explanation()
                        : "%s%s: %s".formatted(on, finding.title(), finding.explanation()))
                .distinct()
                .toList();
    }

    /** The choice of which it is one way; empty if it is needed in any case. */
    Optional<String> oneOf() {
        return Optional.ofNullable(step.oneOf())
                .map(choice -> "one way among several for “%s”".formatted(choice.title()));
    }

    /** What would do; empty where the course says it, or nothing is needed yet. */
    Optional<String> needed() {
        return step.course() != null || step.serves().size() > 1
                ? Optional.empty()
                : OpenFindings.nearest(step.serves().get(0));
    }

    /** The rule that suggests it, and what it says. */
    String rule() {
        return "%s: %s".formatted(step.rule().id(), step.rule().sentence());
    }
}
