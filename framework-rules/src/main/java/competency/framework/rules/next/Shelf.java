package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The courses that somebody could take on the day asked about, each with what must be taken before it. */
final class Shelf {
    private final EvaluationRequest request;
    private final CourseIndex index;
    private final Predicate<CourseId> offered;
    private final LocalDate lapsed;
    private final Map<CourseId, LocalDate> passed = new HashMap<>();
    private final Map<Integer, @Nullable BitSet> needs = new HashMap<>();
    private int shortestWindow = Integer.MAX_VALUE;

    /**
     * Looks at the courses.
     *
     * @param offered which courses may be taken at all
     * @param day the day that is planned for
     */
    Shelf(EvaluationRequest request, CourseIndex index, Predicate<CourseId> offered, LocalDate day) {
        this.request = request;
        this.index = index;
        this.offered = offered;
        lapsed = day.plusDays(request.policy().expiringDays());
        for (var completion : request.portfolio().completions()) {
            if (isPassed(completion)) {
                passed.merge(completion.course(), completion.on(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        request.framework().requirementsOf(request.role()).forEach(this::noteWindow);
    }

    private void noteWindow(Requirement requirement) {
        if (requirement instanceof RequirementGroup group) {
            group.children().forEach(this::noteWindow);
        }
        var months = requirement instanceof CompetencyRequirement leaf
                ? leaf.withinMonths()
                : requirement instanceof CourseRequirement leaf ? leaf.withinMonths() : null;
        shortestWindow = months == null ? shortestWindow : Math.min(shortestWindow, months);
    }

    private boolean isPassed(Completion completion) {
        return completion.outcome() == CourseOutcome.PASSED
                && !completion.on().isAfter(request.asOf())
                && !completion.isRevokedOn(request.asOf())
                && request.framework()
                        .course(completion.course())
                        .filter(course -> course.isAccreditedOn(completion.on()))
                        .isPresent();
    }

    /** Those of some courses that can be taken. */
    BitSet takeable(BitSet courses) {
        var found = new BitSet();
        courses.stream().filter(number -> needsOf(number) != null).forEach(found::set);
        return found;
    }

    /** What must be taken before a course; null if it cannot be taken. */
    @Nullable
    BitSet needsOf(int number) {
        var open = new ArrayDeque<Integer>(); // not by calls: a chain of courses may be longer than the stack is deep
        open.push(number);
        while (!open.isEmpty()) {
            var next = open.element();
            if (needs.containsKey(next)) {
                open.pop();
            } else if (!isWorthTaking(index.course(next))) {
                needs.put(next, null);
            } else if (!awaitsOthers(next, open)) {
                needs.put(next, before(next));
            }
        }
        return needs.get(number);
    }

    /** Whether it must be found first what must be taken before those that must be taken before a course. */
    private boolean awaitsOthers(int number, ArrayDeque<Integer> open) {
        var waiting = open.size();
        for (var required : index.course(number).requires()) {
            if (!passed.containsKey(required) && !needs.containsKey(index.number(required))) {
                open.push(index.number(required));
            }
        }
        return open.size() > waiting;
    }

    private @Nullable BitSet before(int number) {
        var found = new BitSet();
        for (var required : index.course(number).requires()) {
            if (!passed.containsKey(required)) {
                var before = needs.get(index.number(required));
                if (before == null) {
                    return null;
                }
                found.or(before);
                found.set(index.number(required));
            }
        }
        return found;
    }

    /** Whether taking a course counts, and would bring what the person does not hold from it already. */
    private boolean isWorthTaking(Course course) {
        var last = passed.get(course.id());
        return offered.test(course.id())
                && course.isAccreditedOn(request.asOf())
                && (last == null || !course.refreshes().isEmpty() || isLapsing(course, last));
    }

    /** Whether something that a course credited lapses by the end of the days of warning, or is too old by then. */
    private boolean isLapsing(Course course, LocalDate passedOn) {
        if (shortestWindow != Integer.MAX_VALUE
                && !passedOn.plusMonths(shortestWindow).isAfter(lapsed)) {
            return true;
        }
        return course.develops().stream().anyMatch(line -> {
            var months = line.validMonths() == null
                    ? request.framework()
                            .competency(line.competency())
                            .orElseThrow()
                            .validMonths()
                    : line.validMonths();
            var until = Credit.lastDay(passedOn, months);
            return until != null && !until.isAfter(lapsed);
        });
    }
}
