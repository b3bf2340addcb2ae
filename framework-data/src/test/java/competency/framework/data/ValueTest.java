package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Single values: no type is ever taken for another. */
class ValueTest {
    @Test
    void a_number_or_a_truth_where_a_text_is_wanted_needs_quotes() {
        assertThat(Told.ofPolicy("policy:\n  id: 1.10\n"))
                .containsExactly(
                        "p.yaml:2:7 wrong-type id must be a text, not a decimal number (1.10); put it in quotes");
        assertThat(Told.ofPolicy("policy:\n  id: 5\n"))
                .containsExactly("p.yaml:2:7 wrong-type id must be a text, not a whole number (5); put it in quotes");
        assertThat(Told.ofPolicy("policy:\n  id: true\n"))
                .containsExactly("p.yaml:2:7 wrong-type id must be a text, not true or false (true); put it in quotes");
        assertThat(Told.ofPolicy("policy:\n  id: '5'\n")).isEmpty();
    }

    @Test
    void a_text_where_a_number_is_wanted_is_refused() {
        assertThat(graceDays("'5'"))
                .containsExactly(
                        "p.yaml:3:15 wrong-type grace_days must be a whole number, not a text (5); leave out the quotes and leading zeros");
        assertThat(graceDays("010")).hasSize(1);
        assertThat(graceDays("five"))
                .containsExactly("p.yaml:3:15 wrong-type grace_days must be a whole number, not a text (five)");
        assertThat(graceDays("0x1F"))
                .containsExactly("p.yaml:3:15 wrong-type grace_days must be a whole number, not a text (0x1F)");
    }

    @Test
    void a_fraction_or_infinity_where_a_whole_number_is_wanted_is_refused() {
        for (var number : new String[] {"5.9", "5.0", "5e0", ".inf", "-.inf", ".nan"}) {
            assertThat(graceDays(number))
                    .containsExactly(
                            "p.yaml:3:15 wrong-type grace_days must be a whole number, not a decimal number (%s)"
                                    .formatted(number));
        }
    }

    @Test
    void a_number_out_of_range_is_told_however_long_it_is() {
        for (var number : new String[] {"-1", "366", "2147483648", "99999999999999999999999999"}) {
            assertThat(graceDays(number))
                    .containsExactly(
                            "p.yaml:3:15 invalid-value grace_days (%s) must be between 0 and 365".formatted(number));
        }
        assertThat(graceDays("0")).isEmpty();
        assertThat(graceDays("365")).isEmpty();
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_costs_nothing() {
        assertThat(graceDays("9".repeat(100_000)))
                .containsExactly("p.yaml:3:15 invalid-value grace_days (%s…) must be between 0 and 365"
                        .formatted("9".repeat(60)));
    }

    @Test
    void a_key_without_a_value_is_told() {
        for (var nothing : new String[] {"", " ~", " null", " ''"}) {
            assertThat(Told.ofPolicy("policy:\n  id: x\n  grace_days:%s\n".formatted(nothing)))
                    .singleElement()
                    .asString()
                    .endsWith("no-value grace_days has no value; write one, or leave it out");
        }
        assertThat(Told.ofJson("{\"policy\": {\"id\": null}}"))
                .containsExactly("p.json:1:19 no-value id has no value; write one, or leave it out");
        assertThat(Told.ofPolicy("policy:\n"))
                .containsExactly("p.yaml:1:8 no-value policy has no value; write one, or leave it out");
    }

    @Test
    void nothing_in_a_list_is_told() {
        assertThat(scale("levels: [a, null, ~, '']"))
                .containsExactly(
                        "f.yaml:2:41 no-value an entry of levels has no value; write one, or leave it out",
                        "f.yaml:2:47 no-value an entry of levels has no value; write one, or leave it out",
                        "f.yaml:2:50 no-value an entry of levels has no value; write one, or leave it out");
        assertThat(scale("levels:"))
                .singleElement()
                .asString()
                .endsWith("no-value levels has no value; write one, or leave it out");
    }

    @Test
    void a_list_a_mapping_and_a_single_value_are_told_apart() {
        assertThat(Told.ofPolicy("policy: [a]\n"))
                .containsExactly("p.yaml:1:9 wrong-type policy must be a mapping of keys and values, not a list");
        assertThat(Told.ofPolicy("policy:\n  id: [x]\n  grace_days: {a: b}\n"))
                .containsExactly(
                        "p.yaml:2:7 wrong-type id must be a text, not a list",
                        "p.yaml:3:15 wrong-type grace_days must be a whole number, not a mapping");
        assertThat(scale("levels: a")).containsExactly("f.yaml:2:37 wrong-type levels must be a list, not a text (a)");
        assertThat(scale("levels: [[a], {b: c}]"))
                .containsExactly(
                        "f.yaml:2:38 wrong-type an entry of levels must be a text, not a list",
                        "f.yaml:2:43 missing-key key id is missing",
                        "f.yaml:2:44 unknown-key unknown key (b); allowed are id, title, holders, hours, over_months, basis");
    }

    @Test
    void only_true_and_false_are_truths() {
        for (var word : new String[] {"yes", "True", "'true'"}) {
            assertThat(scale("levels: [a]", word))
                    .singleElement()
                    .asString()
                    .startsWith("f.yaml:2:23 wrong-type cumulative must be true or false, not a text");
        }
        assertThat(scale("levels: [a]", "1"))
                .containsExactly("f.yaml:2:23 wrong-type cumulative must be true or false, not a whole number (1)");
    }

    @Test
    void a_day_must_be_one_of_the_calendar() {
        assertThat(post("2025-02-29"))
                .containsExactly("p.yaml:4:24 invalid-value from: 2025-02-29 is not a day of the calendar");
        assertThat(post("2025-13-01")).singleElement().asString().contains("not a day of the calendar");
        assertThat(post("2024-02-29")).isEmpty();
    }

    @Test
    void a_day_is_written_in_one_way() {
        for (var day : new String[] {"1/2/2025", "2025-2-9", "2025-02-01T00:00:00Z", "'2025-02-01 '", "today"}) {
            assertThat(post(day))
                    .singleElement()
                    .asString()
                    .contains("invalid-value from (")
                    .contains("yyyy-mm-dd");
        }
        assertThat(post("2025"))
                .containsExactly(
                        "p.yaml:4:24 wrong-type from must be a day, written yyyy-mm-dd, not a whole number (2025)");
    }

    @Test
    void a_day_lies_between_1900_and_2199() {
        assertThat(post("1899-12-31"))
                .containsExactly("p.yaml:4:24 invalid-value from (1899-12-31) must be in the years 1900 to 2199");
        assertThat(post("2200-01-01"))
                .containsExactly("p.yaml:4:24 invalid-value from (2200-01-01) must be in the years 1900 to 2199");
        assertThat(post("1900-01-01")).isEmpty();
        assertThat(post("2199-12-31")).isEmpty();
    }

    @Test
    void a_constant_is_written_as_published_and_misspellings_are_advised() {
        assertThat(outcome("pased"))
                .containsExactly(
                        "p.yaml:4:52 invalid-value outcome (pased) must be one of passed, attended, failed, withdrawn; did you mean passed?");
        assertThat(outcome("PASSED")).hasSize(1);
        assertThat(outcome("0"))
                .containsExactly(
                        "p.yaml:4:52 wrong-type outcome must be a text, not a whole number (0); put it in quotes");
    }

    @Test
    void an_id_says_itself_what_is_wrong_with_it() {
        assertThat(Told.ofPortfolio("portfolio:\n  person: Ann Other\n"))
                .containsExactly(
                        "p.yaml:2:11 invalid-value person (Ann Other) must be an opaque key of letters, digits, dots, hyphens and underscores, at most 64 characters");
        assertThat(scale("levels: [A b]"))
                .containsExactly(
                        "f.yaml:2:38 invalid-value level id (A b) must be kebab-case: lower-case letters, digits and single hyphens, at most 80 characters");
    }

    @Test
    void a_character_that_cannot_be_seen_is_refused_in_every_text() {
        for (var escape : new String[] {"u0007", "u001b", "n", "u200e", "u2028", "u00ad", "uFEFF"}) {
            assertThat(Told.ofPolicy("policy:\n  id: \"a\\%sb\"\n".formatted(escape)))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "p.yaml:2:7 invalid-value id has a line break or another character that cannot be seen (U+");
        }
        assertThat(Told.ofJson("{\"policy\": {\"id\": \"\\ud800\"}}"))
                .containsExactly(
                        "p.json:1:19 invalid-value id has a line break or another character that cannot be seen (U+D800); write it on one line");
        assertThat(Told.ofPolicy("policy:\n  id: |\n    a\n    b\n")).hasSize(1);
        assertThat(Told.ofPolicy("policy:\n  id: >-\n    a\n    b\n")).isEmpty();
    }

    @Test
    void an_address_must_be_one_of_the_web() {
        assertThat(source("https://example.org/a?b=c")).isEmpty();
        assertThat(source("http://example.org")).isEmpty();
        for (var address :
                new String[] {"javascript:alert(1)", "example.org", "https://", "https://a b", "file:///etc"}) {
            assertThat(source(address))
                    .containsExactly(
                            "f.yaml:2:46 invalid-value url (%s) must be a web address that begins with https://"
                                    .formatted(address));
        }
    }

    private static List<String> graceDays(String value) {
        return Told.ofPolicy("policy:\n  id: x\n  grace_days: %s\n".formatted(value));
    }

    private static List<String> scale(String levels) {
        return scale(levels, "true");
    }

    private static List<String> scale(String levels, String cumulative) {
        return Told.ofFramework("""
                scales:
                - {id: s, cumulative: %s, %s}
                framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                """.formatted(cumulative, levels));
    }

    private static List<String> source(String url) {
        return Told.ofFramework("""
                sources:
                - {id: s, title: S, publisher: P, url:       '%s', read_on: 2026-01-01}
                framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                """.formatted(url));
    }

    private static List<String> post(String from) {
        return Told.ofPortfolio("portfolio:\n  person: a\n  posts:\n  - {role: abcd, from: %s}\n".formatted(from));
    }

    private static List<String> outcome(String outcome) {
        return Told.ofPortfolio(
                "portfolio:\n  person: a\n  completions:\n  - {id: c, course: talk, on: 2026-01-01, outcome: %s}\n"
                        .formatted(outcome));
    }
}
