package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the files may say of equivalences and refreshers. What sound ones mean is {@link FrameworkLoaderTest}'s. */
class EquivalenceTest {
    private static final String BASIS = "basis: {source: p}";

    @Test
    void what_an_equivalence_must_state_is_told() {
        assertThat(equivalence("{}"))
                .containsExactly(
                        "f.yaml:8:5 missing-key key id is missing",
                        "f.yaml:8:5 missing-key key kind is missing",
                        "f.yaml:8:5 missing-key key basis is missing");
    }

    @Test
    void sides_that_dangle_are_told_at_their_entries() {
        assertThat(equivalence("{id: e, kind: merge, have: [a, x], gives: [y], %s}".formatted(BASIS)))
                .containsExactly(
                        "f.yaml:8:36 unknown-competency unknown competency (x)",
                        "f.yaml:8:48 unknown-competency unknown competency (y)");
    }

    @Test
    void what_refers_to_a_broken_competency_is_not_called_dangling() {
        assertThat(Told.ofFramework("""
                        framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                        sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                        competencies:
                          - {id: a, title: " ", kind: local, basis: {source: p}}
                          - {id: b, title: B, kind: local, basis: {source: p}}
                        equivalences: [{id: e, kind: merge, have: [b], gives: [a], basis: {source: p}}]
                        courses: [{id: k, title: K, develops: [{competency: a, refresher: true}]}]
                        roles:
                          - id: r
                            title: R
                            basis: {source: p}
                            requires: [{id: m, membership: body, unbroken_since: a}]
                        """)).containsExactly("f.yaml:4:20 invalid-value title must not be blank");
    }

    @Test
    void a_source_or_a_level_that_is_not_there_is_told() {
        assertThat(equivalence("{id: e, kind: update, have: [a], gives: [b], level: low, basis: {source: q}}"))
                .containsExactly(
                        "f.yaml:8:57 unknown-level level (low) is not on scale s, which has high",
                        "f.yaml:8:78 unknown-source unknown source (q)");
        assertThat(equivalence("{id: e, kind: split, have: [b], gives: [b2, a], level: high, %s}".formatted(BASIS)))
                .containsExactly(
                        "f.yaml:8:45 unknown-competency unknown competency (b2); did you mean b?",
                        "f.yaml:8:60 unknown-level level (high) cannot be stated: competency a has no scale");
    }

    @Test
    void a_broken_basis_is_told_without_blaming_the_rest() {
        assertThat(equivalence("{id: e, kind: update, have: [a], gives: [b], basis: {source: p, clause: ' '}}"))
                .containsExactly("f.yaml:8:77 invalid-value clause must not be blank");
    }

    @Test
    void both_sides_name_something_once_and_nothing_is_on_both() {
        assertThat(equivalence("{id: e, kind: update, have: [], gives: [b], %s}".formatted(BASIS)))
                .containsExactly(
                        "f.yaml:8:33 invalid-value have of equivalence e must name 1 to 20 competencies, not 0");
        assertThat(equivalence("{id: e, kind: update, have: [a], %s}".formatted(BASIS)))
                .containsExactly(
                        "f.yaml:8:5 invalid-value gives of equivalence e must name 1 to 20 competencies, not 0");
        assertThat(equivalence("{id: e, kind: update, have: [a, a], gives: [b], %s}".formatted(BASIS)))
                .containsExactly("f.yaml:8:33 invalid-value have of equivalence e must not name a competency twice");
        assertThat(equivalence("{id: e, kind: update, have: [a], gives: [b, a], %s}".formatted(BASIS)))
                .containsExactly("f.yaml:8:45 invalid-value gives of equivalence e must not name a, which is in have");
    }

    @Test
    void days_in_the_wrong_order_are_told() {
        assertThat(equivalence("{id: e, kind: update, have: [a], gives: [b], from: 2026-01-01, until: 2025-12-31, %s}"
                        .formatted(BASIS)))
                .containsExactly("f.yaml:8:75 invalid-value until (2025-12-31) must not be before from (2026-01-01)");
        assertThat(equivalence(
                        "{id: e, kind: update, have: [a], gives: [b], awarded_by: 2025-02-29, %s}".formatted(BASIS)))
                .containsExactly("f.yaml:8:62 invalid-value awarded_by: 2025-02-29 is not a day of the calendar");
    }

    @Test
    void a_kind_that_is_none_is_told() {
        assertThat(equivalence("{id: e, kind: renamed, have: [a], gives: [b], %s}".formatted(BASIS)))
                .containsExactly(
                        "f.yaml:8:19 invalid-value kind (renamed) must be one of relabel, update, generalisation, split, merge, recognition");
    }

    @Test
    void one_id_twice_is_told_with_the_first() {
        assertThat(equivalence(
                        "{id: e, kind: update, have: [a], gives: [b], %1$s}\n  - {id: e, kind: update, have: [b], gives: [a], %1$s}"
                                .formatted(BASIS)))
                .containsExactly(
                        "f.yaml:9:10 duplicate-id equivalence id (e) is used twice; ids must be unique across all files; it stands first at f.yaml:8:10");
    }

    @Test
    void competencies_may_stand_in_for_each_other_because_circles_are_harmless() {
        assertThat(equivalence(
                        "{id: e, kind: update, have: [a], gives: [b], %1$s}\n  - {id: f, kind: update, have: [b], gives: [a], %1$s}"
                                .formatted(BASIS)))
                .isEmpty();
    }

    @Test
    void a_refresher_renews_what_is_held_as_it_is_held() {
        var wrong = " cannot stand beside refresher: what is renewed stays as it was shown";
        assertThat(line("{competency: b, refresher: true, level: high, evidence: tested, simulated: false}"))
                .containsExactly(
                        "f.yaml:11:56 conflicting-keys level" + wrong,
                        "f.yaml:11:72 conflicting-keys evidence" + wrong,
                        "f.yaml:11:91 conflicting-keys simulated" + wrong);
        assertThat(line("{competency: b, refresher: true, lapse_months: 0, valid_months: 12}"))
                .isEmpty();
    }

    @Test
    void only_a_refresher_knows_a_lapse() {
        var wrong = " conflicting-keys lapse_months needs refresher: true; only what is renewed can have lapsed";
        assertThat(line("{competency: b, lapse_months: 6}")).containsExactly("f.yaml:11:46" + wrong);
        assertThat(line("{competency: b, refresher: false, level: high, lapse_months: 6}"))
                .containsExactly("f.yaml:11:77" + wrong);
    }

    @Test
    void months_of_a_refresher_are_in_range() {
        assertThat(line("{competency: b, refresher: true, lapse_months: -1, valid_months: 0}"))
                .containsExactly(
                        "f.yaml:11:63 invalid-value lapse_months (-1) must be between 0 and 1200",
                        "f.yaml:11:81 invalid-value valid_months (0) must be between 1 and 1200");
        assertThat(line("{competency: b, refresher: sometimes}"))
                .containsExactly("f.yaml:11:43 wrong-type refresher must be true or false, not a text (sometimes)");
    }

    @Test
    void a_refresher_of_nothing_is_told() {
        assertThat(line("{competency: x, refresher: true}"))
                .containsExactly("f.yaml:11:29 unknown-competency unknown competency (x)");
    }

    private static List<String> equivalence(String equivalence) {
        return framework(equivalence, "{competency: a}");
    }

    private static List<String> line(String line) {
        return framework("{id: e, kind: update, have: [a], gives: [b], %s}".formatted(BASIS), line);
    }

    private static List<String> framework(String equivalence, String line) {
        return Told.ofFramework("""
                framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                scales: [{id: s, cumulative: true, levels: [high]}]
                competencies:
                  - {id: a, title: A, kind: local, basis: {source: p}}
                  - {id: b, title: B, kind: local, scale: s, basis: {source: p}}
                equivalences:
                  - %s
                courses:
                  - id: k
                    develops: [%s]
                    title: K
                """.formatted(equivalence, line));
    }
}
