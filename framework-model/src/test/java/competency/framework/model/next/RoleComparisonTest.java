package competency.framework.model.next;

import static competency.framework.model.next.Sketch.competency;
import static competency.framework.model.next.Sketch.equivalence;
import static competency.framework.model.next.Sketch.needs;
import static competency.framework.model.next.Sketch.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.Applicability;
import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementTerms;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.TaggedHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two roles have in common, and in what they differ. */
class RoleComparisonTest {
    private static final List<Competency> COMPETENCIES = List.of(
            competency("fire", EvidenceStrength.TESTED, 36),
            competency("listening"),
            competency("ah8", "AH8"),
            competency("pharm07"),
            competency("pharm08"),
            competency("accepted"));
    private static final List<Equivalence> HISTORY = List.of(
            equivalence("ah8-split", EquivalenceKind.SPLIT, "ah8", "pharm07", "pharm08"),
            equivalence("accepted-for-it", EquivalenceKind.RECOGNITION, "accepted", "listening"));

    @Test
    void a_role_is_the_same_as_itself() {
        var framework = framework(needs("fire"), needs("listening"));
        var comparison = RoleComparison.of(framework, Sketch.ROLE, Sketch.ROLE);
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.shared())
                .extracting(shared -> shared.left().title())
                .containsExactly("Title of fire", "Title of listening");
        assertThat(comparison.left().role().id()).isEqualTo(Sketch.ROLE);
        assertThat(comparison.right().framework()).isEqualTo(framework.edition());
    }

    @Test
    void what_only_one_requires_is_told_in_reading_order() {
        var comparison = compare(framework(needs("fire"), needs("listening")), framework(needs("pharm07")));
        assertThat(comparison.left().only())
                .extracting(ComparedRequirement::title)
                .containsExactly("Title of fire", "Title of listening");
        assertThat(comparison.right().only())
                .extracting(ComparedRequirement::title)
                .containsExactly("Title of pharm07");
        assertThat(comparison.shared()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
        assertThat(compare(framework(), framework(needs("fire"))).isSame()).isFalse();
    }

    @Test
    void what_was_split_is_both_its_parts() {
        var comparison = compare(framework(needs("ah8")), framework(needs("pharm07"), needs("pharm08")));
        assertThat(comparison.shared())
                .extracting(shared -> shared.right().title() + " " + shared.via())
                .containsExactly(
                        "Title of pharm07 [equivalence:ah8-split]", "Title of pharm08 [equivalence:ah8-split]");
        assertThat(comparison.left().only()).isEmpty();
        assertThat(comparison.right().only()).isEmpty();
        assertThat(compare(framework(needs("pharm08")), framework(needs("ah8"))).shared())
                .hasSize(1);
    }

    @Test
    void what_both_name_is_not_taken_for_a_successor() {
        var comparison =
                compare(framework(needs("ah8"), needs("pharm07")), framework(needs("pharm07"), needs("pharm08")));
        assertThat(comparison.shared())
                .extracting(
                        shared -> shared.left().title() + " " + shared.right().title())
                .containsExactly("Title of ah8 Title of pharm08", "Title of pharm07 Title of pharm07");
    }

    @Test
    void what_is_recognised_in_place_of_something_is_still_something_else() {
        assertThat(compare(framework(needs("accepted")), framework(needs("listening")))
                        .shared())
                .isEmpty();
    }

    @Test
    void one_code_makes_competencies_of_two_frameworks_the_same() {
        var newer = Sketch.framework(List.of(competency("drugs", " ah8 ")), List.of(), needs("drugs"));
        assertThat(compare(framework(needs("ah8")), newer).shared())
                .singleElement()
                .satisfies(shared -> assertThat(shared.via()).containsExactly("code:AH8"));
    }

    @Test
    void a_code_that_changed_hands_makes_nothing_the_same() {
        var newer = Sketch.framework(
                List.of(competency("drugs", "AH8"), competency("alcohol", "AH8")), List.of(), needs("drugs"));
        assertThat(compare(framework(needs("ah8")), newer).shared()).isEmpty();
    }

    @Test
    void levels_evidence_and_validity_tell_which_asks_for_more() {
        assertThat(differences(needs("fire", "low", null, null), needs("fire", "high", null, null)))
                .containsExactly("LEVEL low|high RIGHT");
        assertThat(differences(needs("fire", "low", null, null), needs("fire"))).containsExactly("LEVEL low|any LEFT");
        assertThat(differences(needs("fire", null, EvidenceStrength.WORKPLACE_ASSESSED, null), needs("fire")))
                .containsExactly("EVIDENCE workplace-assessed|tested LEFT");
        assertThat(differences(needs("listening"), needs("listening", null, EvidenceStrength.ATTENDED, null)))
                .containsExactly("EVIDENCE any|attended RIGHT");
        assertThat(differences(needs("fire", null, null, 12), needs("fire")))
                .containsExactly("VALIDITY 12 months|36 months LEFT");
        assertThat(differences(needs("fire", null, null, 48), needs("fire"))).isEmpty();
        assertThat(differences(needs("listening"), needs("listening", null, null, 6)))
                .containsExactly("VALIDITY does not expire|6 months RIGHT");
    }

    @Test
    void levels_that_do_not_contain_each_other_are_only_different() {
        var older = Sketch.framework(List.of(competency("fire")), List.of(), needs("fire", "low", null, null));
        var newer = Sketch.framework(List.of(competency("fire")), List.of(), needs("fire", "high", null, null));
        assertThat(compare(older, Sketch.withSeparateLevels(newer)).shared())
                .singleElement()
                .satisfies(shared -> {
                    assertThat(told(shared)).containsExactly("LEVEL low|high null");
                    assertThat(shared.isHarder(Side.LEFT)).isFalse();
                    assertThat(shared.isHarder(Side.RIGHT)).isFalse();
                });
    }

    @Test
    void what_a_newer_version_says_of_a_competency_is_compared_too() {
        var newer =
                Sketch.framework(List.of(competency("fire", EvidenceStrength.ATTENDED, 24)), List.of(), needs("fire"));
        assertThat(compare(framework(needs("fire")), newer).shared())
                .singleElement()
                .satisfies(shared -> {
                    assertThat(told(shared))
                            .containsExactly("EVIDENCE tested|attended LEFT", "VALIDITY 36 months|24 months RIGHT");
                    assertThat(shared.isSame()).isFalse();
                    assertThat(shared.isHarder(Side.LEFT)).isTrue();
                    assertThat(shared.isHarder(Side.RIGHT)).isTrue();
                });
    }

    @Test
    void terms_are_compared() {
        assertThat(differences(
                        check(terms("dbs")),
                        check(terms("dbs", Obligation.DESIRABLE, Effect.STOP, null, Applicability.ALWAYS))))
                .containsExactly("OBLIGATION mandatory|desirable LEFT", "EFFECT leaves a gap|stops practice RIGHT");
        assertThat(differences(check(weeks(4)), check(weeks(2))))
                .containsExactly("DUE_WEEKS within 4 weeks|within 2 weeks RIGHT");
        assertThat(differences(check(weeks(2)), check(weeks(4))))
                .containsExactly("DUE_WEEKS within 2 weeks|within 4 weeks LEFT");
        assertThat(differences(check(weeks(4)), check(weeks(null))))
                .containsExactly("DUE_WEEKS within 4 weeks|at once RIGHT");
        var limited = new Applicability(
                List.of(new SettingId("prison"), new SettingId("community")),
                List.of("nights"),
                LocalDate.of(2026, 1, 1),
                null);
        assertThat(differences(
                        check(terms("dbs", Obligation.MANDATORY, Effect.GAP, null, limited)), check(terms("dbs"))))
                .containsExactly(
                        "POSTS in community or prison, with nights|all posts RIGHT",
                        "EFFECTIVE_DAYS from 2026-01-01 until any day|from any day until any day null");
    }

    @Test
    void other_kinds_are_compared_by_what_they_ask() {
        assertThat(differences(
                        new CheckRequirement(terms("dbs"), "dbs", 36), new CheckRequirement(terms("dbs"), "dbs", 12)))
                .containsExactly("VALIDITY 36 months|12 months RIGHT");
        assertThat(differences(
                        new CourseRequirement(terms("talk"), new CourseId("talk"), null),
                        new CourseRequirement(terms("talk"), new CourseId("talk"), 12)))
                .containsExactly("VALIDITY does not expire|12 months RIGHT");
        assertThat(differences(register(List.of("a", "b"), false), register(List.of("b"), true)))
                .containsExactly(
                        "ANNOTATIONS a, b|b LEFT", "CONDITIONS conditions are acceptable|without conditions RIGHT");
        assertThat(differences(register(List.of("a"), false), register(List.of("b"), false)))
                .containsExactly("ANNOTATIONS a|b null");
        assertThat(differences(member(12, null), member(24, null))).containsExactly("TIME 12 months|24 months RIGHT");
        assertThat(differences(member(null, null), member(24, null)))
                .containsExactly("TIME on the day|24 months RIGHT");
        assertThat(differences(member(12, null), member(null, new CompetencyId("fire"))))
                .containsExactly("TIME 12 months|unbroken since fire null");
        assertThat(differences(served(12), served(null))).containsExactly("TIME 12 months|on the day LEFT");
    }

    @Test
    void practice_is_compared_by_hours_rate_tags_and_window() {
        assertThat(differences(practice("400", 24, null), practice("300", 12, null)))
                .containsExactly(
                        "HOURS 400 hours|300 hours LEFT", "WINDOW in the last 24 months|in the last 12 months RIGHT");
        assertThat(differences(practice("400", null, null), practice("400", 12, "2.5")))
                .containsExactly(
                        "HOURS no hours a month|2.5 hours a month RIGHT",
                        "WINDOW at any time|in the last 12 months null");
        assertThat(differences(practice("400", null, null), practice("400", 12, null)))
                .containsExactly("WINDOW at any time|in the last 12 months RIGHT");
        assertThat(differences(practice("400", 12, null), practice("400", null, null)))
                .containsExactly("WINDOW in the last 12 months|at any time LEFT");
        var tagged = new PracticeRequirement(
                terms("p"),
                "practice",
                BigDecimal.TEN,
                null,
                List.of(new TaggedHours("addictions", BigDecimal.ONE)),
                null);
        assertThat(differences(tagged, practice("10", null, null)))
                .containsExactly("HOURS 1 hours in addictions|no hours in addictions LEFT");
    }

    @Test
    void another_register_body_kind_check_course_or_role_is_something_else() {
        assertThat(isSameMatter(
                        register(List.of(), false),
                        new RegistrationRequirement(terms("register"), "other", List.of(), false)))
                .isFalse();
        assertThat(isSameMatter(check(terms("dbs")), new CheckRequirement(terms("dbs"), "health", null)))
                .isFalse();
        assertThat(isSameMatter(course("talk"), course("tour"))).isFalse();
        assertThat(isSameMatter(
                        practice("1", null, null),
                        new PracticeRequirement(terms("p"), "supervised", BigDecimal.ONE, null, List.of(), null)))
                .isFalse();
        assertThat(isSameMatter(member(12, null), new MembershipRequirement(terms("body"), "other", 12, null)))
                .isFalse();
        assertThat(isSameMatter(
                        served(12),
                        new ExperienceRequirement(
                                terms("served"), List.of(new RoleId("other")), List.of(), List.of(), 12)))
                .isFalse();
        assertThat(compare(framework(check(terms("x"))), framework(practice("1", null, null)))
                        .shared())
                .isEmpty();
    }

    @Test
    void groups_are_compared_by_choice_and_parts() {
        var any = RequirementGroup.any(terms("option"), List.of(needs("fire"), needs("listening")));
        var two = RequirementGroup.atLeast(
                terms("option"), 2, List.of(needs("fire", "high", null, null), needs("ah8"), needs("pharm07")));
        assertThat(differences(any, two.withDistinctRecords()))
                .containsExactly(
                        "CHOICE one of 2|at least 2 of 3 null",
                        "DISTINCT_RECORDS a record may serve several parts|each record serves one part RIGHT",
                        "PARTS Title of listening|Title of ah8; Title of pharm07 null",
                        "Title of fire LEVEL any|high RIGHT");
        assertThat(differences(any, RequirementGroup.all(terms("both"), any.children())))
                .containsExactly("CHOICE one of 2|all of 2 null");
    }

    @Test
    void groups_whose_parts_were_given_new_codes_are_the_same() {
        var older = RequirementGroup.any(terms("option"), List.of(needs("ah8"), needs("fire")));
        var newer = RequirementGroup.any(terms("choice"), List.of(needs("pharm07"), needs("fire")));
        assertThat(compare(framework(older), framework(newer)).shared())
                .singleElement()
                .satisfies(shared -> assertThat(shared.via()).containsExactly("equivalence:ah8-split"));
        var another = RequirementGroup.any(terms("choice"), List.of(needs("listening"), needs("fire")));
        assertThat(compare(framework(older), framework(another)).shared()).isEmpty();
    }

    @Test
    void parts_are_called_as_their_own_framework_calls_them() {
        var older = RequirementGroup.any(terms("option"), List.of(needs("fire"), needs("listening")));
        var newer = RequirementGroup.any(terms("option"), List.of(needs("fire"), needs("hearing")));
        var renamed = Sketch.framework(List.of(competency("fire"), competency("hearing")), List.of(), newer);
        assertThat(compare(
                                Sketch.framework(
                                        List.of(competency("fire"), competency("listening")), List.of(), older),
                                renamed)
                        .shared())
                .singleElement()
                .satisfies(shared ->
                        assertThat(told(shared)).containsExactly("PARTS Title of listening|Title of hearing null"));
    }

    @Test
    void of_two_that_ask_for_the_same_each_is_held_against_the_one_of_its_id() {
        var first = new CheckRequirement(terms("first"), "dbs", 12);
        var second = new CheckRequirement(terms("second"), "dbs", 36);
        assertThat(compare(framework(first, second), framework(second, first)).shared())
                .allSatisfy(shared -> assertThat(shared.isSame()).isTrue())
                .extracting(shared -> shared.left().requirement().id().value())
                .containsExactly("first", "second");
    }

    @Test
    void what_both_ask_for_is_paired_before_what_history_makes_the_same() {
        var comparison = compare(
                framework(needs("ah8"), as("unit", "pharm07")), framework(as("module", "pharm07"), needs("pharm08")));
        assertThat(comparison.shared())
                .extracting(
                        shared -> shared.left().title() + " " + shared.right().title())
                .containsExactly("Title of ah8 Title of pharm08", "Title of pharm07 Title of pharm07");
    }

    @Test
    void history_that_only_the_newer_version_tells_counts() {
        var older = Sketch.framework(COMPETENCIES, List.of(), needs("ah8"));
        assertThat(compare(older, framework(needs("pharm07"))).shared())
                .singleElement()
                .satisfies(shared -> assertThat(shared.via()).containsExactly("equivalence:ah8-split"));
    }

    @Test
    void other_codes_make_nothing_the_same() {
        var older = Sketch.framework(List.of(competency("fire", "F1")), List.of(), needs("fire"));
        var newer = Sketch.framework(List.of(competency("water", "W1")), List.of(), needs("water"));
        assertThat(compare(older, newer).shared()).isEmpty();
    }

    @Test
    void an_unknown_role_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleComparison.of(framework(), Sketch.ROLE, new RoleId("wroker")))
                .withMessage("unknown role (wroker); did you mean worker?");
    }

    private static CompetencyFramework framework(Requirement... required) {
        return Sketch.framework(COMPETENCIES, HISTORY, required);
    }

    private static RoleComparison compare(CompetencyFramework left, CompetencyFramework right) {
        return RoleComparison.of(left, Sketch.ROLE, right, Sketch.ROLE);
    }

    private static boolean isSameMatter(Requirement left, Requirement right) {
        return !compare(framework(left), framework(right)).shared().isEmpty();
    }

    private static List<String> differences(Requirement left, Requirement right) {
        var comparison = compare(framework(left), framework(right));
        assertThat(comparison.shared()).hasSize(1);
        return told(comparison.shared().get(0));
    }

    private static List<String> told(SharedRequirement shared) {
        return shared.differences().stream()
                .map(each -> "%s%s %s|%s %s"
                        .formatted(
                                each.part() == null ? "" : each.part() + " ",
                                each.aspect(),
                                each.left(),
                                each.right(),
                                each.harder()))
                .toList();
    }

    private static CompetencyRequirement as(String id, String competency) {
        return new CompetencyRequirement(terms(id), new CompetencyId(competency), null, null, null);
    }

    private static CourseRequirement course(String id) {
        return new CourseRequirement(terms("course"), new CourseId(id), null);
    }

    private static CheckRequirement check(RequirementTerms terms) {
        return new CheckRequirement(terms, "dbs", null);
    }

    private static RequirementTerms weeks(@Nullable Integer weeks) {
        return terms("dbs", Obligation.MANDATORY, Effect.GAP, weeks, Applicability.ALWAYS);
    }

    private static RegistrationRequirement register(List<String> annotations, boolean unconditional) {
        return new RegistrationRequirement(terms("register"), "nurses", annotations, unconditional);
    }

    private static MembershipRequirement member(@Nullable Integer months, @Nullable CompetencyId since) {
        return new MembershipRequirement(terms("body"), "body", months, since);
    }

    private static ExperienceRequirement served(@Nullable Integer months) {
        return new ExperienceRequirement(terms("served"), List.of(Sketch.ROLE), List.of(), List.of(), months);
    }

    private static PracticeRequirement practice(String hours, @Nullable Integer within, @Nullable String perMonth) {
        return new PracticeRequirement(
                terms("p"),
                "practice",
                new BigDecimal(hours),
                within,
                List.of(),
                perMonth == null ? null : new BigDecimal(perMonth));
    }
}
