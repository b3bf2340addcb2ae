package competency.framework.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.next.Advice;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.next.Step;
import competency.framework.rules.Written;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What steps say of themselves that the cases in files do not look at (semantics 6.6 to 6.10). */
class StepsTest {
    private static final CompetencyFramework FRAMEWORK = Written.framework("""
            competencies:
              - {id: fire, title: Fire, kind: mandatory-training, valid_months: 12, BASIS}
              - {id: lifting, title: Lifting, kind: mandatory-training, BASIS}
              - {id: listening, title: Listening, kind: local, evidence_at_least: workplace-assessed, BASIS}
              - {id: debating, title: Debating, kind: local, evidence_at_least: workplace-assessed, BASIS}
            courses:
              - {id: lift, title: Lift, hours: 4, develops: [{competency: lifting, evidence: tested}]}
              - {id: talk, title: Talk, hours: 5, develops: [{competency: listening}, {competency: debating}]}
            roles:
              - {id: warden, title: Warden, BASIS, requires: [{competency: fire}]}
              - {id: worker, title: Worker, BASIS, requires: [{competency: lifting}, {competency: listening}]}
              - {id: listener, title: Listener, BASIS, requires: [{competency: listening}, {competency: debating}]}
              - id: talker
                title: Talker
                BASIS
                requires:
                  - id: way
                    any:
                      - {id: neither, all: [{membership: a-body, id: member}, {registration: nmc, id: pin}]}
                      - {id: both, all: [{competency: listening}, {competency: debating}]}
              - id: townsman
                title: Talker, outside prisons
                BASIS
                requires:
                  - id: two
                    at_least:
                      count: 2
                      of:
                        - {competency: listening}
                        - {competency: debating}
                        - {membership: a-body, id: member, when: {setting: [prison]}}
              - id: helper
                title: Helper
                BASIS
                requires:
                  - id: two
                    at_least:
                      count: 2
                      of: [{membership: a-body, id: member}, {competency: lifting, id: lift}, {registration: nmc, id: pin}]
              - id: lifter
                title: Helper who has to lift
                BASIS
                requires:
                  - id: two
                    at_least:
                      count: 2
                      of: [{membership: a-body, id: member}, {competency: lifting, id: lift}, {registration: nmc, id: pin}]
                  - {competency: lifting}
              - id: lifter-by-wish
                title: Helper who may lift
                BASIS
                requires:
                  - id: two
                    at_least:
                      count: 2
                      of: [{membership: a-body, id: member}, {competency: lifting, id: lift}, {registration: nmc, id: pin}]
                  - {competency: lifting, obligation: desirable}
              - id: lifting-member
                title: Lifts and is a member
                BASIS
                requires:
                  - {id: two, at_least: {count: 2, of: [{membership: a-body, id: member}, {competency: lifting}]}}
              - id: joiner
                title: Helper who has to join
                BASIS
                requires:
                  - {id: way, any: [{membership: a-body, id: member}, {registration: nmc, id: pin}]}
                  - {id: other-way, any: [{membership: a-body, id: same-member}, {registration: nmc, id: same-pin}]}
                  - {membership: b-body, id: other-member}
              - id: joiner-anyway
                title: Helper who has to join anyway
                BASIS
                requires:
                  - {membership: a-body, id: member-anyway}
                  - {id: way, any: [{membership: a-body, id: member}, {registration: nmc, id: pin}]}
            """);

    private final Adviser adviser = Adviser.create();

    @Test
    void what_is_assessed_after_courses_is_told_as_it_stands_without_them() {
        var told = advice("talker", "").steps().stream().map(StepsTest::told);

        assertThat(told)
                .containsExactly(
                        "TAKE_COURSE Talk for way MISSING, one of none",
                        "GET_ASSESSED for listening MISSING, one of way",
                        "GET_ASSESSED for debating MISSING, one of way");
    }

    @Test
    void it_is_no_choice_where_all_that_apply_are_needed() {
        assertThat(advice("townsman", "posts: [{role: townsman, from: 2026-01-01, setting: town}]").steps().stream()
                        .map(StepsTest::told))
                .containsExactly(
                        "TAKE_COURSE Talk for listening MISSING debating MISSING, one of none",
                        "GET_ASSESSED for listening MISSING, one of none",
                        "GET_ASSESSED for debating MISSING, one of none");
    }

    @Test
    void a_course_is_one_way_of_a_choice_unless_it_is_needed_for_something_else() {
        assertThat(advice("helper", "").steps().stream().map(StepsTest::told))
                .containsExactly(
                        "TAKE_COURSE Lift for lift MISSING, one of two", "JOIN for member MISSING, one of two");
        assertThat(advice("lifter", "").steps().stream().map(StepsTest::told))
                .containsExactly(
                        "TAKE_COURSE Lift for lift MISSING lifting MISSING, one of none",
                        "JOIN for member MISSING, one of two");
        assertThat(advice("lifter-by-wish", "").steps().stream().map(StepsTest::told))
                .containsExactly(
                        "TAKE_COURSE Lift for lift MISSING lifting MISSING, one of none",
                        "JOIN for member MISSING, one of two");
        assertThat(advice("lifting-member", "").steps().stream().map(StepsTest::told))
                .containsExactly(
                        "TAKE_COURSE Lift for lifting MISSING, one of none", "JOIN for member MISSING, one of none");
    }

    @Test
    void what_is_joined_for_two_choices_is_one_way_of_the_first_and_none_where_it_is_needed_anyway() {
        assertThat(advice("joiner", "").steps().stream().map(StepsTest::told))
                .containsExactly(
                        "JOIN for other-member MISSING, one of none",
                        "JOIN for member MISSING same-member MISSING, one of way");
        assertThat(advice("joiner-anyway", "").steps().stream().map(StepsTest::told))
                .containsExactly("JOIN for member-anyway MISSING member MISSING, one of none");
    }

    @Test
    void a_renewal_that_no_course_does_names_none() {
        assertThat(advice("warden", "awards: [{id: a1, competency: fire, on: 2025-03-01}]").steps().stream()
                        .map(StepsTest::told))
                .containsExactly("RENEW for fire EXPIRING, one of none");
    }

    @Test
    void what_expires_is_not_taught_again_even_where_the_course_is_taken_for_something_else() {
        var held = "awards: [{id: a1, competency: listening, on: 2025-03-01, evidence: workplace-assessed,"
                + " until: 2026-04-01}]";

        assertThat(advice("listener", held).steps().stream().map(StepsTest::told))
                .containsExactly(
                        "RENEW for listening EXPIRING, one of none",
                        "TAKE_COURSE Talk for debating MISSING, one of none",
                        "GET_ASSESSED for debating MISSING, one of none");
    }

    @Test
    void where_the_search_ends_early_the_plan_says_so_and_how_many_hours_it_takes_at_least() {
        var hurried = new PlanLimits(null, null, null, false, 1, null);
        var plan = adviser.advise(Written.request(FRAMEWORK, "worker", "2026-02-01", ""), hurried)
                .plan();

        assertThat(plan.courses()).extracting(course -> course.id().value()).containsExactly("lift", "talk");
        assertThat(plan.optimal()).isFalse();
        assertThat(plan.hoursAtLeast()).isEqualByComparingTo(BigDecimal.valueOf(9));
        assertThat(advice("worker", "").plan().optimal()).isTrue();
        assertThat(advice("worker", "").plan().hoursAtLeast()).isNull();
    }

    @Test
    void where_the_search_ends_before_anything_is_known_to_be_beyond_the_limits_the_plan_says_so() {
        var limits = new PlanLimits(BigDecimal.valueOf(3), null, null, false, 1, null);
        var plan = adviser.advise(Written.request(FRAMEWORK, "worker", "2026-02-01", ""), limits)
                .plan();

        assertThat(plan.courses()).isEmpty();
        assertThat(plan.optimal()).isFalse();
        assertThat(plan.hoursAtLeast()).isZero();
    }

    @Test
    void a_chain_of_thousands_of_courses_is_followed_to_its_beginning() {
        var courses = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            courses.append("  - {id: c%d, title: C%d, hours: 1".formatted(i, i))
                    .append(i < 2999 ? ", requires: [c%d]".formatted(i + 1) : "")
                    .append(i == 0 ? ", develops: [{competency: lifting}]}\n" : "}\n");
        }
        var framework = Written.framework("""
                competencies: [{id: lifting, title: Lifting, kind: mandatory-training, BASIS}]
                roles: [{id: worker, title: Worker, BASIS, requires: [{competency: lifting}]}]
                courses:
                """ + courses);
        var plan = adviser.advise(Written.request(framework, "worker", "2026-02-01", ""), PlanLimits.NONE)
                .plan();

        assertThat(plan.hours()).isEqualByComparingTo(BigDecimal.valueOf(3000));
    }

    private Advice advice(String role, String held) {
        return adviser.advise(Written.request(FRAMEWORK, role, "2026-02-01", held), PlanLimits.NONE);
    }

    private static String told(Step step) {
        var course = step.course();
        var oneOf = step.oneOf();
        return "%s%s for %s, one of %s"
                .formatted(
                        step.kind(),
                        course == null ? "" : " " + course.title(),
                        step.serves().stream().map(StepsTest::told).collect(Collectors.joining(" ")),
                        oneOf == null ? "none" : oneOf.requirement().id());
    }

    private static String told(Finding finding) {
        return finding.requirement().id() + " " + finding.status();
    }
}
