package competency.framework.rules.next;

import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Step;
import competency.framework.model.next.StepKind;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import competency.framework.rules.state.NextStepState;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must be assessed once the courses of a plan have taught it. */
final class Assessments {
    private final Decider decider;
    private final BitSet courses;

    /**
     * Prepares.
     *
     * @param courses the courses of the plan
     */
    Assessments(Decider decider, BitSet courses) {
        this.decider = decider;
        this.courses = courses;
    }

    /** One step for each part of a goal that assessment satisfies. */
    List<Step> after(Prospect prospect) {
        var goal = prospect.goal();
        if (goal.matter() != Matter.CHOICE) {
            return List.of(step(goal, goal.then()));
        }
        var taught = prospect.after(courses, false);
        var assessed = prospect.after(courses, true);
        return unassessed(prospect, taught, assessed).stream()
                .map(finding -> step(goal, finding))
                .toList();
    }

    private Step step(Goal goal, Finding finding) {
        var isGroup = goal.matter() == Matter.CHOICE;
        return new Step(
                StepKind.GET_ASSESSED,
                List.of(isGroup ? same(goal.then(), finding) : goal.then()),
                isGroup && isChoice(goal.then()) ? goal.then() : goal.oneOf(),
                null,
                goal.dueOn(),
                decider.decide(new NextStepState(Matter.COMPETENCY, Need.OPEN, CourseHelp.NONE))
                        .rule());
    }

    private static boolean isChoice(Finding finding) {
        return finding.requirement() instanceof RequirementGroup group && needed(finding, group) < applicable(finding);
    }

    /**
     * Leaves that assessment satisfies, of a choice as many as it needs beside what is held without. Where records are dealt
     * out, what the courses show may rest on assessment as well, and need not: it goes last.
     */
    private static List<Finding> unassessed(Prospect prospect, Finding taught, Finding assessed) {
        if (Goal.isHeld(taught) || !Goal.isHeld(assessed)) {
            return List.of();
        }
        if (!(taught.requirement() instanceof RequirementGroup group)) {
            return List.of(taught);
        }
        var held = taught.children().stream().filter(Goal::isHeld).count();
        return IntStream.range(0, group.children().size())
                .filter(i -> Goal.isHeld(assessed.children().get(i)))
                .boxed()
                .filter(i -> group.distinct()
                        ? prospect.restsOnAssessment(assessed.children().get(i))
                        : !Goal.isHeld(taught.children().get(i)))
                .sorted(Comparator.comparing(i -> Goal.isHeld(taught.children().get(i))))
                .limit(Math.max(0, needed(taught, group) - held))
                .flatMap(i -> group.distinct()
                        ? Stream.of(taught.children().get(i))
                        : unassessed(
                                prospect,
                                taught.children().get(i),
                                assessed.children().get(i))
                                .stream())
                .toList();
    }

    private static long needed(Finding finding, RequirementGroup group) {
        return Math.min(group.count(), applicable(finding));
    }

    private static long applicable(Finding finding) {
        return finding.children().stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .count();
    }

    /** The finding of the same requirement as it stands without any course. */
    private static Finding same(Finding tree, Finding wanted) {
        if (tree.requirement().id().equals(wanted.requirement().id())) {
            return tree;
        }
        return tree.children().stream()
                .filter(child -> contains(child, wanted))
                .findFirst()
                .map(child -> same(child, wanted))
                .orElse(wanted);
    }

    private static boolean contains(Finding tree, Finding wanted) {
        return tree.requirement().id().equals(wanted.requirement().id())
                || tree.children().stream().anyMatch(child -> contains(child, wanted));
    }
}
