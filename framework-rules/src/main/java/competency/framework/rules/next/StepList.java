package competency.framework.rules.next;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Step;
import competency.framework.model.next.StepKind;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.decision.Decision;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import competency.framework.rules.state.NextStepState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts steps in order: renewals by the day they are due, the courses of the plan, what is required first going first,
 * each followed by the assessments that it leads up to, then everything else by its importance.
 */
final class StepList {
    private final Decider decider;
    private final CourseIndex index;
    private final List<Prospect> prospects;
    private final CoursePlan plan;
    private final List<BitSet> serving;
    private final List<Step> steps = new ArrayList<>();
    private final BitSet done = new BitSet();

    StepList(Decider decider, CourseIndex index, List<Prospect> prospects, CoursePlan plan) {
        this.decider = decider;
        this.index = index;
        this.prospects = prospects;
        this.plan = plan;
        serving = IntStream.range(0, prospects.size())
                .mapToObj(plan::servingWithNeeds)
                .toList();
    }

    List<Step> steps() {
        addRenewals();
        courses().forEach(this::addCourse);
        addEverythingElse();
        return merged();
    }

    /** The courses of the plan, in an order in which they can be taken; the most important first. */
    List<Integer> courses() {
        var left = plan.chosen();
        var ordered = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(course -> !needsAny(course, left))
                    .boxed()
                    .min(Comparator.comparing(this::mostImportant, Goal.MOST_IMPORTANT_FIRST)
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            ordered.add(next);
            left.clear(next);
        }
        return ordered;
    }

    private boolean needsAny(int course, BitSet left) {
        return index.course(course).requires().stream().anyMatch(required -> left.get(index.number(required)));
    }

    private Goal mostImportant(int course) {
        return servedBy(course)
                .map(i -> prospects.get(i).goal())
                .min(Goal.MOST_IMPORTANT_FIRST)
                .orElseThrow();
    }

    /** The gaps for which a course of the plan is needed. */
    private Stream<Integer> servedBy(int course) {
        return IntStream.range(0, prospects.size())
                .filter(i -> plan.isPlanned(i) && serving.get(i).get(course))
                .boxed();
    }

    private void addRenewals() {
        IntStream.range(0, prospects.size())
                .filter(i -> prospects.get(i).goal().need() == Need.RENEWAL)
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> prospects.get(i).goal().dueOn(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(i -> prospects.get(i).goal().place()))
                .forEach(this::addRenewal);
    }

    private void addRenewal(int prospect) {
        var goal = prospects.get(prospect).goal();
        var rule = decide(goal, Need.RENEWAL, CourseHelp.NONE);
        var courses = inOrder(serving.get(prospect));
        if (courses.isEmpty()) {
            add(rule, goal, null);
        }
        courses.forEach(course -> add(rule, goal, course));
    }

    /** What is required first goes first. */
    private List<Course> inOrder(BitSet courses) {
        var left = (BitSet) courses.clone();
        var ordered = new ArrayList<Course>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(course -> !needsAny(course, left))
                    .findFirst()
                    .orElseThrow();
            ordered.add(index.course(next));
            left.clear(next);
        }
        return ordered;
    }

    private void addCourse(int course) {
        // A course that only renews is told with what it renews.
        var served = servedBy(course)
                .map(prospects::get)
                .filter(prospect -> prospect.goal().need() != Need.RENEWAL)
                .toList();
        if (!served.isEmpty()) {
            steps.add(take(course, served));
        }
        done.set(course);
        servedBy(course)
                .filter(i -> prospects.get(i).courseHelp() == CourseHelp.TEACH && isLast(i))
                .forEach(this::addAssessments);
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

    /** What must be assessed once the courses of the plan have taught it. */
    private void addAssessments(int prospect) {
        var courses = plan.chosen();
        var goal = prospects.get(prospect).goal();
        var taught = prospects.get(prospect).after(courses, false);
        var assessed = prospects.get(prospect).after(courses, true);
        var isGroup = goal.matter() == Matter.CHOICE;
        for (var finding : unassessed(prospects.get(prospect), taught, assessed)) {
            steps.add(new Step(
                    StepKind.GET_ASSESSED,
                    List.of(isGroup ? same(goal.then(), finding) : goal.then()),
                    isGroup && isChoice(goal.then()) ? goal.then() : goal.oneOf(),
                    null,
                    goal.dueOn(),
                    decider.decide(new NextStepState(Matter.COMPETENCY, Need.OPEN, CourseHelp.NONE))
                            .rule()));
        }
    }

    private static boolean isChoice(Finding finding) {
        return finding.requirement() instanceof RequirementGroup group
                && needed(finding, group)
                        < finding.children().stream()
                                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                                .count();
    }

    /** Leaves that assessment satisfies, of a choice as many as it needs. */
    private static List<Finding> unassessed(Prospect prospect, Finding taught, Finding assessed) {
        if (isHeld(taught) || !isHeld(assessed)) {
            return List.of();
        }
        if (!(taught.requirement() instanceof RequirementGroup group)) {
            return List.of(taught);
        }
        var parts = IntStream.range(0, group.children().size())
                .filter(i -> isHeld(assessed.children().get(i)))
                .boxed()
                .collect(Collectors.partitioningBy(i -> group.distinct()
                        ? prospect.restsOnAssessment(assessed.children().get(i))
                        : !isHeld(taught.children().get(i))));
        return Objects.requireNonNull(parts.get(true)).stream()
                .limit(Math.max(
                        0,
                        needed(taught, group)
                                - Objects.requireNonNull(parts.get(false)).size()))
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
        return Math.min(
                group.count(),
                finding.children().stream()
                        .filter(child -> child.status() != Status.NOT_APPLICABLE)
                        .count());
    }

    private static boolean isHeld(Finding finding) {
        return finding.status() == Status.MET || finding.status() == Status.EXPIRING;
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

    private void addEverythingElse() {
        IntStream.range(0, prospects.size())
                .filter(i -> !plan.isPlanned(i) && prospects.get(i).courseHelp() == CourseHelp.NONE)
                .mapToObj(prospects::get)
                .map(Prospect::goal)
                .filter(goal -> goal.need() != Need.RENEWAL)
                .sorted(Goal.MOST_IMPORTANT_FIRST)
                .forEach(goal -> {
                    var decision = decide(goal, goal.need(), CourseHelp.NONE);
                    if (decision.outcome() != StepKind.NOTHING) {
                        add(decision, goal, null);
                    }
                });
    }

    private Decision<StepKind> decide(Goal goal, Need need, CourseHelp help) {
        return decider.decide(new NextStepState(goal.matter(), need, help));
    }

    private void add(Decision<StepKind> decision, Goal goal, @Nullable Course course) {
        steps.add(new Step(
                decision.outcome(), List.of(goal.then()), goal.oneOf(), course, goal.dueOn(), decision.rule()));
    }

    /** One step for two that are the same thing to do. */
    private List<Step> merged() {
        var first = new TreeMap<String, Integer>();
        var merged = new ArrayList<Step>();
        for (var step : steps) {
            var what = what(step);
            var known = what == null ? null : first.get(what);
            if (known == null) {
                if (what != null) {
                    first.put(what, merged.size());
                }
                merged.add(step);
            } else {
                merged.set(known, both(merged.get(known), step));
            }
        }
        return merged;
    }

    /** What a step comes down to; null if it is told of its requirement alone. */
    private static @Nullable String what(Step step) {
        var asked = step.serves().get(0).requirement();
        return step.course() != null || asked instanceof RequirementGroup
                ? null
                : switch (step.kind()) {
                    case GET_ASSESSED, REGISTER, OBTAIN_CHECK, JOIN -> step.kind() + " " + subject(asked);
                    default -> null;
                };
    }

    private static String subject(Requirement asked) {
        if (asked instanceof CompetencyRequirement leaf) {
            return leaf.competency() + " " + leaf.level();
        }
        if (asked instanceof RegistrationRequirement leaf) {
            return leaf.register();
        }
        return asked instanceof CheckRequirement leaf ? leaf.check() : ((MembershipRequirement) asked).body();
    }

    private static Step both(Step one, Step other) {
        var serves = new ArrayList<>(one.serves());
        serves.addAll(other.serves());
        var dueOn = one.dueOn() == null || other.dueOn() == null
                ? null
                : one.dueOn().isBefore(other.dueOn()) ? one.dueOn() : other.dueOn();
        var oneOf = one.oneOf() == null || other.oneOf() == null ? null : one.oneOf();
        return new Step(one.kind(), serves, oneOf, one.course(), dueOn, one.rule());
    }
}
