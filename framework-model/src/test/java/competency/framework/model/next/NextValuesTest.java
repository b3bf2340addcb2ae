package competency.framework.model.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.PersonRef;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Limits, steps, changes and ways to other roles, by themselves. */
class NextValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final RuleRef RULE = new RuleRef("NXT-001", "A rule", "semantics 6.1");
    private static final Finding MISSING = finding(Status.MISSING, Sketch.needs("fire"));

    // Limits.

    @Test
    void a_plan_may_be_for_nothing_but_not_for_less() {
        assertThat(PlanLimits.NONE.within(BigDecimal.ZERO, BigDecimal.ZERO).maxHours())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanLimits.NONE.within(new BigDecimal("-0.5"), null))
                .withMessage("maxHours (-0.5) must not be negative");
        assertThat(PlanLimits.NONE.within(BigDecimal.valueOf(999_999_999), null).maxHours())
                .isEqualTo(BigDecimal.valueOf(999_999_999));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanLimits.NONE.within(BigDecimal.valueOf(1_000_000_000), null))
                .withMessage("maxHours (1000000000) must have at most nine digits before and after the point");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanLimits.NONE.within(null, BigDecimal.valueOf(-1)))
                .withMessage("maxCostGbp (-1) must not be negative");
    }

    @Test
    void a_search_has_some_effort_and_some_time() {
        assertThat(searching(1, Duration.ofNanos(1)).effort()).isEqualTo(1);
        assertThat(searching(1, null).timeBudget()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> searching(0, null))
                .withMessage("effort (0) must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> searching(1, Duration.ZERO))
                .withMessage("timeBudget (PT0S) must be longer than nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> searching(1, Duration.ofSeconds(-1)));
    }

    private static PlanLimits searching(long effort, @Nullable Duration time) {
        return new PlanLimits(null, null, null, false, effort, time);
    }

    @Test
    void one_limit_leaves_the_others() {
        var limits = new PlanLimits(BigDecimal.ONE, BigDecimal.ONE, null, true, 7, null);

        assertThat(limits.by(DAY)).isEqualTo(new PlanLimits(BigDecimal.ONE, BigDecimal.ONE, DAY, true, 7, null));
        assertThat(limits.by(DAY).within(null, BigDecimal.TEN))
                .isEqualTo(new PlanLimits(null, BigDecimal.TEN, DAY, true, 7, null));
    }

    // Steps.

    @Test
    void a_step_serves_something_is_something_to_do_and_names_the_course() {
        assertThat(step(StepKind.GET_ASSESSED, MISSING).serves()).containsExactly(MISSING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(StepKind.GET_ASSESSED))
                .withMessageContaining("must serve a requirement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(StepKind.NOTHING, MISSING))
                .withMessage("nothing to do is no step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(StepKind.TAKE_COURSE, MISSING))
                .withMessage("a step that is a course must name it");
    }

    private static Step step(StepKind kind, Finding... serves) {
        return new Step(kind, List.of(serves), null, null, null, RULE);
    }

    // Changes.

    @Test
    void a_change_is_called_as_it_is_called_afterwards_and_has_a_side() {
        var before = named("Fire");
        var after = named("Fire safety");

        assertThat(new FindingChange(before, after, List.of()).title()).isEqualTo("Fire safety");
        assertThat(new FindingChange(before, null, List.of()).title()).isEqualTo("Fire");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingChange(null, null, List.of()))
                .withMessage("a change of a finding must have a side");
    }

    @Test
    void a_verdict_is_changed_where_one_side_is_missing_or_says_something_else() {
        var ready = evaluation("worker", Verdict.READY, 1, 1);
        var notReady = evaluation("worker", Verdict.NOT_READY, 0, 1);

        assertThat(changed(ready, ready).isVerdictChanged()).isFalse();
        assertThat(changed(ready, notReady).isVerdictChanged()).isTrue();
        assertThat(changed(ready, null).isVerdictChanged()).isTrue();
        assertThat(changed(null, ready).isVerdictChanged()).isTrue();
    }

    private static AnswerChange changed(@Nullable Evaluation before, @Nullable Evaluation after) {
        return new AnswerChange(new PersonRef("p-1"), Sketch.ROLE, before, after, List.of());
    }

    @Test
    void a_changed_clause_says_what_it_is_and_what_changed() {
        assertThat(new ClauseChange(ClauseKind.COMPETENCY, "fire", "valid_months: 12 → 9"))
                .hasToString("competency fire: valid_months: 12 → 9");
    }

    // The way to other roles.

    @Test
    void the_nearest_role_leaves_the_fewest_open_then_takes_the_fewest_hours() {
        var nearest = to("z", 3, 4, 0, "9");
        var fewerWithoutHours = to("y", 2, 4, 0, "9");
        var fewerHours = to("x", 2, 4, 1, "2");
        var smallerId = to("a", 2, 4, 1, "3");
        var largerId = to("b", 2, 4, 1, "3");

        assertThat(Stream.of(largerId, smallerId, fewerHours, fewerWithoutHours, nearest)
                        .sorted(Progression.NEAREST_FIRST))
                .containsExactly(nearest, fewerWithoutHours, fewerHours, smallerId, largerId);
    }

    private static Progression to(String role, int satisfied, int applicable, int withoutHours, String hours) {
        var plan = new Plan(List.of(), new BigDecimal(hours), BigDecimal.ZERO, withoutHours, 0, true, null, List.of());
        var evaluation = evaluation(role, Verdict.NOT_READY, satisfied, applicable);
        return new Progression(null, new Advice(evaluation, List.of(), plan), 0, 0, null);
    }

    @Test
    void held_there_is_what_is_satisfied_for_good_parts_of_groups_included() {
        var met = finding(Status.MET, Sketch.needs("fire"));
        var part = finding(Status.EXPIRING, Sketch.needs("listening"));
        var group = RequirementGroup.any(Sketch.terms("choice"), List.of(Sketch.needs("listening")));
        var evaluation = evaluation(
                "worker",
                Verdict.NOT_READY,
                2,
                4,
                met,
                MISSING,
                finding(Status.WAIVED, Sketch.needs("risk")),
                finding(Status.MET, group, part));
        var plan = new Plan(List.of(), BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, true, null, List.of());
        var progression = new Progression(null, new Advice(evaluation, List.of(), plan), 0, 0, null);

        assertThat(progression.held()).containsExactly(met, part);
        assertThat(progression.share()).isEqualTo(new Compliance(2, 4));
    }

    private static Evaluation evaluation(
            String role, Verdict verdict, int satisfied, int applicable, Finding... findings) {
        var framework = Sketch.framework(List.of(Sketch.competency("fire")), List.of());
        var profile = framework.role(Sketch.ROLE).orElseThrow();
        return new Evaluation(
                framework.edition(),
                new PersonRef("p-1"),
                new RoleProfile(new RoleId(role), role, null, null, List.of(), List.of(), List.of(), profile.basis()),
                null,
                DAY,
                verdict,
                RULE,
                new Compliance(satisfied, applicable),
                List.of(findings),
                List.of());
    }

    private static Finding named(String title) {
        return finding(title, Status.MISSING, Sketch.needs("fire"));
    }

    private static Finding finding(Status status, Requirement requirement, Finding... children) {
        return finding("Title", status, requirement, children);
    }

    private static Finding finding(String title, Status status, Requirement requirement, Finding... children) {
        return new Finding(
                requirement,
                title,
                null,
                status,
                RULE,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(children));
    }
}
