package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a role can ask for besides training cannot be asked for wrongly. */
class RequirementKindsTest {
    private static final String KEBAB =
            " must be kebab-case: lower-case letters, digits and single hyphens," + " at most 80 characters";
    private static final RequirementTerms TERMS = terms("r");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    @Test
    void a_register_and_its_annotations_are_kebab_case() {
        var requirement = new RegistrationRequirement(TERMS, "nmc", List.of("v300", "v100"), true);
        assertThat(requirement.id()).isEqualTo(TERMS.id());
        assertThat(requirement.annotations()).containsExactly("v300", "v100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistrationRequirement(TERMS, "NMC", List.of(), false))
                .withMessage("register (NMC)" + KEBAB);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistrationRequirement(TERMS, "nmc", List.of("v300", "V 100"), false))
                .withMessage("annotation (V 100)" + KEBAB);
    }

    @Test
    void a_requirement_comes_before_what_is_inside_it() {
        var leaf = check("dbs-enhanced", null);
        var inner = RequirementGroup.any(terms("inner"), List.of(leaf, check("dbs-basic", null)));
        var outer = RequirementGroup.all(terms("outer"), List.of(inner, leaf));

        assertThat(leaf.withParts()).containsExactly(leaf);
        assertThat(outer.withParts())
                .containsExactly(outer, inner, leaf, inner.children().get(1), leaf);
    }

    @Test
    void a_check_has_a_key_and_an_age_of_one_month_to_a_hundred_years() {
        assertThat(check("dbs-enhanced", null).withinMonths()).isNull();
        assertThat(check("dbs-enhanced", 1).withinMonths()).isEqualTo(1);
        assertThat(check("dbs-enhanced", 1200).withinMonths()).isEqualTo(1200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("dbs", 0))
                .withMessage("withinMonths (0) must be between 1 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("dbs", 1201))
                .withMessage("withinMonths (1201) must be between 1 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("DBS", null))
                .withMessage("check (DBS)" + KEBAB);
    }

    @Test
    void hours_that_are_asked_for_have_no_more_digits_than_a_file_could_state() {
        var tooSmall = new BigDecimal("1E-90000000");
        var told = " (1E-90000000) must have at most nine digits before and after the point";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeRequirement(TERMS, "clinics", tooSmall, null, List.of(), null))
                .withMessage("hours" + told);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeRequirement(TERMS, "clinics", null, 12, List.of(), tooSmall))
                .withMessage("perMonth" + told);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggedHours("addictions", tooSmall))
                .withMessage("hours" + told);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggedHours("addictions", new BigDecimal("1.0000000001")))
                .withMessage("hours (1.0000000001) must have at most nine digits before and after the point");
    }

    @Test
    void training_may_be_one_month_to_a_hundred_years_old() {
        var listening = new CompetencyId("listening");
        var talk = new CourseId("talk");
        assertThat(new CompetencyRequirement(TERMS, listening, null, null, 1200).withinMonths())
                .isEqualTo(1200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetencyRequirement(TERMS, listening, null, null, 1201))
                .withMessage("withinMonths (1201) must be between 1 and 1200");
        assertThat(new CourseRequirement(TERMS, talk, 1).withinMonths()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourseRequirement(TERMS, talk, 0))
                .withMessage("withinMonths (0) must be between 1 and 1200");
    }

    @Test
    void hours_of_a_tag_are_more_than_none_and_within_reason() {
        assertThat(new TaggedHours("addictions", LEAST).hours()).isEqualTo(LEAST);
        assertThat(new TaggedHours("addictions", MOST).hours()).isEqualTo(MOST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggedHours("addictions", BigDecimal.ZERO))
                .withMessage("hours (0) must be more than 0 and at most 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggedHours("addictions", MOST.add(LEAST)))
                .withMessage("hours (100000.01) must be more than 0 and at most 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggedHours("Addictions", LEAST))
                .withMessage("tag (Addictions)" + KEBAB);
    }

    @Test
    void hours_of_practice_are_more_than_none_and_within_reason() {
        assertThat(practice(LEAST, null).hours()).isEqualTo(LEAST);
        assertThat(practice(MOST, MOST).perMonth()).isEqualTo(MOST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice(BigDecimal.ZERO, null))
                .withMessage("hours (0) must be more than 0 and at most 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice(MOST.add(LEAST), null))
                .withMessage("hours (100000.01) must be more than 0 and at most 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice(null, LEAST.negate()))
                .withMessage("perMonth (-0.01) must be more than 0 and at most 100000");
    }

    @Test
    void practice_has_a_kind_and_a_window_of_one_month_to_a_hundred_years() {
        assertThat(practice("supervised-practice", LEAST, 1200, null).withinMonths())
                .isEqualTo(1200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice("supervised practice", LEAST, null, null))
                .withMessage("kind (supervised practice)" + KEBAB);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice("supervision", LEAST, 1201, null))
                .withMessage("withinMonths (1201) must be between 1 and 1200");
    }

    @Test
    void practice_asks_for_something() {
        assertThat(practice(null, LEAST).hours()).isNull();
        assertThat(tagged(null, new TaggedHours("group", LEAST)).ofWhich()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice(null, null))
                .withMessage("practice r must ask for hours, ofWhich or perMonth");
    }

    @Test
    void a_rate_of_practice_needs_a_window() {
        assertThat(practice("supervision", null, 1, LEAST).perMonth()).isEqualTo(LEAST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> practice("supervision", LEAST, null, LEAST))
                .withMessage("perMonth of practice r needs withinMonths: a rate holds throughout a window");
    }

    @Test
    void the_hours_of_a_tag_are_not_more_than_all_hours() {
        var ten = BigDecimal.TEN;
        assertThat(tagged(ten, new TaggedHours("group", new BigDecimal("10.0"))).ofWhich())
                .hasSize(1);
        assertThat(tagged(null, new TaggedHours("group", MOST)).ofWhich()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tagged(ten, new TaggedHours("group", new BigDecimal("10.5"))))
                .withMessage("ofWhich (group, 10.5) of practice r must not be more than hours (10)");
    }

    @Test
    void membership_is_unbroken_in_one_way_at_most() {
        var since = new CompetencyId("listening");
        assertThat(membership("bacp", null, null).unbrokenMonths()).isNull();
        assertThat(membership("bacp", 1, null).unbrokenMonths()).isEqualTo(1);
        assertThat(membership("bacp", 1200, null).unbrokenMonths()).isEqualTo(1200);
        assertThat(membership("bacp", null, since).unbrokenSince()).isEqualTo(since);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> membership("bacp", 12, since))
                .withMessage("membership r cannot have unbrokenMonths and unbrokenSince; choose one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> membership("bacp", 0, null))
                .withMessage("unbrokenMonths (0) must be between 1 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> membership("BACP", null, null))
                .withMessage("body (BACP)" + KEBAB);
    }

    @Test
    void experience_names_posts_that_not_every_post_is() {
        var worker = List.of(new RoleId("worker"));
        var peers = List.of(RoleFamily.PEER);
        var prison = List.of(new SettingId("prison"));
        assertThat(experience(worker, List.of(), List.of(), null).roles()).isEqualTo(worker);
        assertThat(experience(List.of(), peers, List.of(), 1).families()).isEqualTo(peers);
        assertThat(experience(List.of(), List.of(), prison, 1200).settings()).isEqualTo(prison);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experience(List.of(), List.of(), List.of(), 12))
                .withMessage("experience r must name roles, families or settings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experience(worker, peers, prison, 0))
                .withMessage("months (0) must be between 1 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experience(worker, peers, prison, 1201))
                .withMessage("months (1201) must be between 1 and 1200");
    }

    @Test
    void a_group_of_different_records_has_twelve_children_at_most() {
        var twelve = RequirementGroup.atLeast(terms("g"), 5, leaves(12)).withDistinctRecords();
        assertThat(twelve.distinct()).isTrue();
        assertThat(twelve.kind()).isEqualTo(GroupKind.AT_LEAST);
        assertThat(twelve.count()).isEqualTo(5);
        assertThat(twelve.children()).isEqualTo(leaves(12));
        assertThat(RequirementGroup.all(terms("g"), leaves(13)).distinct()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementGroup.all(terms("g"), leaves(13)).withDistinctRecords())
                .withMessage("distinct group g must have at most 12 children, not 13");
    }

    @Test
    void a_group_of_different_records_asks_for_competencies_and_courses_only() {
        var course = new CourseRequirement(terms("talk"), new CourseId("talk"), null);
        assertThat(RequirementGroup.any(terms("g"), List.of(course, leaf("a")))
                        .withDistinctRecords()
                        .children())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementGroup.any(terms("g"), List.of(course, check("dbs", null)))
                        .withDistinctRecords())
                .withMessage("child r of distinct group g must ask for a competency or a course");
    }

    @Test
    void a_child_has_the_effect_of_its_group() {
        var stop = new RequirementTerms(
                new RequirementId("g"), null, Obligation.MANDATORY, Effect.STOP, null, Applicability.ALWAYS, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementGroup.any(stop, List.of(leaf("a"))))
                .withMessage("child a must have the obligation and effect of its group g");
    }

    private static RequirementTerms terms(String id) {
        return RequirementTerms.mandatory(new RequirementId(id));
    }

    private static CheckRequirement check(String check, @Nullable Integer withinMonths) {
        return new CheckRequirement(TERMS, check, withinMonths);
    }

    private static PracticeRequirement practice(@Nullable BigDecimal hours, @Nullable BigDecimal perMonth) {
        return practice("supervision", hours, 12, perMonth);
    }

    private static PracticeRequirement tagged(@Nullable BigDecimal hours, TaggedHours ofWhich) {
        return new PracticeRequirement(TERMS, "supervision", hours, null, List.of(ofWhich), null);
    }

    private static PracticeRequirement practice(
            String kind, @Nullable BigDecimal hours, @Nullable Integer withinMonths, @Nullable BigDecimal perMonth) {
        return new PracticeRequirement(TERMS, kind, hours, withinMonths, List.of(), perMonth);
    }

    private static MembershipRequirement membership(
            String body, @Nullable Integer unbrokenMonths, @Nullable CompetencyId unbrokenSince) {
        return new MembershipRequirement(TERMS, body, unbrokenMonths, unbrokenSince);
    }

    private static ExperienceRequirement experience(
            List<RoleId> roles, List<RoleFamily> families, List<SettingId> settings, @Nullable Integer months) {
        return new ExperienceRequirement(TERMS, roles, families, settings, months);
    }

    private static List<Requirement> leaves(int count) {
        return IntStream.range(0, count).mapToObj(i -> leaf("leaf-" + i)).toList();
    }

    private static Requirement leaf(String id) {
        return new CompetencyRequirement(terms(id), new CompetencyId("c"), null, null, null);
    }
}
