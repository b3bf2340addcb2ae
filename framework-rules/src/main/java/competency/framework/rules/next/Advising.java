package competency.framework.rules.next;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Advice;
import competency.framework.model.next.OpenReason;
import competency.framework.model.next.Plan;
import competency.framework.model.next.PlanLimits;
import competency.framework.rules.Suppositions;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.CourseHelp;
import competency.framework.rules.state.Matter;
import competency.framework.rules.state.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece of advice, from the answer to the steps. */
final class Advising {
    private final Decider decider;
    private final CourseIndex index;
    private final Predicate<CourseId> offered;
    private final EvaluationRequest request;
    private final PlanLimits limits;
    private final LocalDate day;

    Advising(
            Decider decider,
            CourseIndex index,
            Predicate<CourseId> offered,
            EvaluationRequest request,
            PlanLimits limits) {
        this.decider = decider;
        this.index = index;
        this.offered = offered;
        this.request = request;
        this.limits = limits;
        day = limits.by() == null ? request.asOf() : limits.by();
        if (day.isBefore(request.asOf())) {
            throw new IllegalArgumentException(
                    "by (%s) must not be before the day asked about (%s)".formatted(day, request.asOf()));
        }
    }

    /** The day that is planned for. */
    LocalDate day() {
        return day;
    }

    /**
     * What to do next.
     *
     * @param evaluation the answer of the day asked about
     * @param then the findings of the day that is planned for
     */
    Advice about(Evaluation evaluation, List<Finding> then) {
        var goals = new Goals(request.policy(), limits, day);
        var wanted = goals.among(evaluation.findings(), then);
        if (wanted.isEmpty()) {
            return new Advice(evaluation, List.of(), nothing(then));
        }
        var outlook = outlook(goals, wanted, then);
        var plan = new CoursePlan(index, limits, outlook);
        var steps = new StepList(decider, index, outlook.prospects(), plan);
        var order = steps.courses();
        var courses = order.stream().map(index::course).toList();
        return new Advice(evaluation, steps.steps(order), plan(courses, plan, open(plan, outlook.prospects(), then)));
    }

    private static Plan nothing(List<Finding> then) {
        return new Plan(List.of(), BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, true, null, alsoBarred(List.of(), then));
    }

    /**
     * What courses could do about goals.
     *
     * @param then the findings of the day that is planned for
     */
    Outlook outlook(Goals goals, List<Goal> wanted, List<Finding> then) {
        var shelf = new Shelf(request, index, offered, day);
        var hypotheses = new Hypotheses(index, request.portfolio(), request.asOf(), day);
        var foresight = new Foresight(
                new Suppositions(request.on(day), decider), hypotheses, new Holdings(request.portfolio(), index), then);
        var prospects = new Prospects(goals, foresight, goal -> {
            var bearing = goal.matter().isOfCourses() ? shelf.takeable(index.bearingOn(goal.asked())) : new BitSet();
            return new Prospect(goal, new Outcomes(goal, foresight), hypotheses, bearing);
        });
        return new Outlook(prospects.of(wanted), shelf, foresight);
    }

    private static Plan plan(List<Course> courses, CoursePlan plan, List<Plan.OpenGap> open) {
        return new Plan(
                courses,
                sum(courses, Course::hours),
                sum(courses, Course::costGbp),
                without(courses, Course::hours),
                without(courses, Course::costGbp),
                plan.isOptimal(),
                plan.hoursAtLeast(),
                open);
    }

    private static BigDecimal sum(List<Course> courses, Function<Course, @Nullable BigDecimal> amount) {
        return courses.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int without(List<Course> courses, Function<Course, @Nullable BigDecimal> amount) {
        return (int) courses.stream().map(amount).filter(Objects::isNull).count();
    }

    private static List<Plan.OpenGap> open(CoursePlan plan, List<Prospect> prospects, List<Finding> then) {
        var open = new ArrayList<Plan.OpenGap>();
        for (int i = 0; i < prospects.size(); i++) {
            var prospect = prospects.get(i);
            var isClosed = plan.isPlanned(i) && prospect.courseHelp() == CourseHelp.CLOSE;
            if (prospect.goal().isOpen() && !isClosed) {
                open.add(new Plan.OpenGap(prospect.goal().then(), reason(prospect, plan.isPlanned(i))));
            }
        }
        return alsoBarred(open, then);
    }

    /** What stays open, and besides what bars the person though the choice that it stands in does without it. */
    private static List<Plan.OpenGap> alsoBarred(List<Plan.OpenGap> open, List<Finding> then) {
        var all = new ArrayList<>(open);
        then.forEach(finding -> addBarred(finding, all));
        var order = then.stream().flatMap(Advising::withParts).toList();
        all.sort(Comparator.comparingInt(gap -> order.indexOf(gap.finding())));
        return all;
    }

    private static Stream<Finding> withParts(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.children().stream().flatMap(Advising::withParts));
    }

    private static void addBarred(Finding finding, List<Plan.OpenGap> open) {
        if (finding.status() == Status.NOT_APPLICABLE) {
            return;
        }
        if (finding.children().isEmpty()
                && finding.status() == Status.BARRED
                && open.stream().noneMatch(gap -> gap.finding().equals(finding))) {
            open.add(new Plan.OpenGap(finding, OpenReason.BARRED));
        }
        finding.children().forEach(child -> addBarred(child, open));
    }

    private static OpenReason reason(Prospect prospect, boolean isPlanned) {
        var goal = prospect.goal();
        if (goal.need() == Need.BARRED) {
            return OpenReason.BARRED;
        }
        if (goal.matter() != Matter.COMPETENCY && goal.matter() != Matter.COURSE && goal.matter() != Matter.CHOICE) {
            return OpenReason.NOT_BY_COURSE;
        }
        if (prospect.courseHelp() == CourseHelp.NONE) {
            return prospect.isKnown() ? OpenReason.ASSESSMENT_NEEDED : OpenReason.NO_COURSE;
        }
        return isPlanned ? OpenReason.ASSESSMENT_NEEDED : OpenReason.BEYOND_LIMITS;
    }
}
