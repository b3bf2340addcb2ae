package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.next.Lapse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lapses when. */
class LapsesTest {
    private static final CompetencyFramework FRAMEWORK = Written.framework("""
            competencies:
              - {id: fire, title: Fire, kind: mandatory-training, valid_months: 12, BASIS}
              - {id: lifting, title: Lifting, kind: mandatory-training, valid_months: 12, BASIS}
            roles:
              - {id: warden, title: Warden, BASIS, requires: [{competency: fire}, {competency: lifting}]}
              - id: chooser
                title: Chooser
                BASIS
                requires: [{id: choice, title: Choice, any: [{competency: fire}, {competency: lifting}]}]
              - {id: starter, title: Starter, BASIS, requires: [{competency: fire, due_weeks: 4}]}
              - id: counsellor
                title: Counsellor
                BASIS
                requires: [{id: hours, practice: counselling, hours: 10, within_months: 12}]
            """);
    private static final String BOTH = """
            awards:
              - {id: a1, competency: fire, on: 2025-03-01}
              - {id: a2, competency: lifting, on: 2025-02-01}
            """;
    private static final Evaluator EVALUATOR = Evaluator.create();

    @Test
    void what_is_valid_for_the_last_time_on_the_last_day_asked_for_is_told() {
        assertThat(told("warden", BOTH, "2026-03-01"))
                .containsExactly("2026-02-01 Lifting EXPIRED NOT_READY", "2026-03-01 Fire EXPIRED NOT_READY");
    }

    @Test
    void what_lasts_a_day_longer_is_not() {
        assertThat(told("warden", BOTH, "2026-02-28")).containsExactly("2026-02-01 Lifting EXPIRED NOT_READY");
        assertThat(told("warden", BOTH, "2026-01-31")).isEmpty();
    }

    @Test
    void nothing_that_lapsed_before_the_day_is_told() {
        assertThat(lapses("warden", BOTH, "2026-02-02", "2027-12-31"))
                .extracting(Lapse::lastDay)
                .containsExactly(LocalDate.parse("2026-03-01"));
    }

    @Test
    void days_of_grace_lapse_after_what_they_are_for() {
        var request = request("warden", "awards: [{id: a1, competency: fire, on: 2025-03-01}]", "2026-01-01");
        var graced = new EvaluationRequest(
                FRAMEWORK, request.portfolio(), request.role(), null, request.asOf(), new Policy("kind", 30, 14));
        assertThat(EVALUATOR.lapses(graced, LocalDate.parse("2026-12-31")))
                .extracting(LapsesTest::told)
                .containsExactly("2026-03-01 Fire IN_GRACE NOT_READY", "2026-03-15 Fire EXPIRED NOT_READY");
    }

    @Test
    void a_choice_lapses_with_the_last_of_its_parts_and_names_it() {
        assertThat(lapses("chooser", BOTH, "2026-01-01", "2026-12-31"))
                .singleElement()
                .satisfies(lapse -> {
                    assertThat(told(lapse)).isEqualTo("2026-03-01 Choice EXPIRED NOT_READY");
                    assertThat(lapse.parts()).extracting(Finding::title).containsExactly("Fire");
                });
    }

    @Test
    void a_due_day_that_passes_is_told() {
        assertThat(lapses("starter", "posts: [{role: starter, from: 2026-01-01}]", "2026-01-02", "2026-12-31"))
                .extracting(LapsesTest::told)
                .containsExactly("2026-01-29 Fire MISSING NOT_READY");
    }

    @Test
    void hours_that_fall_out_of_their_window_are_told_with_the_day_on_which_they_last_suffice() {
        var held = "practice: [{id: h1, kind: counselling, from: 2025-03-01, until: 2025-03-20, hours: 20}]";
        assertThat(lapses("counsellor", held, "2026-01-01", "2026-12-31"))
                .extracting(LapsesTest::told)
                .containsExactly("2026-03-10 hours PARTLY_MET NOT_READY");
    }

    @Test
    void a_last_day_before_the_day_asked_about_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lapses("warden", BOTH, "2026-01-01", "2025-12-31"))
                .withMessage("until (2025-12-31) must not be before the day asked about (2026-01-01)");
        assertThat(lapses("warden", BOTH, "2026-01-01", "2026-01-01")).isEmpty();
    }

    @Test
    void a_last_day_after_those_that_can_be_asked_about_is_refused() {
        var request = request("warden", BOTH, "2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.lapses(request, LocalDate.MAX))
                .withMessage("until (+999999999-12-31) must be in the years 1900 to 2199");
    }

    @Test
    void what_holds_on_the_last_day_of_all_never_lapses() {
        var held = """
                awards:
                  - {id: a1, competency: fire, on: 2198-12-30}
                  - {id: a2, competency: lifting, on: 2198-12-31}
                """;
        assertThat(lapses("warden", held, "2199-06-01", "2199-12-31"))
                .isUnmodifiable()
                .extracting(LapsesTest::told)
                .containsExactly("2199-12-30 Fire EXPIRED NOT_READY");
    }

    private static List<String> told(String role, String held, String until) {
        return lapses(role, held, "2026-01-01", until).stream()
                .map(LapsesTest::told)
                .toList();
    }

    private static String told(Lapse lapse) {
        return "%s %s %s %s".formatted(lapse.lastDay(), lapse.finding().title(), lapse.after(), lapse.verdict());
    }

    private static List<Lapse> lapses(String role, String held, String asOf, String until) {
        return EVALUATOR.lapses(request(role, held, asOf), LocalDate.parse(until));
    }

    private static EvaluationRequest request(String role, String held, String asOf) {
        return Written.request(FRAMEWORK, role, asOf, held);
    }
}
