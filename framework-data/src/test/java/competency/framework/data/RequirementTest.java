package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the files may say of requirements. What sound ones mean is {@link FrameworkLoaderTest}'s. */
class RequirementTest {
    @Test
    void a_requirement_asks_for_exactly_one_thing() {
        var wanted =
                "a requirement needs exactly one of competency, course, registration, check, practice, membership, "
                        + "experience, all, any and at_least";
        assertThat(Told.ofRequirement("{id: a}")).containsExactly("f.yaml:9:9 missing-key " + wanted);
        assertThat(Told.ofRequirement("{id: a, competency: c, course: k, any: [{competency: c}]}"))
                .containsExactly("f.yaml:9:40 conflicting-keys " + wanted, "f.yaml:9:48 conflicting-keys " + wanted);
    }

    @Test
    void a_group_must_have_an_id_of_its_own() {
        assertThat(Told.ofRequirement("{any: [{competency: c}]}"))
                .containsExactly("f.yaml:9:9 missing-key key id is missing: a group has nothing else to be known by");
        assertThat(Told.ofRequirement("{competency: c}")).isEmpty();
        assertThat(Told.ofRequirement("{course: k}")).isEmpty();
    }

    @Test
    void children_cannot_state_obligation_or_effect() {
        assertThat(Told.ofRequirement(
                        "{id: g, any: [{competency: c, obligation: mandatory}, {course: k, effect: stop}]}"))
                .containsExactly(
                        "f.yaml:9:51 conflicting-keys obligation cannot be stated here: it is that of the group",
                        "f.yaml:9:83 conflicting-keys effect cannot be stated here: it is that of the group");
    }

    @Test
    void keys_that_do_not_belong_to_what_is_asked_are_refused() {
        assertThat(Told.ofRequirement("{course: k, level: high, evidence_at_least: tested}"))
                .containsExactly(
                        "f.yaml:9:28 conflicting-keys level cannot stand beside course",
                        "f.yaml:9:53 conflicting-keys evidence_at_least cannot stand beside course");
        assertThat(Told.ofRequirement("{id: g, at_least: {count: 1, of: [{course: k}]}, within_months: 3}"))
                .containsExactly("f.yaml:9:73 conflicting-keys within_months cannot stand beside at_least");
    }

    @Test
    void at_least_needs_a_number_that_can_be_reached() {
        assertThat(Told.ofRequirement("{id: g, at_least: {count: 3, of: [{course: k}, {competency: c}]}}"))
                .containsExactly(
                        "f.yaml:9:35 invalid-value count (3) of group g must be between 1 and 2, the number of children");
        assertThat(Told.ofRequirement("{id: g, at_least: {count: 0, of: [{course: k}]}}"))
                .containsExactly("f.yaml:9:35 invalid-value count (0) must be between 1 and 20000");
        assertThat(Told.ofRequirement("{id: g, at_least: {count: 1}}"))
                .containsExactly("f.yaml:9:27 invalid-value group g must have at least one child");
        assertThat(Told.ofRequirement("{id: g, all: []}"))
                .containsExactly("f.yaml:9:9 invalid-value group g must have at least one child");
    }

    @Test
    void what_stops_practice_is_due_at_once() {
        var message = "requirement %s cannot have due_weeks and effect stop: what stops practice is due at once";
        assertThat(Told.ofRequirement("{competency: c, due_weeks: 2, effect: stop}"))
                .containsExactly("f.yaml:9:36 invalid-value " + message.formatted("c"));
        assertThat(Told.ofRequirement("{id: g, effect: stop, all: [{competency: c, due_weeks: 2}]}"))
                .containsExactly("f.yaml:9:64 invalid-value " + message.formatted("c"));
        assertThat(Told.ofRequirement("{competency: c, due_weeks: 521}"))
                .containsExactly("f.yaml:9:36 invalid-value due_weeks (521) must be between 1 and 520");
    }

    @Test
    void a_broken_child_is_told_without_blaming_its_group() {
        assertThat(Told.ofRequirement("{id: g, at_least: {count: 2, of: [{course: K}, {competency: c}]}}"))
                .singleElement()
                .asString()
                .startsWith("f.yaml:9:52 invalid-value course id (K) must be kebab-case");
        assertThat(Told.ofRequirement("{id: g, any: [{course: k, titel: T, title: \" \"}]}"))
                .containsExactly(
                        "f.yaml:9:35 unknown-key unknown key (titel); allowed are id, title, obligation, effect, due_weeks, when, effective_from, effective_until, basis, competency, level, evidence_at_least, within_months, course, registration, annotations, unconditional, check, practice, hours, of_which, per_month, membership, unbroken_months, unbroken_since, experience, all, any, at_least, distinct",
                        "f.yaml:9:52 invalid-value title must not be blank");
    }

    @Test
    void a_broken_basis_is_told() {
        assertThat(Told.ofRequirement("{competency: c, basis: {source: p, clause: \" \"}}"))
                .containsExactly("f.yaml:9:52 invalid-value clause must not be blank");
    }

    @Test
    void references_deep_in_groups_are_told_at_their_value() {
        assertThat(
                        Told.ofRequirement(
                                "{id: g, any: [{id: h, all: [{id: i, competency: d}, {course: m}]}, {competency: c, level: low}]}"))
                .containsExactly(
                        "f.yaml:9:57 unknown-competency unknown competency (d)",
                        "f.yaml:9:70 unknown-course unknown course (m)",
                        "f.yaml:9:99 unknown-level level (low) is not on scale s, which has high");
    }

    @Test
    void one_id_twice_in_a_role_is_told_at_the_second() {
        var message = " duplicate-id requirement id (c) is used twice in role r";
        assertThat(Told.ofRequirement("{competency: c}\n      - {id: g, any: [{course: k}, {competency: c}]}"))
                .containsExactly("f.yaml:10:36" + message);
        assertThat(Told.ofRequirement("{competency: c}\n      - {id: c, course: k}"))
                .containsExactly("f.yaml:10:14" + message);
    }
}
