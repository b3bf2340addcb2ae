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
              - {id: again, title: Again, develops: [{competency: fire, refresher: true, lapse_months: 3}]}
              - {id: count-again, title: Count again, develops: [{competency: budgets, refresher: true, lapse_months: 3}]}
            roles:
              - id: warden
                title: Warden
                family: manager
                BASIS
                requires: [{competency: fire}, {competency: risk, level: aware}]
              - {id: counter, title: Counter, BASIS, requires: [{course: count}]}
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
    void a_requirement_that_asks_for_the_same_once_more_is_added() {
        assertThat(causes(change(
                        "[{competency: fire}, ", "[{id: fire-again, competency: fire}, {competency: fire}, ", HELD)))
                .containsExactly("Fire none → EXPIRING because requirement fire-again: added");
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
    void a_waiver_that_names_the_other_id_is_told_of_it() {
        var waived = """
                awards: [{id: a2, competency: risk, level: aware, on: 2025-03-01}]
                waivers:
                  - {id: w1, requirement: fire-safety, role: warden, from: 2025-01-01, until: 2026-06-30, reason: ill, approved_by: p-2}
                """;
        assertThat(causes(change("[{competency: fire}, ", "[{id: fire-safety, competency: fire}, ", waived)))
                .containsExactly("Fire MISSING → WAIVED because requirement fire-safety: id: fire → fire-safety");
    }

    @Test
    void a_group_that_has_another_id_is_the_same_only_if_its_parts_are() {
        assertThat(choosing(
                        "{id: pair, any: [{competency: budgets}, {competency: risk, id: r}]}", "id: pair", "id: duo"))
                .isEmpty();
        assertThat(choosing(
                        "{id: pair, any: [{competency: budgets}, {competency: risk, id: r}]}",
                        "id: pair, any: [{competency: budgets}, ",
                        "id: duo, any: [{competency: fire}, "))
                .containsExactly(
                        "duo none → MET because requirement duo: added",
                        "pair MET → none because requirement pair: removed");
        assertThat(choosing(
                        "{id: pair, any: [{competency: budgets}, {competency: risk, id: r}]}",
                        "id: pair, any: [",
                        "id: duo, any: [{competency: fire, id: f}, "))
                .hasSize(2);
    }

    @Test
    void a_group_that_has_another_id_as_its_parts_have_is_the_same() {
        assertThat(choosing(
                        "{id: pair, any: [{competency: budgets}, {competency: risk, id: r}]}",
                        "{id: pair, any: [{competency: budgets}, {competency: risk, id: r}]}",
                        "{id: duo, any: [{competency: budgets, id: b}, {competency: risk, id: q}]}"))
                .isEmpty();
    }

    @Test
    void more_hours_of_practice_are_told() {
        var nights = "{id: shifts, practice: supervised, hours: 10, of_which: [{tag: nights, hours: 3}]}";
        var worked = """
                practice:
                  - {id: h1, kind: supervised, from: 2025-01-01, until: 2025-01-31, hours: 4, tags: [nights]}
                  - {id: h2, kind: supervised, from: 2025-02-01, until: 2025-02-28, hours: 8}
                """;
        assertThat(requiring(worked, nights, "hours: 10", "hours: 20"))
                .containsExactly("shifts MET → PARTLY_MET because requirement shifts: hours: 10 → 20");
        assertThat(requiring(worked, nights, "nights, hours: 3", "nights, hours: 5"))
                .containsExactly("shifts MET → PARTLY_MET because requirement shifts: hours: 3 → 5");
        assertThat(requiring(
                        worked,
                        nights,
                        "[{tag: nights, hours: 3}]",
                        "[{tag: nights, hours: 3}, {tag: days, hours: 1}]"))
                .containsExactly(
                        "shifts MET → PARTLY_MET because requirement shifts: of_which: nights 3 → nights 3, days 1");
        assertThat(requiring(
                        worked,
                        nights,
                        "id: shifts, practice: supervised, hours: 10",
                        "id: turns, practice: supervised, hours: 20"))
                .containsExactly(
                        "turns none → PARTLY_MET because requirement turns: added",
                        "shifts MET → none because requirement shifts: removed");
    }

    @Test
    void parts_of_a_group_that_were_exchanged_are_told_by_their_ids() {
        assertThat(choosing(
                        "{id: pair, any: [{competency: risk}, {competency: budgets}]}",
                        "{competency: risk}, ",
                        "{competency: old-fire}, "))
                .containsExactly("pair MET → MISSING because requirement pair: children: risk → old-fire");
    }

    /** What a change of a group that the warden has to satisfy changes; the group lasts as long as what it rests on. */
    private static List<String> choosing(String group, String here, String there) {
        return requiring(HELD, group, here, there);
    }

    private static List<String> requiring(String held, String required, String here, String there) {
        var before = BEFORE.replace("[{competency: fire}, {competency: risk, level: aware}]", "[" + required + "]");
        var dry = new DryRun(
                EVALUATOR,
                new DryRun.Rulings(Written.framework(before), Policy.DEFAULT),
                new DryRun.Rulings(Written.framework(before.replace(here, there)), Policy.DEFAULT));
        return dry.compare(Written.portfolio(held), new RoleId("warden"), null, DAY)
                .map(change -> causes(Optional.of(change)))
                .orElse(List.of());
    }

    @Test
    void evidence_that_must_be_stronger_is_told_in_the_words_of_files() {
        assertThat(causes(change(
                        "title: Risk, ",
                        "title: Risk, evidence_at_least: workplace-assessed, ",
                        HELD.replace("level: aware", "level: aware, evidence: tested"))))
                .containsExactly(
                        "Risk MET → WEAK_EVIDENCE because competency risk: evidence_at_least: none → workplace-assessed");
    }

    @Test
    void of_several_equivalences_that_change_only_those_are_told_that_bear_on_it() {
        var others = """
                equivalences:
                  - {id: budgets-before, kind: update, have: [risk], gives: [budgets], BASIS}
                  - {id: fire-before, kind: update, have: [old-fire], gives: [fire], BASIS}
                """;
        var before = BEFORE.replaceFirst("equivalences:\\n.*\\n", others);
        var dry = new DryRun(
                EVALUATOR,
                new DryRun.Rulings(Written.framework(before), Policy.DEFAULT),
                new DryRun.Rulings(
                        Written.framework(before.replace("kind: update,", "kind: update, until: 2025-12-31,")),
                        Policy.DEFAULT));
        assertThat(causes(dry.compare(
                        Written.portfolio("awards: [{id: a1, competency: old-fire, on: 2025-03-01}]"),
                        new RoleId("warden"),
                        null,
                        DAY)))
                .containsExactly("Fire EXPIRING → MISSING because equivalence fire-before: until: none → 2025-12-31");
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
    void another_course_that_was_taken_and_changes_as_well_is_not() {
        var taken = """
                completions:
                  - {id: c1, course: burn, on: 2025-08-01, outcome: passed}
                  - {id: c2, course: count, on: 2025-08-01, outcome: passed}
                """;
        assertThat(causes(change("hours: 3, develops", "accredited_until: 2025-07-31, develops", taken)))
                .containsExactly("Fire EXPIRING → MISSING because course burn: accredited_until: none → 2025-07-31");
    }

    @Test
    void a_refresher_that_was_taken_and_counts_for_less_is_told() {
        var refreshed = """
                awards: [{id: a1, competency: fire, on: 2024-03-01}]
                completions:
                  - {id: c1, course: again, on: 2025-04-01, outcome: passed}
                  - {id: c2, course: count-again, on: 2025-04-01, outcome: passed}
                """;
        assertThat(causes(change("lapse_months: 3", "lapse_months: 0", refreshed)))
                .containsExactly("Fire EXPIRING → EXPIRED because course again: lapse_months: 3 → 0");
    }

    @Test
    void a_course_that_is_required_itself_is_told() {
        var dry = dryRun("hours: 3, develops", "accredited_until: 2025-07-31, develops");
        assertThat(causes(dry.compare(
                        Written.portfolio("completions: [{id: c1, course: count, on: 2025-08-01, outcome: passed}]"),
                        new RoleId("counter"),
                        null,
                        DAY)))
                .containsExactly("Count MET → MISSING because course count: accredited_until: none → 2025-07-31");
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
    void days_of_grace_are_told() {
        var framework = Written.framework(BEFORE);
        var dry = new DryRun(
                EVALUATOR,
                new DryRun.Rulings(framework, new Policy("old", 90, 60)),
                new DryRun.Rulings(framework, new Policy("new", 90, 0)));
        var lapsed = HELD.replaceFirst("2025-03-01", "2024-12-01");
        assertThat(causes(dry.compare(Written.portfolio(lapsed), new RoleId("warden"), null, DAY)))
                .containsExactly("Fire IN_GRACE → EXPIRED because policy grace_days: 60 → 0");
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
