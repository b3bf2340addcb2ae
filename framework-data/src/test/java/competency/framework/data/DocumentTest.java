package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mappings: which keys they take and which they need. */
class DocumentTest {
    private static final String EDITION = "framework: {id: x, version: \"1\", title: X, effective_from: 2026-01-01}\n";

    @Test
    void an_unknown_key_is_told_with_the_one_that_was_probably_meant() {
        assertThat(Told.ofPolicy("policy:\n  id: x\n  grace_day: 1\n"))
                .containsExactly("p.yaml:3:3 unknown-key unknown key (grace_day); did you mean grace_days?");
    }

    @Test
    void an_unknown_key_like_no_other_is_told_with_all_that_are_allowed() {
        assertThat(Told.ofPolicy("policy:\n  id: x\n  colour: 1\n"))
                .containsExactly(
                        "p.yaml:3:3 unknown-key unknown key (colour); allowed are id, expiring_days, grace_days, sources, courses, adjust");
    }

    @Test
    void a_key_that_is_there_already_is_not_advised() {
        assertThat(Told.ofPolicy("policy:\n  id: x\n  idd: y\n"))
                .containsExactly(
                        "p.yaml:3:3 unknown-key unknown key (idd); allowed are id, expiring_days, grace_days, sources, courses, adjust");
    }

    @Test
    void a_misspelt_key_is_not_told_a_second_time_as_missing() {
        assertThat(Told.ofPolicy("policy:\n  idd: x\n"))
                .containsExactly("p.yaml:2:3 unknown-key unknown key (idd); did you mean id?");
    }

    @Test
    void an_unknown_key_cannot_mess_up_the_message() {
        assertThat(Told.ofPolicy("policy:\n  id: x\n  \"a\\nb%s\\e[31m\": 1\n"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:3:3 unknown-key unknown key (a�b%s�[31m)");
    }

    @Test
    void keys_of_later_versions_are_unknown_today() {
        assertThat(Told.ofFramework("""
                        framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                        catalogues: []
                        """))
                .containsExactly(
                        "f.yaml:2:1 unknown-key unknown key (catalogues); allowed are framework, sources, scales,"
                                + " competencies, equivalences, courses, roles, pathways");
    }

    @Test
    void a_missing_key_is_told_where_its_mapping_begins() {
        assertThat(Told.ofPortfolio("""
                        portfolio:
                          person: a
                          awards:
                            - id: a1
                              on: 2026-01-01
                            - {competency: AB1}
                        """))
                .containsExactly(
                        "p.yaml:4:7 missing-key key competency is missing",
                        "p.yaml:6:7 missing-key key id is missing",
                        "p.yaml:6:7 missing-key key on is missing");
    }

    @Test
    void a_file_without_its_root_key_is_told() {
        assertThat(Told.ofPolicy("{}\n")).containsExactly("p.yaml:1:1 missing-key key policy is missing");
        assertThat(Told.ofPortfolio("person: a\n"))
                .containsExactly(
                        "p.yaml:1:1 unknown-key unknown key (person); allowed are portfolio",
                        "p.yaml:1:1 missing-key key portfolio is missing");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_in_reading_order() {
        assertThat(Told.ofPortfolio("""
                        portfolio:
                          awards: [{id: a 1, competency: AB1, on: 2026-01-01, level: 3}]
                          person: a b
                          posts: [{role: worker, from: 2026-02-30}, {role: worker, from: 2026-02-28, untl: 2026-03-01}]
                          completions: {}
                        """))
                .extracting(problem -> problem.replaceFirst("^(\\S+ \\S+) .*", "$1"))
                .containsExactly(
                        "p.yaml:2:17 invalid-value",
                        "p.yaml:2:62 wrong-type",
                        "p.yaml:3:11 invalid-value",
                        "p.yaml:4:32 invalid-value",
                        "p.yaml:4:78 unknown-key",
                        "p.yaml:5:16 wrong-type");
    }

    @Test
    void what_the_model_refuses_is_told_at_the_value_in_the_words_of_the_file() {
        assertThat(Told.ofPortfolio("""
                        portfolio:
                          person: a
                          posts: [{role: worker, from: 2026-02-28, until: 2026-02-27}]
                          awards:
                            - {id: a1, competency: " ", on: 2026-01-01}
                            - {id: a2, competency: AB1, on: 2026-01-02, revoked_on: 2026-01-01}
                        """))
                .containsExactly(
                        "p.yaml:3:51 invalid-value until (2026-02-27) must not be before from (2026-02-28)",
                        "p.yaml:5:28 invalid-value competency of award a1 must be a code of 1 to 120 characters",
                        "p.yaml:6:61 invalid-value revoked_on (2026-01-01) must not be before on (2026-01-02)");
    }

    @Test
    void what_the_model_refuses_of_a_framework_is_told_at_the_value() {
        assertThat(Told.ofFramework(EDITION + """
                        sources: [{id: p, title: " ", publisher: P, read_on: 2026-01-01}]
                        scales:
                          - {id: s, cumulative: true, levels: []}
                          - {id: t, cumulative: true, levels: [a, b, a]}
                        courses:
                          - {id: c, title: C, provider: A College}
                          - {id: d, title: D, accredited_from: 2026-01-02, accredited_until: 2026-01-01}
                          - {id: e, title: E, hours: 0, develops: [{competency: c, valid_months: 1201}]}
                        """))
                .containsExactly(
                        "f.yaml:2:26 invalid-value title must not be blank",
                        "f.yaml:4:39 invalid-value levels of scale s must not be empty",
                        "f.yaml:5:39 invalid-value levels of scale t must not name a level twice",
                        "f.yaml:7:33 invalid-value provider (A College) must be kebab-case: lower-case letters, digits and single hyphens, at most 80 characters",
                        "f.yaml:8:70 invalid-value accredited_until (2026-01-01) must not be before accredited_from (2026-01-02)",
                        "f.yaml:9:30 invalid-value hours (0) must be between 0.25 and 10000",
                        "f.yaml:9:74 invalid-value valid_months (1201) must be between 1 and 1200");
    }

    @Test
    void one_code_of_one_scheme_twice_is_told_at_the_codes() {
        assertThat(Told.ofFramework(EDITION + """
                        sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                        competencies:
                          - id: c
                            title: C
                            kind: local
                            codes: [{scheme: danos, code: AB1}, {scheme: danos, code: ab1}]
                            basis: {source: p}
                        """))
                .containsExactly("f.yaml:7:12 invalid-value codes of c name danos ab1 twice");
    }
}
