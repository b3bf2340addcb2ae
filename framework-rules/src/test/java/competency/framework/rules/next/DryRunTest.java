package competency.framework.rules.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.next.AnswerChange;
import competency.framework.model.next.ClauseChange;
import competency.framework.model.next.FindingChange;
import competency.framework.rules.Evaluator;
import competency.framework.rules.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose answers a change of framework or policy changes, and which clause it was. */
class DryRunTest {
    private static final String BEFORE = """
            scales: [{id: practice, cumulative: true, levels: [aware, able]}]
            competencies:
              - {id: fire, title: Fire, kind: mandatory-training, valid_months: 12, BASIS}
              - {id: old-fire, title: Fire as it was, kind: mandatory-training, BASIS}
              - {id: risk, title: Risk, codes: [{scheme: old, code: R1}], kind: local, scale: practice, BASIS}
              - {id: budgets, title: Budgets, kind: local, BASIS}
            equivalences:
              - {id: fire-before, kind: update, have: [old-fire], gives: [fire], BASIS}
            courses:
              - {id: burn, title: Burn, hours: 3, develops: [{competency: fire, valid_months: 6}]}
              - {id: count, title: Count, hours: 3, develops: [{competency: budgets}]}
            roles:
              - id: warden
                title: Warden
                family: manager
                BASIS
                requires: [{competency: fire}, {competency: risk, level: aware}]
              - {id: veteran, title: Veteran, BASIS, requires: [{id: served, experience: {families: [manager]}}]}
            """;
    private static final String HELD = """
            awards:
              - {id: a1, competency: fire, on: 2025-03-01}
              - {id: a2, competency: risk, level: aware, on: 2025-03-01}
            """;
    private static final String CODED = HELD.replace("competency: risk", "competency: R1");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Evaluator EVALUATOR = Evaluator.create();

    @Test
    void the_same_framework_changes_nobody() {
        assertThat(change("", "", HELD)).isEmpty();
    }

    @Test
    void what_changes_no_decision_changes_nobody() {
        assertThat(change("title: Risk", "title: Dangers", HELD)).isEmpty();
        assertThat(change("hours: 3", "hours: 300", HELD)).isEmpty();
    }

    @Test
    void a_shorter_validity_is_told_of_whom_it_concerns() {
        assertThat(causes(change("valid_months: 12", "valid_months: 9", HELD)))
                .containsExactly("Fire EXPIRING → EXPIRED because competency fire: valid_months: 12 → 9");
        assertThat(change(
                        "valid_months: 12", "valid_months: 9", "awards: [{id: a2, competency: risk, on: 2025-03-01}]"))
                .isEmpty();
    }

    @Test
    void a_later_last_day_is_a_change_although_the_status_is_the_same() {
        assertThat(causes(change("valid_months: 12", "valid_months: 11", HELD)))
                .containsExactly("Fire EXPIRING → EXPIRING because competency fire: valid_months: 12 → 11");
        assertThat(change("valid_months: 12", "valid_months: 11", HELD)
                        .orElseThrow()
                        .isVerdictChanged())
                .isFalse();
    }

    @Test
    void a_requirement_that_asks_for_more_is_the_cause_and_nothing_else() {
        assertThat(causes(change("level: aware", "level: able", HELD)))
                .containsExactly("Risk MET → BELOW_LEVEL because requirement risk: level: aware → able");
    }

    @Test
    void requirements_added_and_removed_are_told() {
        assertThat(causes(change("[{competency: fire}, ", "[{competency: budgets}, ", HELD)))
                .containsExactly(
                        "Budgets none → MISSING because requirement budgets: added",
                        "Fire EXPIRING → none because requirement fire: removed");
    }

    @Test
    void a_requirement_that_has_another_id_is_still_the_same() {
        assertThat(change("[{competency: fire}, ", "[{id: fire-safety, competency: fire}, ", HELD))
                .isEmpty();
    }

    @Test
    void a_requirement_that_has_another_id_and_asks_for_something_else_is_another() {
        assertThat(causes(change(
                        "[{competency: fire}, ", "[{id: fire-safety, competency: fire, within_months: 6}, ", HELD)))
                .containsExactly(
                        "Fire none → EXPIRED because requirement fire-safety: added",
                        "Fire EXPIRING → none because requirement fire: removed");
    }

    @Test
    void a_waiver_does_not_follow_a_requirement_to_another_id() {
        var waived = """
                awards: [{id: a2, competency: risk, level: aware, on: 2025-03-01}]
                waivers:
                  - {id: w1, requirement: fire, role: warden, from: 2025-01-01, until: 2026-06-30, reason: ill, approved_by: p-2}
                """;
        assertThat(causes(change("[{competency: fire}, ", "[{id: fire-safety, competency: fire}, ", waived)))
                .containsExactly("Fire WAIVED → MISSING because requirement fire-safety: id: fire → fire-safety");
    }

    @Test
    void a_code_on_an_award_that_is_no_longer_known_is_told() {
        assertThat(causes(change("codes: [{scheme: old, code: R1}], ", "", CODED)))
                .containsExactly("Risk MET → MISSING because competency risk: codes: old R1 → none");
    }

    @Test
    void a_code_on_an_award_that_now_names_something_else_as_well_is_told() {
        assertThat(causes(change("title: Budgets, ", "title: Budgets, codes: [{scheme: new, code: R1}], ", CODED)))
                .containsExactly("Risk MET → MISSING because competency budgets: codes: none → new R1");
    }

    @Test
    void an_equivalence_that_ends_is_told() {
        assertThat(causes(change(
                        "gives: [fire],",
                        "gives: [fire], until: 2025-12-31,",
                        "awards: [{id: a1, competency: old-fire, on: 2025-03-01}]")))
                .containsExactly("Fire EXPIRING → MISSING because equivalence fire-before: until: none → 2025-12-31");
    }

    @Test
    void a_course_that_was_taken_and_is_worth_less_is_told() {
        assertThat(causes(change(
                        "[{competency: fire, valid_months: 6}]",
                        "[{competency: fire, valid_months: 4}]",
                        "completions: [{id: c1, course: burn, on: 2025-08-01, outcome: passed}]")))
                .containsExactly("Fire EXPIRING → EXPIRED because course burn: valid_months: 6 → 4");
    }

    @Test
    void a_course_that_others_took_is_not() {
        assertThat(change("[{competency: fire, valid_months: 6}]", "[{competency: fire, valid_months: 4}]", HELD))
                .isEmpty();
    }

    @Test
    void a_scale_that_is_turned_round_is_told() {
        assertThat(causes(change(
                        "levels: [aware, able]", "levels: [able, aware]", HELD.replace("level: aware", "level: able"))))
                .containsExactly(
                        "Risk MET → BELOW_LEVEL because scale practice: described: aware → able; described: able → aware");
    }

    @Test
    void a_role_that_changes_its_family_is_told() {
        var dry = dryRun("family: manager", "family: peer");
        var change = dry.compare(
                Written.portfolio("posts: [{role: warden, from: 2020-01-01}]"), new RoleId("veteran"), null, DAY);
        assertThat(causes(change)).containsExactly("served MET → MISSING because role warden: family: MANAGER → PEER");
    }

    @Test
    void days_of_a_policy_are_told() {
        var framework = Written.framework(BEFORE);
        var dry = new DryRun(
                EVALUATOR,
                new DryRun.Rulings(framework, new Policy("old", 90, 0)),
                new DryRun.Rulings(framework, new Policy("new", 30, 0)));
        assertThat(causes(dry.compare(Written.portfolio(HELD), new RoleId("warden"), null, DAY)))
                .containsExactly("Fire EXPIRING → MET because policy expiring_days: 90 → 30");
    }

    @Test
    void a_role_that_only_one_has_is_told_without_findings() {
        var dry = dryRun("id: veteran", "id: elder");
        var change = dry.compare(Written.portfolio(""), new RoleId("veteran"), null, DAY)
                .orElseThrow();
        assertThat(change.before()).isNotNull();
        assertThat(change.after()).isNull();
        assertThat(change.isVerdictChanged()).isTrue();
        assertThat(dry.compare(Written.portfolio(""), new RoleId("elder"), null, DAY)
                        .orElseThrow()
                        .before())
                .isNull();
    }

    @Test
    void a_role_that_neither_has_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dryRun("", "").compare(Written.portfolio(""), new RoleId("wardne"), null, DAY))
                .withMessage("unknown role (wardne); did you mean warden?");
    }

    private static DryRun dryRun(String here, String there) {
        return new DryRun(
                EVALUATOR,
                new DryRun.Rulings(Written.framework(BEFORE), Policy.DEFAULT),
                new DryRun.Rulings(Written.framework(BEFORE.replace(here, there)), Policy.DEFAULT));
    }

    private static Optional<AnswerChange> change(String here, String there, String held) {
        return dryRun(here, there).compare(Written.portfolio(held), new RoleId("warden"), null, DAY);
    }

    private static List<String> causes(Optional<AnswerChange> change) {
        return change.orElseThrow().findings().stream().map(DryRunTest::told).toList();
    }

    private static String told(FindingChange change) {
        var before = change.before();
        var after = change.after();
        return "%s %s → %s because %s"
                .formatted(
                        change.title(),
                        before == null ? "none" : before.status(),
                        after == null ? "none" : after.status(),
                        String.join(
                                " and ",
                                change.causes().stream()
                                        .map(ClauseChange::toString)
                                        .toList()));
    }
}
