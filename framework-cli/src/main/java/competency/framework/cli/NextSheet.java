package competency.framework.cli;

import competency.framework.model.next.Progression;
import competency.framework.model.next.Step;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What to do next on a web page, as its template reads it.
 *
 * @param advised the answer with the advice
 * @param question what was to be found out
 */
record NextSheet(Advised advised, NextQuestion question) {
    /**
     * One step.
     *
     * @param title what to do
     * @param due until when
     * @param mark how pressing it is
     * @param course the course with all that is known of it; empty if it is no matter of a course
     * @param served the requirements it is for, where the title does not say
     * @param choice the choice of which it is one way; empty if it is needed in any case
     * @param why how the requirements stand
     * @param needed what would do; empty if the course says it
     * @param rule the rule that suggests it, and what it says
     */
    record Line(
            String title,
            String due,
            String mark,
            String course,
            String served,
            String choice,
            List<String> why,
            String needed,
            String rule) {}

    /**
     * A requirement that courses leave open.
     *
     * @param title the requirement
     * @param reason why it stays open
     */
    record Open(String title, String reason) {}

    /**
     * Another role.
     *
     * @param title the role
     * @param nearest whether it is the nearest of several
     * @param standing verdict and share
     * @param held what is held there already
     * @param transfers what counts there through something else, and through what
     * @param toDo steps, courses, hours and cost
     * @param toServe how long to serve yet
     * @param steps what to do to get there, where that role was asked for
     */
    record Role(
            String title,
            boolean nearest,
            String standing,
            String held,
            List<String> transfers,
            String toDo,
            String toServe,
            List<Line> steps) {
        boolean isAsked() {
            return !steps.isEmpty();
        }
    }

    String limits() {
        return PlanWording.limits(question.limits());
    }

    String noSteps() {
        return PlanWording.withoutSteps(advised.advice().plan());
    }

    List<Line> steps() {
        return advised.advice().steps().stream().map(this::line).toList();
    }

    boolean hasSteps() {
        return !advised.advice().steps().isEmpty();
    }

    private Line line(Step step) {
        var words = new StepWording(step, question.limits().by());
        return new Line(
                words.title(),
                words.due(),
                Wording.kebab(words.mark()),
                words.course().orElse(""),
                words.isServedTold() ? words.served() : "",
                words.oneOf().map(Wording::capitalised).orElse(""),
                words.why(),
                words.needed().orElse(""),
                words.rule());
    }

    String size() {
        return Wording.capitalised(new PlanWording(advised.advice().plan()).size());
    }

    String proof() {
        return new PlanWording(advised.advice().plan()).proof(question.limits());
    }

    List<Open> open() {
        return advised.advice().plan().open().stream()
                .map(gap -> new Open(gap.finding().title(), PlanWording.reason(gap.reason())))
                .toList();
    }

    boolean hasOpen() {
        return !advised.advice().plan().open().isEmpty();
    }

    List<Role> roles() {
        var all = advised.progressions();
        return IntStream.range(0, all.size())
                .mapToObj(i -> role(all.get(i), i == 0 && all.size() > 1))
                .toList();
    }

    boolean hasRoles() {
        return !advised.progressions().isEmpty();
    }

    private Role role(Progression progression, boolean isNearest) {
        var words = new ProgressionWording(progression);
        return new Role(
                words.title(),
                isNearest,
                words.standing(),
                Wording.capitalised(words.held()),
                words.transferring().stream()
                        .map(finding -> "%s: %s".formatted(finding.title(), ProgressionWording.via(finding)))
                        .toList(),
                Wording.capitalised(words.toDo()),
                Wording.capitalised(words.toServe()),
                question.target() == null
                        ? List.of()
                        : progression.target().steps().stream().map(this::line).toList());
    }

    /** The drawing of where it leads. */
    String graph() {
        return ProgressionGraph.of(advised.advice().evaluation().role().title(), advised.progressions());
    }
}
