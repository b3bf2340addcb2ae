package competency.framework.rules.next;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.Advice;
import competency.framework.model.next.OpenReason;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.next.Step;
import competency.framework.model.next.StepKind;
import competency.framework.model.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What advice says comes true, whatever the world. */
@Tag("slow")
class AdviceTest {
    private static final int WORLDS = Integer.getInteger("oracle.advice", 200);
    private static final Adviser ADVISER = Adviser.create();

    private static Stream<EvaluationRequest> worlds() {
        return LongStream.range(100_000, 100_000 + WORLDS)
                .mapToObj(seed -> PlannedWorld.of(seed).request());
    }

    @Test
    void courses_close_what_they_are_said_to_close_and_not_one_can_be_spared() {
        worlds().forEach(request -> {
            var advice = ADVISER.advise(request, PlanLimits.NONE);
            var all = new BruteForce(request, request.asOf());
            var plan = ids(advice.plan().courses());
            assertThat(all.isPossible(plan)).isTrue();
            for (var step : courses(advice)) {
                var fewer = without(plan, requireNonNull(step.course()).id(), request.framework());
                assertThat(step.serves())
                        .allSatisfy(served -> assertThat(isReached(served, plan, all, advice))
                                .as(
                                        "%s closes %s of%n%s",
                                        plan, served.requirement().id(), request)
                                .isTrue())
                        .as("%s without %s", plan, step.course().id())
                        .anySatisfy(served -> assertThat(isReached(served, fewer, all, advice))
                                .isFalse());
            }
        });
    }

    private static boolean isReached(Finding goal, Set<CourseId> courses, BruteForce all, Advice advice) {
        var isTaught = advice.plan().open().stream()
                .anyMatch(gap -> gap.reason() == OpenReason.ASSESSMENT_NEEDED
                        && gap.finding()
                                .requirement()
                                .id()
                                .equals(goal.requirement().id()));
        var found = find(goal.requirement().id(), all.after(courses, isTaught, true))
                .orElseThrow();
        return BruteForce.isClosed(found.status());
    }

    private static Optional<Finding> find(RequirementId id, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.requirement().id().equals(id)
                        ? Stream.of(finding)
                        : find(id, finding.children()).stream())
                .findFirst();
    }

    private static Set<CourseId> without(Set<CourseId> plan, CourseId gone, CompetencyFramework framework) {
        var left = new HashSet<>(plan);
        left.remove(gone);
        var changed = true;
        while (changed) {
            var missing = new HashSet<>(plan);
            missing.removeAll(left);
            changed = left.removeIf(course ->
                    framework.course(course).orElseThrow().requires().stream().anyMatch(missing::contains));
        }
        return left;
    }

    @Test
    void every_course_comes_after_what_it_requires_and_serves_something() {
        worlds().forEach(request -> {
            var advice = ADVISER.advise(request, PlanLimits.NONE);
            var taken = new HashSet<CourseId>();
            var plan = ids(advice.plan().courses());
            for (var course : advice.plan().courses()) {
                assertThat(course.requires())
                        .allMatch(required -> !plan.contains(required) || taken.contains(required));
                taken.add(course.id());
            }
            assertThat(courses(advice).stream().map(Step::course).toList())
                    .isEqualTo(advice.plan().courses());
        });
    }

    @Test
    void renewals_come_first_by_the_day_they_are_due() {
        worlds().forEach(request -> {
            var steps = ADVISER.advise(request, PlanLimits.NONE).steps();
            var renewals =
                    steps.stream().filter(step -> step.kind() == StepKind.RENEW).toList();
            assertThat(steps.subList(0, renewals.size())).isEqualTo(renewals);
            assertThat(renewals.stream().map(Step::dueOn).toList()).isSorted();
        });
    }

    @Test
    void the_order_of_records_and_courses_changes_nothing() {
        worlds().forEach(request -> assertThat(ADVISER.advise(shuffled(request), PlanLimits.NONE))
                .isEqualTo(ADVISER.advise(request, PlanLimits.NONE)));
    }

    private static EvaluationRequest shuffled(EvaluationRequest request) {
        var random = new Random(request.asOf().toEpochDay());
        var content = request.framework().content();
        var held = request.portfolio();
        return new EvaluationRequest(
                CompetencyFramework.of(new FrameworkContent(
                        content.edition(),
                        content.sources(),
                        content.scales(),
                        content.competencies(),
                        content.equivalences(),
                        shuffled(content.courses(), random),
                        content.roles())),
                new Portfolio(
                        held.person(),
                        shuffled(held.posts(), random),
                        shuffled(held.completions(), random),
                        shuffled(held.awards(), random),
                        shuffled(held.registrations(), random),
                        shuffled(held.checks(), random),
                        shuffled(held.practice(), random),
                        shuffled(held.memberships(), random),
                        shuffled(held.waivers(), random)),
                request.role(),
                request.setting(),
                request.asOf(),
                request.policy());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private static List<Step> courses(Advice advice) {
        return advice.steps().stream()
                .filter(step -> step.kind() == StepKind.TAKE_COURSE)
                .toList();
    }

    private static Set<CourseId> ids(List<Course> courses) {
        return courses.stream().map(Course::id).collect(Collectors.toSet());
    }
}
