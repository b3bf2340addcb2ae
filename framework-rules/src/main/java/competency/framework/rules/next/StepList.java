package competency.framework.rules.next;

import competency.framework.model.catalogue.Course;
import competency.framework.model.next.Step;
import competency.framework.model.next.StepKind;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Need;
import competency.framework.rules.state.NextStepState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts steps in order: renewals by the day they are due, the courses of the plan, what is required first going first,
 * each followed by the assessments that it leads up to, then everything else by its importance.
 */
final class StepList {
    private static final Comparator<Goal> FIRST_DUE_FIRST = Comparator.comparing(
                    Goal::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Goal::place);

    private final Decider decider;
    private final CourseIndex index;
    private final List<Prospect> prospects;
    private final CoursePlan plan;
    private final BitSet chosen;
    private final List<BitSet> serving;
    private final List<Integer> byImportance;
    private final Assessments assessments;
    private final List<Step> steps = new ArrayList<>();
    private final BitSet done = new BitSet();

    StepList(Decider decider, CourseIndex index, List<Prospect> prospects, CoursePlan plan) {
        this.decider = decider;
        this.index = index;
        this.prospects = prospects;
        this.plan = plan;
        chosen = plan.chosen();
        assessments = new Assessments(decider, chosen);
        serving = IntStream.range(0, prospects.size())
                .mapToObj(plan::servingWithNeeds)
                .toList();
        byImportance = inOrder(Goal.MOST_IMPORTANT_FIRST);
    }

    private List<Integer> inOrder(Comparator<Goal> order) {
        return IntStream.range(0, prospects.size())
                .boxed()
                .sorted(Comparator.comparing(i -> prospects.get(i).goal(), order))
                .toList();
    }

    /** The steps, for courses in an order that {@link #courses} gave. */
    List<Step> steps(List<Integer> courses) {
        addRenewals();
        courses.forEach(this::addCourse);
        addEverythingElse();
        return SameSteps.merged(steps);
    }

    /** The courses of the plan, in an order in which they can be taken; the most important first. */
    List<Integer> courses() {
        var wanted = new ArrayList<Integer>();
        var listed = new BitSet();
        for (var prospect : byImportance) {
            if (plan.isPlanned(prospect)) {
                var added = (BitSet) serving.get(prospect).clone();
                added.and(chosen);
                added.andNot(listed);
                added.stream().forEach(wanted::add);
                listed.or(added);
            }
        }
        return takeable(wanted);
    }

    /** The same courses, always the first of those that need none of the others. */
    private List<Integer> takeable(List<Integer> wanted) {
        var left = new ArrayList<>(wanted);
        var open = new BitSet();
        left.forEach(open::set);
        var ordered = new ArrayList<Integer>(left.size());
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(course -> !index.requires(course).intersects(open))
                    .findFirst()
                    .orElseThrow();
            ordered.add(next);
            left.remove(next);
            open.clear(next);
        }
        return ordered;
    }

    /** The gaps for which a course of the plan is needed. */
    private IntStream servedBy(int course) {
        return IntStream.range(0, prospects.size()).filter(i -> serving.get(i).get(course) && plan.isPlanned(i));
    }

    private void addRenewals() {
        for (var prospect : inOrder(FIRST_DUE_FIRST)) {
            if (prospects.get(prospect).goal().need() == Need.RENEWAL) {
                addRenewal(prospect);
            }
        }
    }

    private void addRenewal(int prospect) {
        var goal = prospects.get(prospect).goal();
        var rule = decide(goal, Need.RENEWAL, CourseHelp.NONE);
        var courses = takeable(serving.get(prospect).stream().boxed().toList());
        if (courses.isEmpty()) {
            add(rule, goal, null);
        }
        courses.forEach(course -> add(rule, goal, index.course(course)));
    }

    private void addCourse(int course) {
        // A course that only renews is told with what it renews.
        var served = servedBy(course)
                .mapToObj(prospects::get)
                .filter(prospect -> prospect.goal().need() != Need.RENEWAL)
                .toList();
        if (!served.isEmpty()) {
            steps.add(take(course, served));
        }
        done.set(course);
        servedBy(course)
                .filter(i -> prospects.get(i).courseHelp() == CourseHelp.TEACH && isLast(i))
                .forEach(i -> steps.addAll(assessments.after(prospects.get(i))));
    }

    private Step take(int course, List<Prospect> served) {
        var first = served.stream()
                .min(Comparator.comparing(Prospect::goal, Goal.MOST_IMPORTANT_FIRST))
                .orElseThrow();
        var rule = decide(first.goal(), Need.OPEN, first.courseHelp());
        var isChoice = served.stream().allMatch(prospect -> prospect.goal().oneOf() != null);
        return new Step(
                StepKind.TAKE_COURSE,
                served.stream().map(prospect -> prospect.goal().then()).toList(),
                isChoice ? first.goal().oneOf() : null,
                index.course(course),
                first(served),
                rule.rule());
    }

    /** Whether every course that a goal needs is among the steps. */
    private boolean isLast(int prospect) {
        var left = (BitSet) serving.get(prospect).clone();
        left.andNot(done);
        return left.isEmpty();
    }

    private static @Nullable LocalDate first(List<Prospect> served) {
        return served.stream().anyMatch(prospect -> prospect.goal().dueOn() == null)
                ? null
                : served.stream()
                        .map(prospect -> Objects.requireNonNull(prospect.goal().dueOn()))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private void addEverythingElse() {
        for (var i : byImportance) {
            var goal = prospects.get(i).goal();
            if (prospects.get(i).courseHelp() == CourseHelp.NONE && goal.need() != Need.RENEWAL) {
                var decision = decide(goal, goal.need(), CourseHelp.NONE);
                if (decision.outcome() != StepKind.NOTHING) {
                    add(decision, goal, null);
                }
            }
        }
    }

    private Decision<StepKind> decide(Goal goal, Need need, CourseHelp help) {
        return decider.decide(new NextStepState(goal.matter(), need, help));
    }

    private void add(Decision<StepKind> decision, Goal goal, @Nullable Course course) {
        steps.add(new Step(
                decision.outcome(), List.of(goal.then()), goal.oneOf(), course, goal.dueOn(), decision.rule()));
    }
}
