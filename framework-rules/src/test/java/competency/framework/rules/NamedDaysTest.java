package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Policy;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day that anything names, every length of time after it, and the days around each. */
class NamedDaysTest {
    private static final LocalDate AS_OF = LocalDate.of(2030, 1, 1);
    private static final LocalDate NAMED = LocalDate.of(2030, 5, 20);
    private static final LocalDate LATER = LocalDate.of(2031, 8, 31);
    private static final int WARNING = 30;
    private static final int GRACE = 14;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "posts: [{role: worker, from: 2030-05-20, until: 2031-08-31}]",
                "completions: [{id: r, course: day, on: 2030-05-20, outcome: passed, revoked_on: 2031-08-31}]",
                "awards: [{id: r, competency: talk, on: 2030-05-20, until: 2031-08-31}]",
                "awards: [{id: r, competency: talk, on: 2030-05-20, revoked_on: 2031-08-31}]",
                "registrations: [{id: r, register: nmc, status: active, from: 2030-05-20, until: 2031-08-31}]",
                "checks: [{id: r, check: dbs, on: 2030-05-20, result: clear},"
                        + " {id: s, check: dbs, on: 2031-08-31, result: clear}]",
                "practice: [{id: r, kind: supervised, from: 2030-05-20, until: 2031-08-31, hours: 1}]",
                "memberships: [{id: r, body: union, from: 2030-05-20, until: 2031-08-31}]",
                "waivers: [{id: r, requirement: talk, role: worker, from: 2030-05-20, until: 2031-08-31, reason: Agreed,"
                        + " approved_by: p-5}]"
            })
    void every_day_of_a_record_is_named(String records) {
        assertThat(days("talk", "", records)).isEqualTo(around(NAMED, LATER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{competency: talk, effective_from: 2030-05-20, effective_until: 2031-08-31}",
                "{id: g, any: [{competency: talk, effective_from: 2030-05-20, effective_until: 2031-08-31}]}"
            })
    void the_days_of_a_requirement_are_named(String requirement) {
        assertThat(daysOf(requirement, "")).isEqualTo(around(NAMED, LATER));
    }

    @Test
    void the_days_of_an_equivalence_are_named() {
        var equivalence = "equivalences: [{id: e, kind: update, have: [talk], gives: [other], from: 2030-05-20,"
                + " until: 2031-08-31, basis: {source: p}}]";

        assertThat(days("talk", equivalence, "")).isEqualTo(around(NAMED, LATER));
    }

    @Test
    void the_day_on_which_something_falls_due_is_named_for_every_post() {
        var posts = "posts: [{role: worker, from: 2030-05-20}, {role: worker, from: 2031-08-31}]";

        assertThat(daysOf("{competency: talk, due_weeks: 2}", posts))
                .isEqualTo(around(NAMED, LATER, NAMED.plusDays(14), LATER.plusDays(14)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{competency: talk, within_months: 7}",
                "{course: day, within_months: 7}",
                "{id: q, check: dbs, within_months: 7}",
                "{id: q, practice: supervised, hours: 1, within_months: 7}",
                "{id: q, membership: union, unbroken_months: 7}",
                "{id: q, experience: {roles: [worker], months: 7}}"
            })
    void every_length_of_time_in_a_requirement_runs_from_every_day(String requirement) {
        assertThat(daysOf(requirement, "checks: [{id: r, check: dbs, on: 2030-05-20, result: clear}]"))
                .isEqualTo(around(NAMED, NAMED.plusMonths(7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courses: [{id: other-day, title: Day, develops: [{competency: talk, valid_months: 7}]}]",
                "courses: [{id: other-day, title: Day, develops: [{competency: talk, refresher: true, valid_months: 7}]}]"
            })
    void every_length_of_time_in_a_catalogue_runs_from_every_day(String catalogue) {
        assertThat(days("talk", catalogue, "checks: [{id: r, check: dbs, on: 2030-05-20, result: clear}]"))
                .isEqualTo(around(NAMED, NAMED.plusMonths(7)));
    }

    @Test
    void the_months_that_a_competency_lasts_run_from_every_day() {
        assertThat(days("lasting", "", "checks: [{id: r, check: dbs, on: 2030-05-20, result: clear}]"))
                .isEqualTo(around(NAMED, NAMED.plusMonths(12)));
    }

    @Test
    void days_up_to_the_day_asked_about_are_over() {
        var check = "checks: [{id: r, check: dbs, on: 2029-12-30, result: clear}]";

        assertThat(days("talk", "", check)).containsExactly(LocalDate.of(2030, 1, 14));
        assertThat(days("talk", "", check.replace("12-30", "12-31")))
                .containsExactly(LocalDate.of(2030, 1, 2), LocalDate.of(2030, 1, 15));
    }

    /** Each day, the two after it, the first day of its warning and the first day after its grace. */
    private static SortedSet<LocalDate> around(LocalDate... named) {
        var days = new TreeSet<LocalDate>();
        for (var day : named) {
            days.add(day);
            days.add(day.plusDays(1));
            days.add(day.plusDays(2));
            days.add(day.minusDays(WARNING));
            days.add(day.plusDays(GRACE + 1));
        }
        return days;
    }

    private static SortedSet<LocalDate> daysOf(String requirement, String records) {
        return days(requirement, "talk", "", records);
    }

    private static SortedSet<LocalDate> days(String competency, String catalogue, String records) {
        return days("{competency: %s}".formatted(competency), competency, catalogue, records);
    }

    private static SortedSet<LocalDate> days(String requirement, String competency, String catalogue, String records) {
        var competencies = """
                competencies:
                  - {id: talk, title: Talk, kind: local, basis: {source: p}}
                  - {id: other, title: Other, kind: local, basis: {source: p}}
                """;
        var lasting = "  - {id: lasting, title: Lasting, kind: local, valid_months: 12, basis: {source: p}}\n";
        var known = competency.equals("lasting") ? competencies + lasting : competencies;
        var policy = new Policy("x", WARNING, GRACE);
        var request = WrittenQuestion.of(known + withDay(catalogue), requirement, records, AS_OF, policy);
        return new NamedDays(request).after(AS_OF);
    }

    /** The course that is asked for, before any other. */
    private static String withDay(String catalogue) {
        return catalogue.startsWith("courses: [")
                ? catalogue.replace("courses: [", "courses: [{id: day, title: Day}, ")
                : "courses: [{id: day, title: Day}]\n" + catalogue;
    }
}
