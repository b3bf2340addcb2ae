package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the files may say of the records of a person. What sound ones mean is {@link PortfolioLoaderTest}'s. */
class RecordTest {
    @Test
    void a_record_id_is_used_once_across_every_kind_of_record() {
        assertThat(Told.ofPortfolio("""
                        portfolio:
                          person: p
                          completions: [{id: a, course: talk, on: 2025-01-01, outcome: passed}]
                          awards: [{id: a, competency: listening, on: 2025-01-01}]
                          registrations: [{id: a, register: nmc, status: active, from: 2025-01-01}]
                          checks: [{id: a, check: dbs, on: 2025-01-01, result: clear}]
                          practice: [{id: a, kind: k, from: 2025-01-01, until: 2025-01-31, hours: 1}]
                          memberships: [{id: b, body: a-body, from: 2025-01-01}, {id: b, body: a-body, from: 2026-01-01}]
                          waivers: [{id: a, requirement: r, role: w, from: 2025-01-01, until: 2025-01-31, reason: R, approved_by: p}]
                        """))
                .containsExactly(
                        twice("4:17", "a"),
                        twice("5:24", "a"),
                        twice("6:17", "a"),
                        twice("7:19", "a"),
                        twice("8:63", "b"),
                        twice("9:18", "a"));
    }

    private static String twice(String place, String id) {
        return "p.yaml:%s duplicate-id record id (%s) is used twice; ids must be unique in a portfolio"
                .formatted(place, id);
    }

    @Test
    void what_every_record_must_state_is_told() {
        assertThat(told("registrations: [{}]")).containsExactly(missing(19, "id", "register", "status", "from"));
        assertThat(told("checks: [{}]")).containsExactly(missing(12, "id", "check", "on", "result"));
        assertThat(told("practice: [{}]")).containsExactly(missing(14, "id", "kind", "from", "until", "hours"));
        assertThat(told("memberships: [{}]")).containsExactly(missing(17, "id", "body", "from"));
        assertThat(told("waivers: [{}]"))
                .containsExactly(missing(13, "id", "requirement", "role", "from", "until", "reason", "approved_by"));
    }

    private static String[] missing(int column, String... keys) {
        return List.of(keys).stream()
                .map(key -> "p.yaml:3:%d missing-key key %s is missing".formatted(column, key))
                .toArray(String[]::new);
    }

    @Test
    void days_in_the_wrong_order_are_told_at_the_later_one() {
        var wrong = " invalid-value until (2024-12-31) must not be before from (2025-01-01)";
        var days = "from: 2025-01-01, until: 2024-12-31";
        assertThat(told("registrations: [{id: r, register: nmc, status: active, %s}]".formatted(days)))
                .containsExactly("p.yaml:3:83" + wrong);
        assertThat(told("practice: [{id: h, kind: k, hours: 1, %s}]".formatted(days)))
                .containsExactly("p.yaml:3:66" + wrong);
        assertThat(told("memberships: [{id: m, body: b, %s}]".formatted(days))).containsExactly("p.yaml:3:59" + wrong);
        assertThat(told("waivers: [{id: w, requirement: x, role: r, reason: R, approved_by: p, %s}]".formatted(days)))
                .containsExactly("p.yaml:3:98" + wrong);
    }

    @Test
    void a_single_day_is_a_time() {
        var day = "from: 2025-01-01, until: 2025-01-01";
        assertThat(told("registrations: [{id: r, register: nmc, status: active, %s}]".formatted(day)))
                .isEmpty();
        assertThat(told("memberships: [{id: m, body: b, %s}]".formatted(day))).isEmpty();
    }

    @Test
    void times_may_overlap_because_registers_and_bodies_do_that() {
        assertThat(told("memberships: [{id: m, body: b, from: 2025-01-01}, {id: n, body: b, from: 2025-01-01}]"))
                .isEmpty();
        assertThat(told("registrations: [{id: r, register: nmc, status: active, from: 2025-01-01}, "
                        + "{id: s, register: nmc, status: suspended, from: 2025-01-01}]"))
                .isEmpty();
    }

    @Test
    void hours_are_a_number_from_nought_to_a_hundred_thousand() {
        assertThat(hours("-1")).containsExactly("invalid-value hours (-1) must be between 0 and 100000");
        assertThat(hours("-0.5")).containsExactly("invalid-value hours (-0.5) must be between 0 and 100000");
        assertThat(hours("100000.1")).containsExactly("invalid-value hours (100000.1) must be between 0 and 100000");
        assertThat(hours("'7'")).containsExactly("wrong-type hours must be a number, not a text (7)");
        assertThat(hours("7h")).containsExactly("wrong-type hours must be a number, not a text (7h)");
        assertThat(hours("1e2")).containsExactly("invalid-value hours (1e2) must be a plain number such as 66.7");
        assertThat(hours("100000")).isEmpty();
        assertThat(hours("0")).isEmpty();
        assertThat(hours("7.25")).isEmpty();
    }

    private static List<String> hours(String hours) {
        var place = "p.yaml:3:75 ";
        return told("practice: [{id: h, kind: k, from: 2025-01-01, until: 2025-01-31, hours: %s}]".formatted(hours))
                .stream()
                .peek(problem -> assertThat(problem).startsWith(place))
                .map(problem -> problem.substring(place.length()))
                .toList();
    }

    @Test
    void words_that_are_no_keys_are_told_where_they_stand() {
        var wrong = " must be an opaque key of letters, digits, dots, hyphens and underscores, at most 64 characters";
        assertThat(told("posts: [{role: worker, from: 2025-01-01, tags: [ok, alone at night]}]"))
                .containsExactly("p.yaml:3:55 invalid-value tag (alone at night)" + wrong);
        assertThat(told("registrations: [{id: r, register: N M C, status: active, from: 2025-01-01}]"))
                .containsExactly("p.yaml:3:37 invalid-value register (N M C)" + wrong);
        assertThat(
                        told(
                                "registrations: [{id: r, register: nmc, status: active, from: 2025-01-01, annotations: [a, b c]}]"))
                .containsExactly("p.yaml:3:93 invalid-value annotation (b c)" + wrong);
        assertThat(told("checks: [{id: k, check: d/b/s, on: 2025-01-01, result: clear}]"))
                .containsExactly("p.yaml:3:27 invalid-value check (d/b/s)" + wrong);
        assertThat(told("practice: [{id: h, kind: k k, from: 2025-01-01, until: 2025-01-31, hours: 1}]"))
                .containsExactly("p.yaml:3:28 invalid-value kind (k k)" + wrong);
        assertThat(told("practice: [{id: h, kind: k, from: 2025-01-01, until: 2025-01-31, hours: 1, tags: [t t]}]"))
                .containsExactly("p.yaml:3:85 invalid-value tag (t t)" + wrong);
        assertThat(told("memberships: [{id: m, body: the body, from: 2025-01-01}]"))
                .containsExactly("p.yaml:3:31 invalid-value body (the body)" + wrong);
        assertThat(told("waivers: [{id: w, requirement: x, role: r, from: 2025-01-01, until: 2025-01-31, reason: R, "
                        + "approved_by: A Manager}]"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:3:107 invalid-value person (A Manager) must be an opaque key");
    }

    @Test
    void constants_are_told_with_what_they_may_be() {
        assertThat(told("registrations: [{id: r, register: nmc, status: live, from: 2025-01-01}]"))
                .containsExactly(
                        "p.yaml:3:50 invalid-value status (live) must be one of active, conditions, suspended");
        assertThat(told("checks: [{id: k, check: dbs, on: 2025-01-01, result: accepted}]"))
                .containsExactly(
                        "p.yaml:3:56 invalid-value result (accepted) must be one of clear, accepted-after-review, barred");
    }

    @Test
    void a_waiver_always_ends_and_says_why() {
        assertThat(told("waivers: [{id: w, requirement: x, role: r, from: 2025-01-01, reason: R, approved_by: p}]"))
                .containsExactly("p.yaml:3:13 missing-key key until is missing");
        assertThat(told("waivers: [{id: w, requirement: x, role: r, from: 2025-01-01, until: 2025-01-31, reason: ' ', "
                        + "approved_by: p}]"))
                .containsExactly("p.yaml:3:91 invalid-value reason of waiver w must have 1 to 500 characters");
    }

    private static List<String> told(String section) {
        return Told.ofPortfolio("portfolio:\n  person: p\n  " + section + "\n");
    }
}
