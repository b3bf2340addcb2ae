package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the files may say of the posts and the days that a requirement is limited to, and of records that serve once. */
class TermsTest {
    @Test
    void a_requirement_is_limited_to_something() {
        assertThat(Told.ofRequirement("{competency: c, when: {}}"))
                .containsExactly("f.yaml:9:31 missing-key when must name a setting or a tag");
        assertThat(Told.ofRequirement("{competency: c, when: {setting: [], tag: []}}"))
                .containsExactly("f.yaml:9:31 missing-key when must name a setting or a tag");
        assertThat(Told.ofRequirement("{competency: c, when: {setting: community}}"))
                .containsExactly("f.yaml:9:41 wrong-type setting must be a list, not a text (community)");
        assertThat(Told.ofRequirement("{competency: c, when: {settings: [community]}}"))
                .containsExactly("f.yaml:9:32 unknown-key unknown key (settings); did you mean setting?");
    }

    @Test
    void settings_and_tags_that_are_no_ids_are_told_where_they_stand() {
        var wrong = " must be kebab-case: lower-case letters, digits and single hyphens, at most 80 characters";
        assertThat(Told.ofRequirement("{competency: c, when: {setting: [community, Prison]}}"))
                .containsExactly("f.yaml:9:53 invalid-value setting id (Prison)" + wrong);
        assertThat(Told.ofRequirement("{competency: c, when: {tag: [alone, at night]}}"))
                .containsExactly("f.yaml:9:45 invalid-value tag (at night)" + wrong);
    }

    @Test
    void a_requirement_exists_on_one_day_at_least() {
        assertThat(Told.ofRequirement("{competency: c, effective_from: 2026-01-01, effective_until: 2025-12-31}"))
                .containsExactly(
                        "f.yaml:9:70 invalid-value effective_until (2025-12-31) must not be before effective_from (2026-01-01)");
        assertThat(Told.ofRequirement("{competency: c, effective_from: 2026-01-01, effective_until: 2026-01-01}"))
                .isEmpty();
    }

    @Test
    void children_may_have_limits_of_their_own() {
        assertThat(Told.ofRequirement("{id: g, any: [{competency: c, when: {tag: [t]}, effective_from: 2026-01-01, "
                        + "due_weeks: 3}, {course: k}]}"))
                .isEmpty();
    }

    @Test
    void only_competencies_and_courses_are_served_by_one_record_each() {
        assertThat(Told.ofRequirement("{id: g, distinct: true, any: [{course: k}, {id: h, all: [{competency: c}]}]}"))
                .containsExactly(
                        "f.yaml:9:27 invalid-value child h of distinct group g must ask for a competency or a course");
        assertThat(Told.ofRequirement("{id: g, all: [{course: k}, {id: h, check: dbs}], distinct: true}"))
                .containsExactly(
                        "f.yaml:9:68 invalid-value child h of distinct group g must ask for a competency or a course");
        assertThat(Told.ofRequirement(
                        "{id: g, distinct: true, at_least: {count: 1, of: [{course: k}, {competency: c}]}}"))
                .isEmpty();
        assertThat(Told.ofRequirement("{id: g, distinct: false, any: [{id: h, all: [{competency: c}]}]}"))
                .isEmpty();
    }

    @Test
    void at_most_twelve_children_are_served_by_one_record_each() {
        var thirteen = new StringBuilder("{id: x1, course: k}");
        for (int i = 2; i <= 13; i++) {
            thirteen.append(", {id: x%d, course: k}".formatted(i));
        }
        assertThat(Told.ofRequirement("{id: g, distinct: true, any: [%s]}".formatted(thirteen)))
                .containsExactly("f.yaml:9:27 invalid-value distinct group g must have at most 12 children, not 13");
    }

    @Test
    void distinct_is_true_or_false() {
        assertThat(Told.ofRequirement("{id: g, distinct: yes, any: [{course: k}]}"))
                .containsExactly("f.yaml:9:27 wrong-type distinct must be true or false, not a text (yes)");
    }
}
