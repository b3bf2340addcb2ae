package competency.framework.rules.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.inspection.InspectionSettings;
import competency.framework.rules.decision.DecisionTable;
import competency.framework.rules.decision.Topic;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change at a time to what is sound, and everything that is then remarked. */
class InspectorTest {
    private static final String RISK_LINE =
            "{competency: risk, level: independent, evidence: workplace-assessed, valid_months: 36}";
    private static final String LISTENING_LINE = "{competency: listening, level: assisted, evidence: tested}";
    private static final String IN_RISK = "MAP-%s courses/risk-course/develops/1.";
    private static final String IN_LISTENING = "MAP-%s courses/listening-course/develops/1.";

    private static Clinic riskLine(String line) {
        return Clinic.sound().catalogue(RISK_LINE, line);
    }

    private static Clinic listeningLine(String line) {
        return Clinic.sound().catalogue(LISTENING_LINE, line);
    }

    @Test
    void where_nothing_is_wrong_nothing_is_remarked() {
        assertThat(Clinic.sound().told()).isEmpty();
    }

    @Test
    void an_inspector_that_has_seen_much_answers_like_a_new_one() {
        var unsound = listeningLine("{competency: listenin, level: assisted, evidence: tested}");

        assertThat(unsound.inspection().observations()).isNotEmpty();
        assertThat(Clinic.sound().inspection()).isEqualTo(Clinic.sound().inspectionBy(Inspector.create()));
        assertThat(unsound.inspection()).isEqualTo(unsound.inspectionBy(Inspector.create()));
    }

    @Test
    void an_unknown_code_is_told_with_what_it_may_mean() {
        assertThat(listeningLine("{competency: listenin, level: assisted, evidence: tested}")
                        .told())
                .contains(IN_LISTENING.formatted("001")
                        + "competency code (listenin) names no competency of the framework; did you mean listening?");
    }

    @Test
    void a_code_that_two_competencies_have_is_told_at_both_and_where_it_is_used() {
        var told = Clinic.sound()
                .framework("{scheme: new, code: N1}", "{scheme: new, code: C1}")
                .catalogue("{competency: naloxone, level: assisted,", "{competency: c1, level: assisted,")
                .told();

        assertThat(told)
                .contains(
                        "FRM-117 competencies/naloxone/codes/1.code code (C1) also names care, so a record that uses it"
                                + " credits nothing",
                        "FRM-117 competencies/care/codes/1.code code (C1) also names naloxone, so a record that uses it"
                                + " credits nothing",
                        "MAP-002 courses/risk-course/develops/2.competency code (c1) names several competencies:"
                                + " naloxone, care");
    }

    @Test
    void a_code_is_followed_and_shown() {
        assertThat(riskLine(RISK_LINE.replace("risk,", "R2,")).told())
                .containsExactly(IN_RISK.formatted("006") + "competency code (R2) was followed to competency risk");
    }

    @Test
    void a_code_out_of_use_is_followed_and_the_code_of_today_told() {
        assertThat(riskLine(RISK_LINE.replace("risk,", "r1,"))
                        .catalogue("accredited_from: 2022-01-01", "accredited_from: 2020-12-31")
                        .told())
                .containsExactly(IN_RISK.formatted("005")
                        + "competency code (r1) of competency risk was in use until 2020-12-31; today it is R2");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 'R2, R3'", "2026-06-02, R2"})
    void a_code_of_a_later_day_is_not_told_as_that_of_today(String from, String today) {
        var r2 = "- {scheme: new, code: R2, from: 2021-01-01}";
        assertThat(riskLine(RISK_LINE.replace("risk,", "R1,"))
                        .catalogue("accredited_from: 2022-01-01", "accredited_from: 2020-12-31")
                        .framework(r2, r2 + "\n      - {scheme: new, code: R3, from: %s}".formatted(from))
                        .told())
                .containsExactly(IN_RISK.formatted("005")
                        + "competency code (R1) of competency risk was in use until 2020-12-31; today it is " + today);
    }

    @Test
    void a_code_may_be_out_of_use_where_the_course_is_over() {
        assertThat(riskLine(RISK_LINE.replace("risk,", "R1,"))
                        .catalogue("accredited_from: 2022-01-01", "accredited_from: 2019-01-01")
                        .catalogue("accredited_until: 2029-12-31", "accredited_until: 2026-05-31")
                        .told())
                .containsExactly(
                        "MAP-209 courses/risk-course.accreditedUntil course risk-course counted until 2026-05-31",
                        IN_RISK.formatted("006") + "competency code (R1) was followed to competency risk");
    }

    @Test
    void a_code_must_have_been_in_use_while_the_course_counted() {
        assertThat(riskLine(RISK_LINE.replace("risk,", "R1,")).told())
                .contains(IN_RISK.formatted("012")
                        + "competency code (R1) was in use until 2020-12-31, the course counts from 2022-01-01 until"
                        + " 2029-12-31: on no day both");
    }

    @Test
    void what_gave_way_is_told_with_what_came_in_its_place() {
        assertThat(riskLine("{competency: care-first, evidence: workplace-assessed}")
                        .told())
                .contains(IN_RISK.formatted("004")
                        + "competency code (care-first) names competency care-first, which has given way to care");
    }

    @Test
    void two_that_gave_way_to_each_other_are_both_of_today() {
        var both = Clinic.sound()
                .framework("    catalogue_status: withdrawn\n    basis: {source: own}\n  - id: care\n", """
                            basis: {source: own}
                          - id: care
                        """)
                .catalogue(RISK_LINE, RISK_LINE + "\n      - {competency: care-first, evidence: workplace-assessed}");
        var back = "  - {id: back, kind: update, have: [care], gives: [care-first], basis: {source: own}}\n";

        assertThat(both.told())
                .containsExactly("MAP-004 courses/risk-course/develops/2.competency code (care-first) names competency"
                        + " care-first, which has given way to care");
        assertThat(both.framework("equivalences:\n", "equivalences:\n" + back).told())
                .isEmpty();
    }

    @Test
    void what_was_merged_into_a_whole_gave_way_only_where_it_was_withdrawn() {
        var merged = Clinic.sound().framework("have: [care-first], gives", "have: [listening, telegraphy], gives");

        assertThat(merged.told()).isEmpty();
        assertThat(merged.catalogue(RISK_LINE, "{competency: telegraphy, evidence: workplace-assessed}")
                        .told())
                .contains(IN_RISK.formatted("004")
                        + "competency code (telegraphy) names competency telegraphy, which has given way to care");
    }

    @Test
    void a_persons_own_word_serves_only_what_is_desirable() {
        assertThat(listeningLine("{competency: listening, level: aware, evidence: self-declared}")
                        .told())
                .containsExactly(IN_LISTENING.formatted("110")
                        + "evidence competency listening is taught but not assessed; requirement listening of role"
                        + " worker needs attended or stronger, requirement listening of role senior needs attended or"
                        + " stronger");
        assertThat(Clinic.sound()
                        .catalogue(
                                "{competency: ladder, level: one}",
                                "{competency: ladder, level: one, evidence: self-declared}")
                        .told())
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_is_told() {
        assertThat(riskLine("{competency: telegraphy, evidence: workplace-assessed}")
                        .told())
                .contains(IN_RISK.formatted("003") + "competency code (telegraphy) names competency telegraphy, which"
                        + " has been withdrawn, and nothing took its place");
    }

    @Test
    void a_level_must_be_on_the_scale_and_there_must_be_one() {
        assertThat(riskLine(RISK_LINE.replace("independent", "expert")).told())
                .contains(
                        IN_RISK.formatted("008") + "level level (expert) is not on the scale of competency risk, which"
                                + " has aware, assisted, independent, leading");
        assertThat(riskLine("{competency: care, level: aware, evidence: tested}")
                        .told())
                .contains(IN_RISK.formatted("009") + "level level (aware) cannot be stated: competency care has no"
                        + " levels");
        assertThat(listeningLine("{competency: listening, evidence: tested}").told())
                .containsExactly(IN_LISTENING.formatted("010")
                        + "level no level of competency listening is stated, so the lowest counts: aware");
    }

    @Test
    void a_line_that_stands_twice_is_told_once_and_one_that_adds_nothing_too() {
        assertThat(listeningLine(LISTENING_LINE + "\n      - " + LISTENING_LINE).told())
                .containsExactly(
                        "MAP-014 courses/listening-course/develops/2. competency listening stands here twice in"
                                + " the same way");
        assertThat(listeningLine(LISTENING_LINE + "\n      - {competency: listening, level: aware, evidence: tested}")
                        .told())
                .containsExactly(
                        "MAP-015 courses/listening-course/develops/2. competency listening is developed at least"
                                + " as far by line 1, so this line adds nothing");
        assertThat(listeningLine(LISTENING_LINE + "\n      - {competency: listening, level: aware}")
                        .told())
                .noneMatch(line -> line.startsWith("MAP-015"));
        assertThat(listeningLine(LISTENING_LINE.replace("assisted", "aware")
                                + "\n      - {competency: listening, level: assisted, evidence: attended}")
                        .told())
                .noneMatch(line -> line.startsWith("MAP-014") || line.startsWith("MAP-015"));
    }

    @Test
    void a_line_adds_nothing_to_one_that_lasts_longer_or_is_shown_in_real_work() {
        var first = " courses/listening-course/develops/1. competency listening is developed at least as far by line 2,"
                + " so this line adds nothing";
        var second =
                " courses/listening-course/develops/2. competency listening is developed at least as far by line 1,"
                        + " so this line adds nothing";
        for (var weaker : List.of("simulated: true", "valid_months: 6")) {
            var line = LISTENING_LINE.replace("}", ", " + weaker + "}");
            assertThat(listeningLine(LISTENING_LINE + "\n      - " + line).told())
                    .as(weaker)
                    .contains("MAP-015" + second)
                    .doesNotContain("MAP-015" + first);
            assertThat(listeningLine(line + "\n      - " + LISTENING_LINE).told())
                    .as(weaker)
                    .contains("MAP-015" + first)
                    .doesNotContain("MAP-015" + second);
        }
    }

    @Test
    void levels_that_do_not_include_each_other_are_not_the_same_line() {
        assertThat(Clinic.sound()
                        .catalogue("{competency: ladder, level: one}", """
                                {competency: ladder, level: one}
                                      - {competency: ladder, level: two}\
                                """)
                        .told())
                .isEmpty();
    }

    @Test
    void a_credit_may_last_as_long_as_its_competency_and_no_longer() {
        assertThat(riskLine(RISK_LINE.replace("36", "37")).told())
                .containsExactly(IN_RISK.formatted("017")
                        + "validMonths valid_months (37) is longer than competency risk lasts, which is 36 months");
    }

    @Test
    void evidence_must_be_assessed_to_be_claimed() {
        assertThat(listeningLine(LISTENING_LINE.replace("tested", "workplace-assessed"))
                        .told())
                .containsExactly(IN_LISTENING.formatted("101")
                        + "evidence evidence (workplace-assessed) is stronger than anything the course assesses, which is"
                        + " tested");
        assertThat(Clinic.sound().catalogue("    assessment: [tested]\n", "").told())
                .isEmpty();
    }

    @Test
    void presence_shows_the_lowest_level_and_a_test_the_next() {
        var unassessed = Clinic.sound().catalogue("    assessment: [tested]\n", "");
        assertThat(unassessed
                        .catalogue(LISTENING_LINE, "{competency: listening, level: assisted}")
                        .told())
                .containsExactly(IN_LISTENING.formatted("103")
                        + "level level (assisted) of competency listening cannot be shown by being present; that"
                        + " shows aware at most");
        assertThat(unassessed
                        .catalogue(LISTENING_LINE, "{competency: listening, level: aware}")
                        .told())
                .isEmpty();
        assertThat(listeningLine(LISTENING_LINE.replace("assisted", "independent"))
                        .told())
                .containsExactly(IN_LISTENING.formatted("104")
                        + "level level (independent) of competency listening cannot be shown by a test of knowledge; that"
                        + " shows assisted at most");
    }

    @Test
    void a_test_shows_any_level_of_knowledge() {
        assertThat(listeningLine("{competency: naloxone, level: leading, evidence: tested}")
                        .told())
                .noneMatch(line -> line.startsWith("MAP-104"));
    }

    @Test
    void a_level_of_training_is_reached_by_taking_it() {
        assertThat(Clinic.sound()
                        .framework(
                                "title: Ladder\n    kind: local\n    scale: steps",
                                "title: Ladder\n    kind: mandatory-training\n    scale: practice")
                        .framework("level: one, obligation", "level: leading, obligation")
                        .catalogue("{competency: ladder, level: one}", "{competency: ladder, level: leading}")
                        .told())
                .isEmpty();
    }

    @Test
    void what_one_line_leaves_unassessed_another_line_of_the_course_may_assess() {
        assertThat(riskLine(RISK_LINE + "\n      - {competency: risk, level: aware}")
                        .told())
                .isEmpty();
    }

    @Test
    void simulated_work_does_not_show_what_must_be_observed() {
        var line = "{competency: naloxone, level: assisted, evidence: tested}";
        assertThat(Clinic.sound()
                        .catalogue(line, line.replace("}", ", simulated: true}"))
                        .told())
                .containsExactly(
                        "MAP-109 courses/risk-course/develops/2.evidence competency naloxone cannot be shown by"
                                + " simulated work");
        assertThat(riskLine(RISK_LINE.replace("}", ", simulated: true}")).told())
                .isEmpty();
    }

    @Test
    void what_is_taught_and_not_assessed_is_told_with_the_requirement_it_fails() {
        assertThat(riskLine("{competency: risk, level: aware}").told())
                .containsExactly(IN_RISK.formatted("110") + "evidence competency risk is taught but not assessed;"
                        + " requirement risk of role worker needs tested or stronger, requirement risk of role senior"
                        + " needs workplace-assessed or stronger");
    }

    @Test
    void evidence_that_the_competency_does_not_take_is_told() {
        assertThat(Clinic.sound()
                        .framework("    kind: local\n    scale: steps\n", """
                                    kind: local
                                    scale: steps
                                    evidence_at_least: workplace-assessed
                                """)
                        .framework("      - {competency: ladder, level: one, obligation: desirable}\n", "")
                        .told())
                .contains(
                        "MAP-111 courses/ladder-course/develops/1.evidence evidence (attended) does not show competency"
                                + " ladder, which needs workplace-assessed or stronger");
    }

    @Test
    void evidence_may_be_enough_for_one_role_and_not_for_another() {
        assertThat(riskLine("{competency: risk, level: assisted, evidence: tested}")
                        .told())
                .containsExactly(
                        IN_RISK.formatted("112") + "evidence evidence (tested) of competency risk is not enough"
                                + " everywhere: requirement risk of role senior needs workplace-assessed or stronger");
    }

    @Test
    void what_is_renewed_must_be_developed_by_some_course() {
        assertThat(riskLine("{competency: naloxone, level: assisted, evidence: tested}\n      - {competency: care}")
                        .told())
                .contains(
                        "MAP-114 courses/risk-refresher/develops/1.competency no course develops competency risk, which"
                                + " this one renews");
    }

    @Test
    void what_should_be_held_first_should_come_first() {
        assertThat(Clinic.sound()
                        .catalogue("    requires: [listening-course]\n", "")
                        .told())
                .containsExactly(
                        IN_RISK.formatted("116") + "competency competency listening should be held before risk,"
                                + " and neither this course nor one that it requires develops it");
    }

    @Test
    void what_is_held_by_two_equivalences_one_after_the_other_comes_first_as_well() {
        var early = Clinic.sound().framework("equivalences:\n", """
                          - {id: earlier, title: Earlier, kind: local, basis: {source: own}}
                          - {id: earliest, title: Earliest, kind: local, basis: {source: own}}
                        equivalences:
                          - {id: second, kind: update, have: [earlier], gives: [listening], level: assisted, basis: {source: own}}
                          - {id: first, kind: update, have: [earliest], gives: [earlier], basis: {source: own}}
                        """);

        assertThat(early.catalogue(LISTENING_LINE, "{competency: earliest, evidence: tested}")
                        .told())
                .noneMatch(line -> line.startsWith("MAP-116"));
        assertThat(early.catalogue(LISTENING_LINE, "{competency: care, evidence: tested}")
                        .told())
                .anyMatch(line -> line.startsWith("MAP-116"));
    }

    @Test
    void an_id_names_one_course() {
        assertThat(Clinic.sound()
                        .catalogue("- id: ladder-course", "- id: risk-refresher")
                        .told())
                .contains(
                        "MAP-201 courses/risk-refresher.id course id (risk-refresher) is used twice in the catalogue");
        assertThat(Clinic.sound()
                        .catalogue("- id: ladder-course", "- id: care-course")
                        .told())
                .contains("MAP-202 courses/care-course.id course id (care-course) is already that of a course in the"
                        + " framework");
    }

    @Test
    void a_course_should_claim_something_and_state_its_hours() {
        assertThat(Clinic.sound()
                        .catalogue("    develops:\n      - {competency: ladder, level: one}\n", "")
                        .told())
                .contains("MAP-204 courses/ladder-course. course ladder-course develops nothing");
        assertThat(Clinic.sound().catalogue("    hours: 12\n", "").told())
                .containsExactly("MAP-206 courses/risk-course.hours course risk-course does not state its hours");
    }

    @ParameterizedTest
    @CsvSource({"4, true", "3.75, false"})
    void a_course_takes_as_long_as_what_it_develops(String hours, boolean plausible) {
        var told = Clinic.sound().catalogue("hours: 7", "hours: " + hours).told();

        assertThat(told)
                .hasSize(plausible ? 0 : 1)
                .allMatch(line -> line.equals(
                        "MAP-207 courses/listening-course.hours hours (3.75) of course listening-course are fewer than what it"
                                + " develops could take, which is 4"));
    }

    @Test
    void hours_may_be_assumed_where_a_competency_does_not_say() {
        var settings = new InspectionSettings(Clinic.DAY, new BigDecimal("3.5"));

        assertThat(Clinic.sound().by(settings).told())
                .containsExactly("MAP-207 courses/ladder-course.hours hours (3) of course ladder-course are fewer than"
                        + " what it develops could take, which is 3.5");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2029-12-31, ''",
        "2026-06-02, 2029-12-31, 'MAP-210 courses/risk-course.accreditedFrom course risk-course counts from 2026-06-02'",
        "2022-01-01, 2026-06-01, ''",
        "2022-01-01, 2026-05-31, 'MAP-209 courses/risk-course.accreditedUntil course risk-course counted until 2026-05-31'"
    })
    void a_course_counts_on_its_first_and_its_last_day(String from, String until, String told) {
        assertThat(Clinic.sound()
                        .catalogue("accredited_from: 2022-01-01", "accredited_from: " + from)
                        .catalogue("accredited_until: 2029-12-31", "accredited_until: " + until)
                        .told())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void a_required_course_must_be_offered_and_must_not_wait_for_its_follower() {
        assertThat(Clinic.sound()
                        .catalogue("requires: [listening-course]", "requires: [listening-curse]")
                        .told())
                .contains("MAP-212 courses/risk-course.requires[0] required course (listening-curse) is neither in the"
                        + " catalogue nor in the framework; did you mean listening-course?");
        assertThat(Clinic.sound()
                        .catalogue("requires: [listening-course]", "requires: [risk-curse]")
                        .told())
                .contains("MAP-212 courses/risk-course.requires[0] required course (risk-curse) is neither in the"
                        + " catalogue nor in the framework");
        assertThat(Clinic.sound()
                        .catalogue("    hours: 7\n", "    hours: 7\n    requires: [care-course, risk-course]\n")
                        .told())
                .containsExactly(
                        "MAP-213 courses/listening-course.requires[1] course listening-course requires itself:"
                                + " listening-course → risk-course → listening-course",
                        "MAP-213 courses/risk-course.requires[0] course risk-course requires itself: risk-course →"
                                + " listening-course → risk-course");
    }

    @Test
    void a_course_that_waits_for_others_which_wait_for_each_other_is_in_no_circle_itself() {
        assertThat(Clinic.sound()
                        .catalogue("    hours: 7\n", "    hours: 7\n    requires: [ladder-course]\n")
                        .catalogue(
                                "    title: Ladder\n    hours: 3\n",
                                "    title: Ladder\n    hours: 3\n    requires: [listening-course]\n")
                        .told())
                .containsExactly(
                        "MAP-213 courses/listening-course.requires[0] course listening-course requires itself:"
                                + " listening-course → ladder-course → listening-course",
                        "MAP-213 courses/ladder-course.requires[0] course ladder-course requires itself: ladder-course →"
                                + " listening-course → ladder-course");
    }

    @Test
    void a_required_course_must_still_be_possible() {
        assertThat(Clinic.sound()
                        .catalogue("    hours: 7\n", "    hours: 7\n    accredited_until: 2026-05-31\n")
                        .told())
                .contains("MAP-214 courses/risk-course.requires[0] required course listening-course counted until"
                        + " 2026-05-31; whoever has not completed it cannot begin");
    }

    @Test
    void a_course_with_a_line_that_is_not_understood_is_not_called_useless() {
        assertThat(Clinic.sound()
                        .framework("      - {competency: ladder, level: one, obligation: desirable}\n", "")
                        .catalogue("{competency: ladder, level: one}", "{competency: laddder, level: one}")
                        .told())
                .anyMatch(line -> line.startsWith("MAP-001"))
                .noneMatch(line -> line.startsWith("MAP-216"));
    }

    @Test
    void what_serves_no_role_and_what_no_course_serves_are_told() {
        assertThat(Clinic.sound()
                        .framework("      - {competency: ladder, level: one, obligation: desirable}\n", "")
                        .told())
                .containsExactly("MAP-216 courses/ladder-course.id no role requires anything that course ladder-course"
                        + " develops");
        assertThat(Clinic.sound()
                        .catalogue("{competency: ladder, level: one}", "{competency: listening, level: aware}")
                        .told())
                .contains(
                        "MAP-218 competencies/ladder.id no course develops competency ladder, which is required by role"
                                + " worker");
    }

    @Test
    void a_course_that_only_leads_to_a_useful_one_is_of_use() {
        assertThat(Clinic.sound()
                        .framework(
                                "      - {competency: listening, level: assisted, evidence_at_least: attended}\n", "")
                        .framework("      - {competency: listening, level: assisted}\n", "")
                        .told())
                .isEmpty();
    }

    @Test
    void so_is_one_that_leads_to_one_that_leads_to_it() {
        assertThat(Clinic.sound()
                        .framework(
                                "      - {competency: listening, level: assisted, evidence_at_least: attended}\n", "")
                        .framework("      - {competency: listening, level: assisted}\n", "")
                        .framework("      - {competency: ladder, level: one, obligation: desirable}\n", "")
                        .catalogue("    hours: 7\n", "    hours: 7\n    requires: [ladder-course]\n")
                        .told())
                .isEmpty();
    }

    @Test
    void a_course_that_a_role_requires_is_of_use_whatever_it_develops() {
        var required = Clinic.sound()
                .framework(
                        "equivalences:\n",
                        "  - {id: welcome, title: Welcome, kind: local, basis: {source: own}}\nequivalences:\n")
                .framework(
                        "courses:\n",
                        "courses:\n  - {id: welcome-course, title: Welcome, hours: 1,"
                                + " develops: [{competency: welcome, evidence: attended}]}\n");

        assertThat(required.told())
                .containsExactly("MAP-216 courses/welcome-course.id no role requires anything that course"
                        + " welcome-course develops");
        assertThat(required.framework(
                                "      - {competency: ladder, level: one, obligation: desirable}\n", """
                                - {competency: ladder, level: one, obligation: desirable}
                                - {id: welcomed, course: welcome-course}
                                """.indent(6))
                        .told())
                .noneMatch(line -> line.startsWith("MAP-216"));
    }

    @Test
    void a_catalogue_is_held_against_what_it_is_written_for() {
        assertThat(Clinic.sound()
                        .catalogue("framework: clinic", "framework: klinik")
                        .told())
                .containsExactly(
                        "MAP-220 catalogue.framework catalogue is written for framework (klinik), not for" + " clinic");
        assertThat(Clinic.sound()
                        .catalogue("framework_version: \"2\"", "framework_version: \"1\"")
                        .told())
                .containsExactly(
                        "MAP-221 catalogue.version catalogue is written for version 1 of the framework; this is"
                                + " 2");
        assertThat(Clinic.sound()
                        .catalogue("  framework: clinic\n  framework_version: \"2\"\n", "")
                        .told())
                .isEmpty();
    }

    @Test
    void every_remark_is_told_by_a_test() throws IOException {
        var folder = Path.of("src/test/java/competency/framework/rules/inspection");
        var tests = Files.readString(folder.resolve("InspectorTest.java"))
                + Files.readString(folder.resolve("FrameworkInspectionTest.java"))
                + Files.readString(folder.resolve("CoverageTest.java"));
        var remarks = Topic.all().stream()
                .filter(topic -> List.of("MAP", "FRM", "COV").contains(topic.prefix()))
                .flatMap(topic -> topic.questions().stream())
                .flatMap(question -> new DecisionTable<>(question.stage()).rows().stream())
                .filter(row -> !row.outcome().equals("sound"))
                .map(DecisionTable.Row::rule)
                .distinct()
                .toList();
        assertThat(remarks)
                .hasSizeGreaterThan(60)
                .allMatch(id -> tests.contains(id) || tests.contains("formatted(\"" + id.substring(4) + "\")"));
    }
}
