package competency.framework.rules.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.Compliance;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.next.Progression;
import competency.framework.rules.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How far it is to other roles, and how long a role was served (semantics 6.11). */
class ProgressionTest {
    private static final CompetencyFramework FRAMEWORK = Written.framework("""
            competencies:
              - {id: fire, title: Fire, kind: mandatory-training, BASIS}
              - {id: old-fire, title: Fire as it was, kind: mandatory-training, BASIS}
              - {id: risk, title: Risk, kind: local, BASIS}
              - {id: leading, title: Leading, kind: local, BASIS}
              - {id: singing, title: Singing, kind: local, BASIS}
            equivalences:
              - {id: fire-before, kind: update, have: [old-fire], gives: [fire], BASIS}
            courses:
              - {id: burn, title: Burn, hours: 3, develops: [{competency: fire, evidence: tested}], BASIS}
              - {id: weigh, title: Weigh, hours: 4, develops: [{competency: risk, evidence: tested}], BASIS}
              - {id: lead, title: Lead, hours: 9, develops: [{competency: leading, evidence: tested}], BASIS}
              - {id: hum, title: Hum, develops: [{competency: singing, evidence: tested}], BASIS}
            roles:
              - {id: worker, title: Worker, BASIS, requires: [{competency: fire}]}
              - {id: senior, title: Senior, BASIS, requires: [{competency: fire}, {competency: risk}]}
              - {id: leader, title: Leader, BASIS, requires: [{competency: fire}, {competency: leading}]}
              - {id: singer, title: Singer, BASIS, requires: [{competency: fire}, {competency: singing}]}
              - {id: both, title: Both, BASIS, requires: [{competency: risk}, {competency: leading}]}
              - {id: minder, title: Minder, BASIS, requires: [{competency: fire}, {competency: risk}]}
            pathways:
              - {id: to-both, from: worker, to: both, kind: progression, BASIS}
              - {id: to-singer, from: worker, to: singer, kind: progression, BASIS}
              - {id: to-leader, from: worker, to: leader, kind: progression, BASIS}
              - {id: to-senior, from: worker, to: senior, kind: progression, months_in_role: 24, BASIS}
              - {id: to-minder, from: worker, to: minder, kind: progression, BASIS}
            """);
    private static final String FIRE = "awards: [{id: a1, competency: old-fire, on: 2025-03-01, evidence: tested}]\n";
    private static final Adviser ADVISER = Adviser.create();

    @Test
    void the_nearest_has_the_fewest_requirements_open_then_the_fewest_hours_then_the_smaller_id() {
        var roles = ADVISER.progressions(request("2026-01-01", FIRE), PlanLimits.NONE).stream()
                .map(each -> each.target().evaluation().role().id().value());

        assertThat(roles).containsExactly("minder", "senior", "leader", "singer", "both");
    }

    @Test
    void a_role_without_pathways_leads_nowhere() {
        var request = request("2026-01-01", FIRE).as(new RoleId("senior"));

        assertThat(ADVISER.progressions(request, PlanLimits.NONE)).isEmpty();
    }

    @Test
    void what_is_held_there_is_told_with_the_way_it_transfers() {
        var senior = to("senior", "2026-01-01", FIRE);

        assertThat(senior.target().evaluation().verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(senior.share()).isEqualTo(new Compliance(1, 2));
        assertThat(senior.held())
                .singleElement()
                .satisfies(held -> assertThat(held.via()).containsExactly("equivalence:fire-before"));
        assertThat(senior.target().plan().courses()).extracting(Course::title).containsExactly("Weigh");
    }

    @Test
    void a_role_that_no_pathway_leads_to_can_be_asked_for() {
        var back = ADVISER.progression(
                request("2026-01-01", FIRE).as(new RoleId("senior")), new RoleId("worker"), PlanLimits.NONE);

        assertThat(back.pathway()).isNull();
        assertThat(back.monthsToServe()).isZero();
        assertThat(back.servedOn()).isNull();
    }

    @Test
    void a_role_that_a_pathway_leads_to_is_asked_for_with_what_that_pathway_asks() {
        var senior = ADVISER.progression(request("2026-01-01", FIRE), new RoleId("senior"), PlanLimits.NONE);
        var both = ADVISER.progression(request("2026-01-01", FIRE), new RoleId("both"), PlanLimits.NONE);

        assertThat(senior.pathway()).isNotNull();
        assertThat(senior.monthsToServe()).isEqualTo(24);
        assertThat(both.pathway()).isNotNull();
        assertThat(both.monthsToServe()).isZero();
    }

    @Test
    void a_role_that_there_is_not_is_refused() {
        var request = request("2026-01-01", FIRE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADVISER.progression(request, new RoleId("senor"), PlanLimits.NONE))
                .withMessageContaining("senor")
                .withMessageContaining("senior");
    }

    @Test
    void plans_for_other_roles_keep_the_limits() {
        var within = PlanLimits.NONE.within(BigDecimal.valueOf(3), null);

        assertThat(ADVISER.progressions(request("2026-01-01", FIRE), within))
                .allSatisfy(each -> assertThat(each.target().plan().courses()).isEmpty());
    }

    @Test
    void a_day_before_the_day_asked_about_is_refused() {
        var request = request("2026-01-02", FIRE);
        var dayBefore = PlanLimits.NONE.by(LocalDate.of(2026, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADVISER.advise(request, dayBefore))
                .withMessageContaining("2026-01-01")
                .withMessageContaining("2026-01-02");
        assertThatIllegalArgumentException().isThrownBy(() -> ADVISER.progressions(request, dayBefore));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADVISER.progression(request, new RoleId("senior"), dayBefore));
        assertThat(ADVISER.advise(request, PlanLimits.NONE.by(LocalDate.of(2026, 1, 2)))
                        .plan()
                        .open())
                .isEmpty();
    }

    // Months served in the role one comes from.

    @Test
    void two_years_to_the_day_are_served_and_a_day_less_are_not() {
        var post = "posts: [{role: worker, from: 2024-01-01}]";

        assertThat(served("2025-12-31", post)).isEqualTo("24 served, 0 to serve, on 2025-12-31");
        assertThat(served("2025-12-30", post)).isEqualTo("23 served, 1 to serve, on 2025-12-31");
    }

    @Test
    void whoever_has_left_serves_no_longer() {
        assertThat(served("2026-01-01", "posts: [{role: worker, from: 2024-01-01, until: 2025-01-31}]"))
                .isEqualTo("13 served, 11 to serve, on null");
    }

    @Test
    void whoever_has_left_after_as_long_as_is_asked_for_has_served() {
        assertThat(served("2026-01-01", "posts: [{role: worker, from: 2024-01-01, until: 2025-12-31}]"))
                .isEqualTo("24 served, 0 to serve, on 2026-01-01");
    }

    @Test
    void months_in_other_roles_do_not_count() {
        assertThat(served("2026-01-01", "posts: [{role: senior, from: 2020-01-01}]"))
                .isEqualTo("0 served, 24 to serve, on null");
    }

    @Test
    void a_day_in_two_posts_counts_once() {
        var twice = "posts: [{role: worker, from: 2025-01-01}, {role: worker, from: 2025-03-01, until: 2025-06-30}]";

        assertThat(served("2026-01-01", twice)).isEqualTo("12 served, 12 to serve, on 2026-12-31");
    }

    @Test
    void posts_with_a_break_between_them_add_up() {
        // 31 days of January, and from August on 152: as many as there are from 30 June to 30 December.
        var broken = "posts: [{role: worker, from: 2025-01-01, until: 2025-01-31}, {role: worker, from: 2025-08-01}]";

        assertThat(served("2025-12-30", broken)).startsWith("6 served");
        assertThat(served("2025-12-29", broken)).startsWith("5 served");
    }

    @Test
    void a_post_that_is_yet_to_begin_counts_for_nothing() {
        assertThat(served("2026-01-01", "posts: [{role: worker, from: 2026-01-02}]"))
                .isEqualTo("0 served, 24 to serve, on null");
        assertThat(served("2026-01-01", "posts: [{role: worker, from: 2026-01-01}]"))
                .isEqualTo("0 served, 24 to serve, on 2027-12-31");
    }

    private static String served(String asOf, String posts) {
        var senior = to("senior", asOf, FIRE + posts);
        return "%d served, %d to serve, on %s"
                .formatted(senior.monthsServed(), senior.monthsToServe(), senior.servedOn());
    }

    private static Progression to(String role, String asOf, String held) {
        return ADVISER.progressions(request(asOf, held), PlanLimits.NONE).stream()
                .filter(each -> each.target().evaluation().role().id().value().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static EvaluationRequest request(String asOf, String held) {
        return Written.request(FRAMEWORK, "worker", asOf, held);
    }
}
