package competency.framework.rules.next;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Advice;
import competency.framework.model.next.PlanLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every plan is as small as the smallest of all sets of courses, tried one by one with the whole answer for each. */
@Tag("slow")
class AdviserOracleTest {
    private static final int WORLDS = Integer.getInteger("oracle.plans", 500);
    private static final Adviser ADVISER = Adviser.create();

    @Test
    void no_set_of_courses_is_smaller_and_closes_as_much() {
        var kinds = new TreeMap<String, Integer>();
        var told = LongStream.range(0, WORLDS)
                .mapToObj(seed -> told(seed, kinds))
                .flatMap(List::stream)
                .toList();

        assertThat(told).isEmpty();
        assertThat(List.of("plans of 1", "plans of 2", "plans of 3", "taught"))
                .as("%s", kinds)
                .allSatisfy(kind -> assertThat(kinds.getOrDefault(kind, 0)).isGreaterThan(WORLDS / 200));
    }

    private static List<String> told(long seed, Map<String, Integer> kinds) {
        var request = PlannedWorld.of(seed).request();
        var all = new BruteForce(request, request.asOf());
        return all.isSmall()
                ? new Trial(all, ADVISER.advise(request, PlanLimits.NONE), kinds)
                        .problems().stream()
                                .map(problem -> "%d: %s".formatted(seed, problem))
                                .toList()
                : List.of();
    }

    /** One world: what courses could close, and what the plan does. */
    private static final class Trial {
        private final BruteForce all;
        private final Advice advice;
        private final Map<String, Integer> kinds;
        private final Map<RequirementId, Status> now;
        private final Set<RequirementId> open;
        private final Set<RequirementId> closable = new HashSet<>();
        private final Set<RequirementId> teachable = new HashSet<>();
        private final Set<CourseId> plan;

        Trial(BruteForce all, Advice advice, Map<String, Integer> kinds) {
            this.all = all;
            this.advice = advice;
            this.kinds = kinds;
            var statuses = requireNonNull(all.plain().get(Set.of()));
            now = statuses;
            open = statuses.entrySet().stream()
                    .filter(each -> !BruteForce.isClosed(each.getValue()) && each.getValue() != Status.IN_GRACE)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            plan = advice.plan().courses().stream().map(Course::id).collect(Collectors.toSet());
            all.plain().keySet().stream().filter(all::isPossible).forEach(this::note);
            teachable.removeAll(closable);
        }

        private void note(Set<CourseId> set) {
            for (var id : open) {
                if (isClosed(all.plain(), set, id)) {
                    closable.add(id);
                } else if (isClosed(all.assessed(), set, id) && now.get(id) != Status.WEAK_EVIDENCE) {
                    teachable.add(id);
                }
            }
        }

        List<String> problems() {
            var problems = new ArrayList<>(notMonotone());
            if (isNarrowed()) {
                // What is narrowed down is no longer one of these goals; other tests see to it.
                kinds.merge("narrowed", 1, Integer::sum);
                return problems;
            }
            var smallest = all.plain().keySet().stream()
                    .filter(all::isPossible)
                    .filter(this::closes)
                    .min(smallest())
                    .orElseThrow();
            if (!plan.equals(smallest)) {
                problems.add("the plan is %s, smaller is %s".formatted(plan, smallest));
            }
            if (!left().equals(without(open, closable))) {
                problems.add("%s stay open, not %s".formatted(left(), without(open, closable)));
            }
            kinds.merge("plans of " + plan.size(), 1, Integer::sum);
            kinds.merge("taught", teachable.isEmpty() ? 0 : 1, Integer::sum);
            return problems;
        }

        private boolean closes(Set<CourseId> set) {
            return closable.stream().allMatch(id -> isClosed(all.plain(), set, id))
                    && teachable.stream().allMatch(id -> isClosed(all.assessed(), set, id));
        }

        private static boolean isClosed(
                Map<Set<CourseId>, Map<RequirementId, Status>> statuses, Set<CourseId> set, RequirementId id) {
            return BruteForce.isClosed(
                    requireNonNull(requireNonNull(statuses.get(set)).get(id)));
        }

        /** Whether a choice is told by its parts. */
        private boolean isNarrowed() {
            return !now.keySet().containsAll(left()) || !left().containsAll(without(open, closable));
        }

        /** What the plan leaves open, but for memberships. */
        private Set<RequirementId> left() {
            return advice.plan().open().stream()
                    .map(gap -> gap.finding().requirement())
                    .filter(requirement -> !(requirement instanceof MembershipRequirement))
                    .map(Requirement::id)
                    .collect(Collectors.toSet());
        }

        private static <T> Set<T> without(Set<T> all, Set<T> some) {
            var rest = new HashSet<>(all);
            rest.removeAll(some);
            return rest;
        }

        /** Goals that some courses close, and one course more opens again. */
        private List<String> notMonotone() {
            var found = new ArrayList<String>();
            for (var set : all.plain().keySet()) {
                for (var course : all.courses()) {
                    var more = new HashSet<>(set);
                    more.add(course.id());
                    for (var id : open) {
                        if (isClosed(all.plain(), set, id) && !isClosed(all.plain(), more, id)) {
                            found.add("%s closes %s, with %s it does not".formatted(set, id, course.id()));
                        }
                    }
                }
            }
            return found;
        }

        private Comparator<Set<CourseId>> smallest() {
            return Comparator.comparing((Set<CourseId> set) -> without(set, Course::hours))
                    .thenComparing(set -> sum(set, Course::hours))
                    .thenComparing(set -> without(set, Course::costGbp))
                    .thenComparing(set -> sum(set, Course::costGbp))
                    .thenComparing(Set::size)
                    .thenComparing(set -> courses(set).stream()
                            .map(course -> course.id().value())
                            .collect(Collectors.joining(" ")));
        }

        private long without(Set<CourseId> set, Function<Course, @Nullable BigDecimal> amount) {
            return courses(set).stream()
                    .filter(course -> amount.apply(course) == null)
                    .count();
        }

        private BigDecimal sum(Set<CourseId> set, Function<Course, @Nullable BigDecimal> amount) {
            return courses(set).stream()
                    .map(amount)
                    .filter(each -> each != null)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private List<Course> courses(Set<CourseId> set) {
            return all.courses().stream()
                    .filter(course -> set.contains(course.id()))
                    .toList();
        }
    }
}
