package competency.framework.model.next;

import static competency.framework.model.next.Sketch.competency;
import static competency.framework.model.next.Sketch.equivalence;
import static competency.framework.model.next.Sketch.needs;
import static competency.framework.model.next.Sketch.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.RoleTier;
import competency.framework.model.catalogue.SettingId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a newer version of a framework changed. */
class FrameworkComparisonTest {
    private static final CompetencyFramework OLD =
            framework(List.of(competency("ah8", "AH8"), competency("fire", EvidenceStrength.TESTED, 36)), List.of());

    @Test
    void a_framework_is_the_same_as_itself() {
        var comparison = FrameworkComparison.of(OLD, OLD);
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.shared()).hasSize(2);
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.left()).isEqualTo(OLD.edition());
    }

    @Test
    void roles_that_only_one_version_has_are_told() {
        var newer = with(OLD, role -> role.id().value().equals("other") ? renamed(role, "another", "Another") : role);
        var comparison = FrameworkComparison.of(OLD, newer);
        assertThat(comparison.removed()).extracting(RoleProfile::title).containsExactly("other");
        assertThat(comparison.added()).extracting(RoleProfile::title).containsExactly("Another");
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void roles_with_other_requirements_are_changed() {
        var newer = Sketch.framework(OLD.content().competencies(), List.of(), needs("fire"));
        var comparison = FrameworkComparison.of(OLD, newer);
        assertThat(comparison.changed()).singleElement().satisfies(role -> {
            assertThat(role.left().role().id()).isEqualTo(Sketch.ROLE);
            assertThat(role.left().only()).hasSize(1);
            assertThat(role.profile()).isEmpty();
        });
    }

    @Test
    void a_role_that_asks_for_a_new_code_is_changed_though_it_asks_for_the_same() {
        var history = List.of(equivalence("ah8-split", EquivalenceKind.SPLIT, "ah8", "pharm07", "pharm08"));
        var all = List.of(competency("ah8"), competency("pharm07"), competency("pharm08"), competency("fire"));
        var older = Sketch.framework(
                all, history, RequirementGroup.any(terms("option"), List.of(needs("ah8"), needs("fire"))));
        var newer = Sketch.framework(
                all, history, RequirementGroup.any(terms("option"), List.of(needs("pharm07"), needs("fire"))));
        assertThat(FrameworkComparison.of(older, newer).changed())
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.isSame()).isTrue();
                    assertThat(role.shared().get(0).via()).containsExactly("equivalence:ah8-split");
                });
    }

    @Test
    void title_family_tier_and_settings_of_a_role_are_compared() {
        var newer = with(OLD, role -> role.id().equals(Sketch.ROLE) ? moved(role) : role);
        var changed = FrameworkComparison.of(OLD, newer).changed();
        assertThat(changed).singleElement().satisfies(role -> {
            assertThat(role.isSame()).isTrue();
            assertThat(role.profile())
                    .extracting(each -> each.aspect() + " " + each.left() + "|" + each.right())
                    .containsExactly(
                            "TITLE worker|Keyworker",
                            "FAMILY none|peer",
                            "TIER none|specialist",
                            "SETTINGS any|community, prison");
        });
        assertThat(RoleComparison.of(OLD, Sketch.ROLE, new RoleId("other")).profile())
                .isUnmodifiable();
        assertThat(RoleComparison.of(OLD, Sketch.ROLE, new RoleId("other")).profile())
                .isEmpty();
    }

    @Test
    void competencies_with_new_codes_and_parts_are_followed() {
        var newer = framework(
                List.of(
                        competency("pharm07"),
                        competency("pharm08"),
                        competency("fire", EvidenceStrength.ATTENDED, 24, "F1"),
                        competency("brand-new")),
                List.of());
        var older = framework(
                List.of(competency("ah8"), competency("fire", EvidenceStrength.TESTED, 36), competency("gone")),
                List.of());
        var split = with(newer, List.of(equivalence("ah8-split", EquivalenceKind.SPLIT, "fire", "pharm07")));
        assertThat(told(FrameworkComparison.of(older, split)))
                .containsExactly(
                        "ah8 → nothing []",
                        "fire → fire [] CODES none|F1, EVIDENCE tested|attended, VALIDITY 36 months|24 months",
                        "gone → nothing []",
                        "nothing → pharm07 []",
                        "nothing → pharm08 []",
                        "nothing → brand-new []");
    }

    @Test
    void what_was_split_stands_once_for_each_part_and_what_continues_something_is_not_new() {
        var both = List.of(competency("ah8", "AH8"), competency("pharm07"), competency("pharm08"));
        var history = List.of(equivalence("ah8-split", EquivalenceKind.SPLIT, "ah8", "pharm07", "pharm08"));
        var older = Sketch.framework(both, history, needs("ah8"));
        var newer = framework(List.of(competency("pharm07"), competency("pharm08")), List.of());
        assertThat(told(FrameworkComparison.of(older, newer)))
                .containsExactly(
                        "ah8 → pharm07 [equivalence:ah8-split] TITLE Title of ah8|Title of pharm07, CODES AH8|none",
                        "ah8 → pharm08 [equivalence:ah8-split] TITLE Title of ah8|Title of pharm08, CODES AH8|none");
        var renamed = framework(List.of(competency("drugs", "ah8")), List.of());
        assertThat(told(FrameworkComparison.of(OLD, renamed)))
                .containsExactly("ah8 → drugs [code:AH8] TITLE Title of ah8|Title of drugs", "fire → nothing []");
    }

    @Test
    void what_is_new_continues_something_rather_than_what_there_was_already() {
        var history = List.of(equivalence("ah8-update", EquivalenceKind.UPDATE, "ah8", "pharm07"));
        var older = framework(List.of(competency("pharm07"), competency("ah8", "AH8")), history);
        var newer = framework(List.of(competency("pharm07"), competency("drugs", "AH8")), List.of());
        assertThat(told(FrameworkComparison.of(older, newer)))
                .containsExactly("ah8 → drugs [code:AH8] TITLE Title of ah8|Title of drugs");
        var without = framework(List.of(competency("pharm07")), List.of());
        assertThat(told(FrameworkComparison.of(older, without)))
                .containsExactly(
                        "ah8 → pharm07 [equivalence:ah8-update] TITLE Title of ah8|Title of pharm07, CODES AH8|none");
    }

    @Test
    void a_change_without_sides_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetencyChange(null, null, List.of(), List.of()))
                .withMessage("a change of a competency must have a side");
    }

    private static List<String> told(FrameworkComparison comparison) {
        return comparison.competencies().stream()
                .map(change -> "%s → %s %s %s"
                        .formatted(
                                id(change.left()),
                                id(change.right()),
                                change.via(),
                                String.join(
                                        ", ",
                                        change.differences().stream()
                                                .map(each -> each.aspect() + " " + each.left() + "|" + each.right())
                                                .toList()))
                        .strip())
                .toList();
    }

    private static String id(@Nullable Competency competency) {
        return competency == null ? "nothing" : competency.id().value();
    }

    private static CompetencyFramework framework(List<Competency> competencies, List<Equivalence> equivalences) {
        return Sketch.framework(
                competencies, equivalences, needs(competencies.get(0).id().value()));
    }

    private static CompetencyFramework with(CompetencyFramework framework, List<Equivalence> equivalences) {
        var content = framework.content();
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                equivalences,
                content.courses(),
                content.roles()));
    }

    private static CompetencyFramework with(CompetencyFramework framework, UnaryOperator<RoleProfile> change) {
        var content = framework.content();
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences(),
                content.courses(),
                content.roles().stream().map(change).toList()));
    }

    private static RoleProfile renamed(RoleProfile role, String id, String title) {
        return new RoleProfile(
                new RoleId(id), title, null, null, List.of(), List.of(), role.requirements(), role.basis());
    }

    private static RoleProfile moved(RoleProfile role) {
        return new RoleProfile(
                role.id(),
                "Keyworker",
                RoleFamily.PEER,
                RoleTier.SPECIALIST,
                List.of(new SettingId("prison"), new SettingId("community")),
                List.of(),
                role.requirements(),
                role.basis());
    }
}
