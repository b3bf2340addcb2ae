package competency.framework.cli;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.Progression;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How it is said in every report how far it is to another role.
 *
 * @param progression how far it is
 */
record ProgressionWording(Progression progression) {
    private static final String EQUIVALENCE = "equivalence:";

    String title() {
        return progression.target().evaluation().role().title();
    }

    /** The verdict today, and the share that is held. */
    String standing() {
        var share = progression.share();
        return "%s, %s of %s"
                .formatted(
                        EvaluationText.words(progression.target().evaluation().verdict()),
                        share.satisfied(),
                        share.applicable());
    }

    /** What is held there already, and how much of it by other means than itself. */
    String held() {
        var held = progression.held();
        if (held.isEmpty()) {
            return "nothing yet";
        }
        var via = transferring().size();
        return "%s, parts of groups among them%s"
                .formatted(
                        Wording.counted(held.size(), "requirement"),
                        via == 0 ? "" : ", %s of them through an equivalence".formatted(via));
    }

    /** What counts there though something else is held. */
    List<Finding> transferring() {
        return progression.held().stream()
                .filter(finding -> finding.via().stream().anyMatch(step -> step.startsWith(EQUIVALENCE)))
                .toList();
    }

    /** Through what it counts, as in {@code code AB5, equivalence ah8-split}. */
    static String via(Finding finding) {
        return finding.via().stream().map(step -> step.replaceFirst(":", " ")).collect(Collectors.joining(", "));
    }

    /** What there is to do: steps, courses, hours and cost. */
    String toDo() {
        var advice = progression.target();
        return advice.steps().isEmpty()
                ? "nothing"
                : "%s; %s"
                        .formatted(
                                Wording.counted(advice.steps().size(), "step"), new PlanWording(advice.plan()).size());
    }

    /** How long to serve yet. */
    String toServe() {
        var pathway = progression.pathway();
        if (pathway == null) {
            return "no pathway leads there from this role";
        }
        if (pathway.monthsInRole() == null) {
            return "no time is asked for";
        }
        var served = "%s of %s served"
                .formatted(
                        Math.min(progression.monthsServed(), pathway.monthsInRole()),
                        Wording.counted(pathway.monthsInRole(), "month"));
        return progression.monthsToServe() == 0
                ? served
                : "%s, %s to go%s".formatted(served, progression.monthsToServe(), on());
    }

    private String on() {
        return progression.servedOn() == null
                ? "; no post in this role is in force"
                : ", served on " + Wording.day(progression.servedOn());
    }
}
