package competency.framework.rules.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.inspection.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change at a time to a sound framework, and everything that is then remarked. */
class FrameworkInspectionTest {
    private static final String WORKER_RISK = "      - {competency: risk, level: assisted}\n";
    private static final String SENIOR_RISK =
            "      - {competency: risk, level: independent, evidence_at_least: workplace-assessed}\n";
    private static final String HOURS =
            "{id: hours, practice: supervised, hours: 100, within_months: 12, per_month: 5}";
    private static final String DROP = "      - {requirement: naloxone-inside, reason: Seniors hold none}\n";

    private static List<String> told(String from, String to) {
        return Clinic.sound().framework(from, to).inspection(List.of()).observations().stream()
                .map(observation -> "%s %s.%s %s"
                        .formatted(
                                observation.id(),
                                observation.subject().path(),
                                observation.subject().component(),
                                observation.message()))
                .filter(line -> !line.startsWith("MAP"))
                .toList();
    }

    @Test
    void what_was_withdrawn_should_not_be_required() {
        assertThat(told("      - {competency: care}\n", "      - {competency: telegraphy}\n"))
                .containsExactly("FRM-001 roles/anybody/requires/telegraphy.competency competency telegraphy has been"
                        + " withdrawn and is still required");
        assertThat(told("      - {competency: care}\n", "      - {competency: care-first}\n"))
                .containsExactly("FRM-002 roles/anybody/requires/care-first.competency competency care-first has given"
                        + " way to care, which does not satisfy this requirement");
    }

    @Test
    void what_gave_way_may_be_required_where_its_successor_counts_too() {
        var update = "  - {id: care-update, kind: update,";
        assertThat(Clinic.sound()
                        .framework("      - {competency: care}\n", "      - {competency: care-first}\n")
                        .framework(
                                update,
                                "  - {id: back, kind: recognition, have: [care], gives: [care-first], basis: {source: own}}\n"
                                        + update)
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8760, 0", "8761, 1"})
    void practice_cannot_take_more_hours_than_there_are(String hours, int problems) {
        assertThat(told(HOURS, HOURS.replace("100", hours)))
                .hasSize(problems)
                .allMatch(line -> line.equals("FRM-005 roles/worker/requires/hours.hours hours (8761) cannot be done in"
                        + " 12 months: a day has 24"));
    }

    @ParameterizedTest
    @CsvSource({"744, 0", "744.5, 1"})
    void a_month_has_no_more_hours_than_it_has(String hours, int problems) {
        assertThat(told(HOURS, HOURS.replace("per_month: 5", "per_month: " + hours)))
                .hasSize(problems)
                .allMatch(
                        line -> line.equals("FRM-005 roles/worker/requires/hours.perMonth hours (744.5) cannot be done"
                                + " in a month: a day has 24"));
    }

    @Test
    void experience_must_be_possible_in_some_post() {
        assertThat(told("families: [practitioner], months", "families: [manager], months"))
                .containsExactly(
                        "FRM-006 roles/senior/requires/served.roles no post can count: no role of the framework"
                                + " fits (worker)");
        assertThat(told("roles: [worker], families: [practitioner], months", "families: [peer], months"))
                .containsExactly("FRM-006 roles/senior/requires/served.families no post can count: no role of the"
                        + " framework fits (peer)");
    }

    @Test
    void a_required_course_must_credit_something() {
        assertThat(told("    develops:\n      - {competency: care, evidence: workplace-assessed}\n", ""))
                .containsExactly(
                        "FRM-007 roles/senior/requires/either-care.course course care-course credits nothing, so"
                                + " having completed it satisfies nobody");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, 0", "2026-04-30, 1"})
    void a_completion_must_still_be_able_to_be_recent(String until, int problems) {
        var told = Clinic.sound()
                .framework("    hours: 20\n", "    hours: 20\n    accredited_until: %s\n".formatted(until))
                .framework("{id: either-care, course: care-course}", "{id: c, course: care-course, within_months: 1}")
                .told();

        assertThat(told)
                .filteredOn(line -> line.startsWith("FRM"))
                .hasSize(problems)
                .allMatch(line -> line.equals("FRM-008 roles/senior/requires/c.course course care-course counted until"
                        + " 2026-04-30, so no completion can be at most 1 months old"));
    }

    @Test
    void a_group_needs_enough_parts_that_can_be_satisfied() {
        assertThat(told(
                        "any: [{id: either-care, course: care-course}, {id: either-naloxone, competency: naloxone}]",
                        """
                        at_least:
                                  count: 2
                                  of:
                                    - {id: all-day, practice: x, hours: 800, within_months: 1}
                                    - {id: two, all: [{competency: naloxone}, {id: z, practice: x, hours: 9000, within_months: 1}]}
                                    - {competency: care-first}\
                        """))
                .contains("FRM-009 roles/senior/requires/option.id group option needs 2 parts, and only 1 can ever be"
                        + " satisfied");
    }

    @Test
    void a_group_within_a_group_needs_no_more_parts_than_it_says() {
        var option = "any: [{id: either-care, course: care-course}, {id: either-naloxone, competency: naloxone}]";
        var both =
                "{id: both, all: [{id: either-care, course: care-course}, {id: either-naloxone, competency: naloxone}]}";

        assertThat(told(option, "at_least: {count: 2, of: [%s, {id: first, competency: care-first}]}".formatted(both)))
                .noneMatch(line -> line.startsWith("FRM-009"));
    }

    @Test
    void a_requirement_should_concern_a_setting_of_the_role_or_of_its_heirs() {
        assertThat(told("when: {setting: [prison]}", "when: {setting: [ship]}"))
                .containsExactly("FRM-011 roles/worker/requires/naloxone-inside.when requirement naloxone-inside is"
                        + " limited to settings (ship) in which the role is not worked, so nobody is asked");
        assertThat(Clinic.sound()
                        .framework("    title: Anybody\n", "    title: Anybody\n    settings: [ship]\n")
                        .framework(
                                "      - {competency: care}\n",
                                "      - {competency: care, when: {setting: [hostel]}}\n")
                        .told())
                .containsExactly("FRM-011 roles/anybody/requires/care.when requirement care is limited to settings"
                        + " (hostel) in which the role is not worked, so nobody is asked");
        assertThat(told("    title: Anybody\n", "    title: Anybody\n    settings: [ship]\n"))
                .isEmpty();
        assertThat(Clinic.sound()
                        .framework("    title: Anybody\n", "    title: Anybody\n    settings: [ship]\n")
                        .framework(
                                "      - {competency: care}\n",
                                "      - {competency: care, when: {setting: [prison]}}\n")
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 0", "2026-05-31, 1"})
    void a_requirement_ends_after_its_last_day(String until, int notes) {
        assertThat(told("effective_until: 2027-12-31", "effective_until: " + until))
                .filteredOn(line -> line.startsWith("FRM-012"))
                .hasSize(notes)
                .allMatch(line -> line.equals("FRM-012 roles/worker/requires/naloxone-inside.effectiveUntil requirement"
                        + " naloxone-inside ended on 2026-05-31"));
    }

    @Test
    void a_requirement_should_ask_for_as_much_evidence_as_the_competency_needs() {
        assertThat(told(WORKER_RISK, "      - {competency: risk, level: assisted, evidence_at_least: attended}\n"))
                .containsExactly("FRM-014 roles/worker/requires/risk.evidenceAtLeast evidence_at_least (attended) is"
                        + " weaker than competency risk needs, which is tested");
    }

    @Test
    void a_persons_own_word_is_worth_nothing_where_something_is_mandatory() {
        assertThat(told("evidence_at_least: attended}", "evidence_at_least: self-declared}"))
                .containsExactly(
                        "FRM-015 roles/worker/requires/listening.evidenceAtLeast evidence_at_least"
                                + " (self-declared) invites a person's own word, which never satisfies a mandatory requirement");
        assertThat(told(
                        "level: one, obligation: desirable}",
                        "evidence_at_least: self-declared, obligation: desirable}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"23, 0", "24, 1"})
    void a_greatest_age_should_limit_something(String months, int notes) {
        assertThat(told("within_months: 12, when", "within_months: %s, when".formatted(months)))
                .hasSize(notes)
                .allMatch(line -> line.equals("FRM-018 roles/worker/requires/naloxone-inside.withinMonths within_months"
                        + " (24) limits nothing: competency naloxone lasts 24 months"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 0", "2027-01-01, 1"})
    void an_edition_of_a_requirement_ends_before_the_next_begins(String until, int problems) {
        assertThat(told(
                        WORKER_RISK,
                        "      - {id: risk-1, competency: risk, level: aware, effective_until: %s}\n".formatted(until)
                                + "      - {competency: risk, level: assisted, effective_from: 2027-01-01}\n"))
                .filteredOn(line -> line.startsWith("FRM-02"))
                .hasSize(problems)
                .allMatch(line -> line.equals("FRM-020 roles/worker/requires/risk.effectiveFrom requirements risk-1 and"
                        + " risk of role worker ask for competency risk on the same days"));
    }

    @Test
    void one_thing_is_required_once_unless_of_different_posts() {
        assertThat(told(WORKER_RISK, WORKER_RISK + "      - {id: again, competency: risk, level: aware}\n"))
                .containsExactly(
                        "FRM-021 roles/worker/requires/again.id requirements risk and again of role worker both"
                                + " ask for competency risk");
        assertThat(told(
                        WORKER_RISK,
                        WORKER_RISK.replace("}", ", when: {setting: [prison]}}")
                                + "      - {id: again, competency: risk, when: {setting: [community]}}\n"))
                .isEmpty();
        assertThat(told(
                        WORKER_RISK,
                        WORKER_RISK + "      - {id: more, competency: risk, level: aware, obligation: desirable}\n"))
                .isEmpty();
    }

    @Test
    void what_is_wrong_in_a_base_is_told_once() {
        assertThat(told(
                        "      - {competency: care}\n",
                        "      - {competency: care}\n      - {id: again, competency: care}\n"))
                .hasSize(1);
    }

    @Test
    void a_role_should_make_something_mandatory() {
        assertThat(told("      - {competency: care}\n", "      - {competency: care, obligation: desirable}\n"))
                .contains(
                        "FRM-102 roles/anybody.id role anybody makes nothing mandatory, so everybody is ready for it");
        assertThat(told("    requires:\n      - {competency: care}\n", ""))
                .contains("FRM-101 roles/anybody.id role anybody asks for nothing, so everybody is ready for it");
    }

    @Test
    void a_role_should_be_reached_somehow() {
        assertThat(told("    entry: By application\n", ""))
                .containsExactly("FRM-105 roles/worker.id pathways begin at role worker");
        assertThat(Clinic.sound()
                        .framework("    entry: By application\n", "")
                        .framework("    from: worker\n", "    from: anybody\n")
                        .framework("    drops:\n" + DROP, "")
                        .told())
                .containsExactly(
                        "FRM-105 roles/anybody.id pathways begin at role anybody",
                        "FRM-104 roles/worker.id no pathway leads to role worker or on from it");
    }

    @Test
    void a_step_onward_says_what_it_drops() {
        assertThat(told("    drops:\n" + DROP, ""))
                .containsExactly("FRM-108 pathways/worker-to-senior.to requirement naloxone-inside of role worker is"
                        + " mandatory, and role senior can be filled without it");
        assertThat(told(SENIOR_RISK, ""))
                .containsExactly(
                        "FRM-108 pathways/worker-to-senior.to requirement risk of role worker is mandatory, and"
                                + " role senior can be filled without it");
        assertThat(Clinic.sound()
                        .framework(SENIOR_RISK, "")
                        .framework("kind: progression", "kind: lateral")
                        .told())
                .isEmpty();
    }

    @Test
    void a_step_onward_keeps_level_and_obligation() {
        assertThat(told(SENIOR_RISK, "      - {competency: risk, level: aware}\n"))
                .containsExactly("FRM-110 pathways/worker-to-senior.to requirement risk of role worker needs level"
                        + " assisted; role senior needs only aware");
        assertThat(told(SENIOR_RISK, "      - {competency: risk, level: assisted, obligation: desirable}\n"))
                .containsExactly(
                        "FRM-109 pathways/worker-to-senior.to requirement risk of role worker is mandatory, and"
                                + " only desirable in role senior");
        assertThat(told(SENIOR_RISK, WORKER_RISK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reg, registration: nurses | another, registration: nurses | ",
                "reg, registration: nurses | reg, registration: doctors | ",
                "reg, registration: nurses | reg, check: records | FRM-108",
                "reg, registration: nurses | another, registration: doctors | FRM-108",
                "reg, registration: nurses | reg, registration: nurses, obligation: desirable | FRM-109"
            })
    void a_step_onward_keeps_what_is_asked_for_or_goes_by_the_same_name(String before, String after, String remark) {
        assertThat(told(withWorkerAndSenior(before, after))).isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    /** One way of a choice is enough to keep it; of what needs all, nothing may go. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any | two, any: [{id: c1, check: records}, {id: c2, check: others}] | ",
                "any | two, obligation: desirable, any: [{id: c1, check: records}, {id: c2, check: others}] | FRM-108",
                "any | r1, registration: nurses | ",
                "all | r1, registration: nurses | FRM-108",
                "all | three, all: [{id: x, registration: nurses}, {id: y, registration: doctors}] | "
            })
    void a_step_onward_keeps_a_group_by_its_name_or_by_its_parts(String kind, String after, String remark) {
        var two = "two, %s: [{id: r1, registration: nurses}, {id: r2, registration: doctors}]".formatted(kind);

        assertThat(told(withWorkerAndSenior(two, after))).isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    private static Clinic withWorkerAndSenior(String before, String after) {
        var line = "%s      - {id: %s}\n";
        return Clinic.sound()
                .framework(WORKER_RISK, line.formatted(WORKER_RISK, before))
                .framework(SENIOR_RISK, line.formatted(SENIOR_RISK, after));
    }

    /** The ids of what is remarked, all of it about the step. */
    private static List<String> told(Clinic clinic) {
        var observed = clinic.inspection().observations();
        assertThat(observed).allMatch(each -> each.subject().path().equals("pathways/worker-to-senior"));
        return observed.stream().map(Observation::id).toList();
    }

    @Test
    void the_lines_of_a_course_are_numbered_through_whatever_they_do() {
        var care = "      - {competency: care, evidence: workplace-assessed}\n";

        assertThat(Clinic.sound()
                        .framework(care, care + "      - {competency: care-first, refresher: true}\n")
                        .told())
                .containsExactly("MAP-114 courses/care-course/develops/2.competency no course develops competency"
                        + " care-first, which this one renews");
        assertThat(Clinic.sound()
                        .framework(care, care.replace("workplace-assessed", "independently-assessed"))
                        .told())
                .anyMatch(line -> line.contains(" courses/care-course/develops/1."));
    }

    @Test
    void what_is_kept_is_not_dropped() {
        assertThat(told(DROP, DROP + "      - {requirement: risk, reason: None}\n"))
                .containsExactly(
                        "FRM-111 pathways/worker-to-senior/drops/2.requirement requirement risk is listed under"
                                + " drops, and role senior asks for it all the same");
    }

    @Test
    void progression_does_not_lead_back() {
        var back = """
                  - {id: back, from: senior, to: worker, kind: progression, basis: {source: own}}
                """;
        assertThat(told("pathways:\n", "pathways:\n" + back))
                .contains(
                        "FRM-115 pathways/back.to progression leads in a circle: senior → worker → senior",
                        "FRM-115 pathways/worker-to-senior.to progression leads in a circle: worker → senior → worker");
        assertThat(told("pathways:\n", "pathways:\n" + back.replace("progression", "lateral")))
                .isEmpty();
    }

    @Test
    void history_leads_from_what_was_to_what_is() {
        assertThat(told("have: [care-first], gives: [care]", "have: [care], gives: [care-first]"))
                .containsExactly("FRM-119 equivalences/care-update.gives equivalence care-update leads from what is"
                        + " current to what has been withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 0", "2026-05-31, 1"})
    void an_equivalence_ends_after_its_last_day(String until, int notes) {
        assertThat(told("until: 2030-12-31", "until: " + until))
                .hasSize(notes)
                .allMatch(line ->
                        line.equals("FRM-120 equivalences/care-update.until equivalence care-update applied until"
                                + " 2026-05-31"));
    }
}
