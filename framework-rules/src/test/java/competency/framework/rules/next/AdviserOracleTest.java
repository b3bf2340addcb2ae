package competency.framework.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.Advice;
import competency.framework.model.next.PlanLimits;
import competency.framework.rules.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every plan is as small as the smallest of all sets of courses, tried one by one with the whole answer for each. */
@Tag("slow")
class AdviserOracleTest {
    private static final int WORLDS = Integer.getInteger("oracle.plans", 700);
    private static final int FEWEST_TO_COUNT = 200;
    // Fewer: dealing out records that are alike in many ways takes its time, for each of many sets of courses.
    private static final int DEALT = WORLDS / 2;
    private static final Adviser ADVISER = Adviser.create();

    @Test
    void no_set_of_courses_is_smaller_and_closes_as_much() {
        var kinds = new TreeMap<String, Integer>();

        assertThat(told(kinds, WORLDS, PlannedWorld::of, seed -> PlanLimits.NONE))
                .isEmpty();
        assertMoreThan(WORLDS / 200, kinds, "plans of 1", "plans of 2", "plans of 3", "taught", "narrowed");
    }

    @Test
    void within_limits_nothing_is_left_open_for_something_less_important() {
        var kinds = new TreeMap<String, Integer>();

        assertThat(told(kinds, WORLDS, PlannedWorld::demanding, AdviserOracleTest::limits))
                .isEmpty();
        assertMoreThan(WORLDS / 200, kinds, "left open", "left open with a plan", "plans of 1", "plans of 2");
    }

    @Test
    void of_choices_that_courses_cannot_make_those_parts_are_advised_that_take_least() {
        var kinds = new TreeMap<String, Integer>();

        assertThat(told(kinds, WORLDS, PlannedWorld::choosy, seed -> PlanLimits.NONE))
                .isEmpty();
        assertMoreThan(WORLDS / 20, kinds, "narrowed and planned");
    }

    @Test
    void of_choices_that_deal_records_out_those_parts_are_advised_that_courses_serve() {
        var kinds = new TreeMap<String, Integer>();

        assertThat(told(kinds, DEALT, PlannedWorld::dealt, seed -> PlanLimits.NONE))
                .isEmpty();
        assertMoreThan(DEALT / 20, kinds, "narrowed and planned");
    }

    @Test
    void what_does_not_last_until_a_later_day_is_planned_all_the_same() {
        var kinds = new TreeMap<String, Integer>();

        assertThat(told(kinds, WORLDS, PlannedWorld::empty, AdviserOracleTest::later))
                .isEmpty();
        assertMoreThan(WORLDS / 20, kinds, "plans of 1", "plans of 2");
    }

    private static PlanLimits later(long seed) {
        var asOf = PlannedWorld.empty(seed).request().asOf();
        return PlanLimits.NONE.by(asOf.plusDays(new Dice(seed).pick(1, 31, 200, 366, 800, 2000)));
    }

    /** Whether the worlds had enough of what is to be tried; of very few, as PIT asks for, nobody expects that. */
    private static void assertMoreThan(int number, Map<String, Integer> kinds, String... wanted) {
        if (WORLDS >= FEWEST_TO_COUNT) {
            assertThat(wanted)
                    .as("%s", kinds)
                    .allSatisfy(kind -> assertThat(kinds.getOrDefault(kind, 0)).isGreaterThan(number));
        }
    }

    /** Limits so tight that they mostly leave something open. */
    private static PlanLimits limits(long seed) {
        var dice = new Dice(seed);
        return PlanLimits.NONE.within(
                dice.maybe(75, () -> BigDecimal.valueOf(dice.between(0, 6))),
                dice.maybe(50, () -> BigDecimal.valueOf(dice.between(0, 40))));
    }

    private static List<String> told(
            Map<String, Integer> kinds, int count, LongFunction<PlannedWorld> worlds, LongFunction<PlanLimits> limits) {
        return LongStream.range(0, count)
                .mapToObj(seed -> told(seed, worlds.apply(seed).request(), limits.apply(seed), kinds))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> told(
            long seed, EvaluationRequest request, PlanLimits limits, Map<String, Integer> kinds) {
        var all = new BruteForce(request, limits.by() == null ? request.asOf() : limits.by());
        return all.isSmall()
                ? new Trial(all, limits, ADVISER.advise(request, limits), kinds)
                        .problems().stream()
                                .map(problem -> "%d: %s".formatted(seed, problem))
                                .toList()
                : List.of();
    }

    /** One world: what courses could close, and what the plan does. */
    private static final class Trial {
        private final BruteForce all;
        private final PlanLimits limits;
        private final Advice advice;
        private final Map<String, Integer> kinds;
        private final List<Finding> findings;
        private final ReferenceGoals goals;
        private final Set<RequirementId> closable = new HashSet<>();
        private final Set<RequirementId> teachable = new HashSet<>();

        Trial(BruteForce all, PlanLimits limits, Advice advice, Map<String, Integer> kinds) {
            this.all = all;
            this.limits = limits;
            this.advice = advice;
            this.kinds = kinds;
            findings = limits.by() == null ? advice.evaluation().findings() : all.after(Set.of(), false, false);
            goals = new ReferenceGoals(all, findings);
            for (var goal : goals.open()) {
                if (all.isClosable(goal.id())) {
                    closable.add(goal.id());
                } else if (all.isTeachable(goal.finding())) {
                    teachable.add(goal.id());
                }
            }
        }

        List<String> problems() {
            var problems = new ArrayList<>(notMonotone());
            var kept = kept();
            var smallest = smallest(kept).orElseThrow();
            var plan = advice.plan().courses().stream().map(Course::id).collect(Collectors.toSet());
            if (!plan.equals(smallest)) {
                problems.add("the plan is %s, smaller is %s".formatted(plan, smallest));
            }
            var open = goals.open().stream()
                    .map(ReferenceGoals.Open::id)
                    .filter(id -> !kept.contains(id) || !closable.contains(id))
                    .collect(Collectors.toSet());
            findings.stream().flatMap(Trial::barred).forEach(open::add);
            if (!left().equals(open)) {
                problems.add("%s stay open, not %s".formatted(left(), open));
            }
            count("plans of " + plan.size());
            kinds.merge("taught", teachable.isEmpty() ? 0 : 1, Integer::sum);
            kinds.merge("narrowed", goals.isNarrowed() ? 1 : 0, Integer::sum);
            kinds.merge("narrowed and planned", goals.isNarrowed() && !plan.isEmpty() ? 1 : 0, Integer::sum);
            kinds.merge("left open", kept.containsAll(helped()) ? 0 : 1, Integer::sum);
            kinds.merge("left open with a plan", plan.isEmpty() || kept.containsAll(helped()) ? 0 : 1, Integer::sum);
            return problems;
        }

        private void count(String kind) {
            kinds.merge(kind, 1, Integer::sum);
        }

        /** What the plan is for: everything that courses help with, or else the most important, one after another. */
        private Set<RequirementId> kept() {
            var kept = new HashSet<RequirementId>(helped());
            if (smallest(kept).isPresent()) {
                return kept;
            }
            kept.clear();
            goals.open().stream()
                    .sorted(ReferenceGoals.MOST_IMPORTANT_FIRST)
                    .map(ReferenceGoals.Open::id)
                    .filter(helped()::contains)
                    .forEach(id -> {
                        kept.add(id);
                        if (smallest(kept).isEmpty()) {
                            kept.remove(id);
                        }
                    });
            return kept;
        }

        private Set<RequirementId> helped() {
            var helped = new HashSet<>(closable);
            helped.addAll(teachable);
            return helped;
        }

        /** The smallest set within the limits that does for some goals what courses can. */
        private Optional<Set<CourseId>> smallest(Set<RequirementId> wanted) {
            return all.plain().keySet().stream()
                    .filter(all::isPossible)
                    .filter(this::isWithinLimits)
                    .filter(set -> wanted.stream().allMatch(id -> all.closes(set, id, teachable.contains(id))))
                    .min(smallest());
        }

        private boolean isWithinLimits(Set<CourseId> set) {
            return isWithin(limits.maxHours(), set, Course::hours)
                    && isWithin(limits.maxCostGbp(), set, Course::costGbp);
        }

        private boolean isWithin(
                @Nullable BigDecimal most, Set<CourseId> set, Function<Course, @Nullable BigDecimal> amount) {
            return most == null
                    || (without(set, amount) == 0 && sum(set, amount).compareTo(most) <= 0);
        }

        /** 6.8: what bars stays open wherever it stands. */
        private static Stream<RequirementId> barred(Finding finding) {
            if (finding.status() == Status.NOT_APPLICABLE) {
                return Stream.of();
            }
            return finding.children().isEmpty() && finding.status() == Status.BARRED
                    ? Stream.of(finding.requirement().id())
                    : finding.children().stream().flatMap(Trial::barred);
        }

        /** What the plan leaves open. */
        private Set<RequirementId> left() {
            return advice.plan().open().stream()
                    .map(gap -> gap.finding().requirement().id())
                    .collect(Collectors.toSet());
        }

        /**
         * Goals that some courses close, and one course more opens again; where records are dealt out, as many parts as
         * before are served, but not always the same.
         */
        private List<String> notMonotone() {
            var goalsOf = new ArrayList<>(goals.dealt());
            goals.open().stream()
                    .map(ReferenceGoals.Open::id)
                    .filter(id -> goals.dealt().stream().noneMatch(parts -> parts.contains(id)))
                    .forEach(id -> goalsOf.add(List.of(id)));
            var found = new ArrayList<String>();
            for (var set : all.plain().keySet()) {
                for (var course : all.courses()) {
                    var more = new HashSet<>(set);
                    more.add(course.id());
                    for (var ids : goalsOf) {
                        if (closed(set, ids) > closed(more, ids)) {
                            found.add("%s closes more of %s than with %s".formatted(set, ids, course.id()));
                        }
                    }
                }
            }
            return found;
        }

        private long closed(Set<CourseId> set, List<RequirementId> ids) {
            return ids.stream().filter(id -> all.closes(set, id, false)).count();
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
