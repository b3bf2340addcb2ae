package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the files may say of registers, checks, practice, membership and experience. */
class LeafTest {
    @Test
    void what_has_no_id_of_its_own_must_state_one() {
        for (var asked : List.of(
                "registration: nmc",
                "check: dbs",
                "practice: k, hours: 1",
                "membership: b",
                "experience: {roles: [r]}")) {
            assertThat(Told.ofRequirement("{%s}".formatted(asked)))
                    .as(asked)
                    .containsExactly(
                            "f.yaml:9:9 missing-key key id is missing: a requirement of this kind has nothing else to be known by");
            assertThat(Told.ofRequirement("{id: x, %s}".formatted(asked)))
                    .as(asked)
                    .isEmpty();
        }
    }

    @Test
    void one_requirement_asks_for_one_thing_of_whatever_kind() {
        var wanted = " conflicting-keys a requirement needs exactly one of competency, course, registration, check, "
                + "practice, membership, experience, all, any and at_least";
        assertThat(Told.ofRequirement("{id: x, registration: nmc, check: dbs, practice: k, membership: b}"))
                .containsExactly("f.yaml:9:43" + wanted, "f.yaml:9:58" + wanted, "f.yaml:9:73" + wanted);
        assertThat(Told.ofRequirement("{competency: c, experience: {roles: [r]}}"))
                .containsExactly("f.yaml:9:37" + wanted);
    }

    @Test
    void keys_of_one_kind_cannot_stand_beside_another() {
        assertThat(Told.ofRequirement("{id: x, registration: nmc, within_months: 3, hours: 4}"))
                .containsExactly(
                        conflict("9:51", "within_months", "registration"), conflict("9:61", "hours", "registration"));
        assertThat(Told.ofRequirement("{id: x, check: dbs, annotations: [a], unconditional: true}"))
                .containsExactly(conflict("9:42", "annotations", "check"), conflict("9:62", "unconditional", "check"));
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: 1, unbroken_months: 3, level: high}"))
                .containsExactly(
                        conflict("9:57", "unbroken_months", "practice"), conflict("9:67", "level", "practice"));
        assertThat(Told.ofRequirement("{id: x, membership: b, of_which: [], per_month: 1}"))
                .containsExactly(
                        conflict("9:42", "of_which", "membership"), conflict("9:57", "per_month", "membership"));
        assertThat(Told.ofRequirement("{id: x, experience: {roles: [r]}, within_months: 3, distinct: true}"))
                .containsExactly(
                        conflict("9:58", "within_months", "experience"), conflict("9:71", "distinct", "experience"));
        assertThat(Told.ofRequirement("{competency: c, unbroken_since: c, distinct: false}"))
                .containsExactly(
                        conflict("9:41", "unbroken_since", "competency"), conflict("9:54", "distinct", "competency"));
    }

    private static String conflict(String place, String key, String other) {
        return "f.yaml:%s conflicting-keys %s cannot stand beside %s".formatted(place, key, other);
    }

    @Test
    void months_are_at_least_one() {
        assertThat(Told.ofRequirement("{id: x, check: dbs, within_months: 0}"))
                .containsExactly("f.yaml:9:44 invalid-value within_months (0) must be between 1 and 1200");
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: 1, within_months: 0}"))
                .containsExactly("f.yaml:9:55 invalid-value within_months (0) must be between 1 and 1200");
        assertThat(Told.ofRequirement("{id: x, membership: b, unbroken_months: 0}"))
                .containsExactly("f.yaml:9:49 invalid-value unbroken_months (0) must be between 1 and 1200");
        assertThat(Told.ofRequirement("{id: x, experience: {roles: [r], months: 1201}}"))
                .containsExactly("f.yaml:9:50 invalid-value months (1201) must be between 1 and 1200");
    }

    @Test
    void hours_asked_for_are_more_than_nought() {
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: 0}"))
                .containsExactly("f.yaml:9:37 invalid-value hours (0) must be more than 0 and at most 100000");
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: -1.5}"))
                .containsExactly("f.yaml:9:37 invalid-value hours (-1.5) must be more than 0 and at most 100000");
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: 100000.5}"))
                .containsExactly("f.yaml:9:37 invalid-value hours (100000.5) must be more than 0 and at most 100000");
        assertThat(Told.ofRequirement("{id: x, practice: k, within_months: 3, per_month: -1}"))
                .containsExactly("f.yaml:9:59 invalid-value per_month (-1) must be more than 0 and at most 100000");
        assertThat(Told.ofRequirement("{id: x, practice: k, of_which: [{tag: t, hours: 1}, {tag: u, hours: -1}]}"))
                .containsExactly("f.yaml:9:77 invalid-value hours (-1) must be more than 0 and at most 100000");
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: 0.5}")).isEmpty();
    }

    @Test
    void practice_asks_for_something_that_can_be_reached() {
        assertThat(Told.ofRequirement("{id: x, practice: k}"))
                .containsExactly("f.yaml:9:27 invalid-value practice x must ask for hours, of_which or per_month");
        assertThat(Told.ofRequirement("{id: x, practice: k, of_which: []}"))
                .containsExactly("f.yaml:9:27 invalid-value practice x must ask for hours, of_which or per_month");
        assertThat(Told.ofRequirement("{id: x, practice: k, per_month: 1.5}"))
                .containsExactly(
                        "f.yaml:9:41 invalid-value per_month of practice x needs within_months: a rate holds throughout a window");
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: 10, of_which: [{tag: t, hours: 10.5}]}"))
                .containsExactly(
                        "f.yaml:9:51 invalid-value of_which (t, 10.5) of practice x must not be more than hours (10)");
        assertThat(Told.ofRequirement("{id: x, practice: k, hours: 10, of_which: [{tag: t, hours: 10}]}"))
                .isEmpty();
    }

    @Test
    void a_broken_part_of_practice_is_told_without_blaming_the_rest() {
        assertThat(Told.ofRequirement("{id: x, practice: k, of_which: [{tag: T, hours: 1}]}"))
                .containsExactly(kebab("9:47", "tag", "T"));
        assertThat(Told.ofRequirement("{id: x, practice: k, of_which: [{tag: t}]}"))
                .containsExactly("f.yaml:9:41 missing-key key hours is missing");
    }

    @Test
    void words_that_are_no_ids_are_told_where_they_stand() {
        assertThat(Told.ofRequirement("{id: x, registration: NMC}"))
                .containsExactly(kebab("9:31", "registration", "NMC"));
        assertThat(Told.ofRequirement("{id: x, registration: nmc, annotations: [v300, V150]}"))
                .containsExactly(kebab("9:56", "annotation", "V150"));
        assertThat(Told.ofRequirement("{id: x, check: DBS}")).containsExactly(kebab("9:24", "check", "DBS"));
        assertThat(Told.ofRequirement("{id: x, practice: My kind, hours: 1}"))
                .containsExactly(kebab("9:27", "practice", "My kind"));
        assertThat(Told.ofRequirement("{id: x, membership: A body}"))
                .containsExactly(kebab("9:29", "membership", "A body"));
        assertThat(Told.ofRequirement("{id: x, experience: {roles: [R]}}"))
                .containsExactly(kebab("9:38", "role id", "R"));
    }

    private static String kebab(String place, String what, String value) {
        return "f.yaml:%s invalid-value %s (%s) must be kebab-case: lower-case letters, digits and single hyphens, at most 80 characters"
                .formatted(place, what, value);
    }

    @Test
    void membership_is_unbroken_in_one_way() {
        assertThat(Told.ofRequirement("{id: x, membership: b, unbroken_months: 3, unbroken_since: c}"))
                .containsExactly(
                        "f.yaml:9:68 conflicting-keys unbroken_since cannot stand beside unbroken_months; choose one");
    }

    @Test
    void experience_names_something_that_the_framework_has() {
        assertThat(Told.ofRequirement("{id: x, experience: {months: 3}}"))
                .containsExactly("f.yaml:9:29 invalid-value experience x must name roles, families or settings");
        assertThat(Told.ofRequirement("{id: x, experience: {roles: [r, q], families: [medic]}}"))
                .containsExactly(
                        "f.yaml:9:56 invalid-value an entry of families (medic) must be one of clinician, practitioner, manager, peer");
        assertThat(Told.ofRequirement("{id: x, experience: {roles: [r, q]}}"))
                .containsExactly("f.yaml:9:41 unknown-role unknown role (q)");
        assertThat(Told.ofRequirement("{id: x, experience: r}"))
                .containsExactly(
                        "f.yaml:9:29 wrong-type experience must be a mapping of keys and values, not a text (r)");
    }

    @Test
    void unbroken_since_names_a_competency_that_the_framework_has() {
        assertThat(Told.ofRequirement("{id: x, membership: b, unbroken_since: d}"))
                .containsExactly("f.yaml:9:48 unknown-competency unknown competency (d)");
    }
}
