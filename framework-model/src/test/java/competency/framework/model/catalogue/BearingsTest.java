package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What could stand in for a competency, by equivalences, alone or as a part (semantics 3.5). */
class BearingsTest {
    private static final Basis BASIS = new Basis(new SourceId("own"), null, Certainty.CERTAIN);

    @Test
    void what_was_replaced_bears_on_what_replaced_it_however_often() {
        var framework = framework(
                equivalence(EquivalenceKind.RELABEL, "oldest", "old"),
                equivalence(EquivalenceKind.UPDATE, "old", "new"));

        assertThat(bearing(framework, "new")).containsExactlyInAnyOrder("new", "old", "oldest");
        assertThat(bearing(framework, "oldest")).containsExactly("oldest");
    }

    @Test
    void every_part_bears_on_the_whole_and_not_on_the_other_parts() {
        var framework = framework(equivalence(EquivalenceKind.MERGE, "upper lower", "unit"));

        assertThat(bearing(framework, "unit")).containsExactlyInAnyOrder("unit", "upper", "lower");
        assertThat(bearing(framework, "lower")).containsExactly("lower");
    }

    @Test
    void where_parts_are_shown_by_their_whole_no_part_bears_on_another() {
        var framework = framework(
                equivalence(EquivalenceKind.SPLIT, "unit", "upper lower"),
                equivalence(EquivalenceKind.MERGE, "upper lower", "unit"));

        assertThat(bearing(framework, "lower")).containsExactlyInAnyOrder("lower", "unit");
        assertThat(bearing(framework, "unit")).containsExactlyInAnyOrder("unit", "upper", "lower");
    }

    @Test
    void what_one_body_recognises_another_need_not() {
        var framework = framework(
                equivalence(EquivalenceKind.RECOGNITION, "abroad", "home"),
                equivalence(EquivalenceKind.UPDATE, "home", "home-new"),
                equivalence(EquivalenceKind.RECOGNITION, "home-new", "elsewhere"));

        assertThat(bearing(framework, "home-new")).containsExactlyInAnyOrder("home-new", "home", "abroad");
        assertThat(bearing(framework, "elsewhere")).containsExactlyInAnyOrder("elsewhere", "home-new", "home");
    }

    @Test
    void what_leads_to_several_is_followed_round_circles_and_past_them() {
        var framework = framework(
                equivalence(EquivalenceKind.MERGE, "upper lower", "unit"),
                equivalence(EquivalenceKind.RECOGNITION, "abroad", "upper"),
                equivalence(EquivalenceKind.UPDATE, "old", "new"),
                equivalence(EquivalenceKind.UPDATE, "new", "old"));

        assertThat(framework.leadingTo(List.of(new CompetencyId("unit"), new CompetencyId("new"))))
                .extracting(CompetencyId::value)
                .containsExactlyInAnyOrder("upper", "lower", "abroad", "old", "new");
        assertThat(framework.leadingTo(List.of(new CompetencyId("abroad")))).isEmpty();
    }

    @Test
    void what_is_not_open_leads_nowhere() {
        var closed = equivalence(EquivalenceKind.UPDATE, "old", "new");
        var framework = framework(equivalence(EquivalenceKind.MERGE, "upper lower", "old"), closed);

        assertThat(framework.equivalencesLeadingTo(new CompetencyId("new"), each -> !each.equals(closed)))
                .isEmpty();
        assertThat(bearing(framework, "new")).containsExactlyInAnyOrder("new", "old", "upper", "lower");
    }

    @Test
    void what_leads_to_a_competency_stands_in_the_order_of_the_framework() {
        var first = equivalence(EquivalenceKind.MERGE, "upper lower", "old");
        var second = equivalence(EquivalenceKind.UPDATE, "old", "new");
        var third = equivalence(EquivalenceKind.UPDATE, "other", "new");

        assertThat(framework(first, second, third).equivalencesLeadingTo(new CompetencyId("new"), each -> true))
                .containsExactly(first, second, third);
    }

    @Test
    void what_is_handed_out_cannot_be_changed() {
        var framework = framework(equivalence(EquivalenceKind.UPDATE, "old", "new"));
        var replaced = new CompetencyId("new");

        assertThat(framework.equivalencesGiving(replaced)).hasSize(1).isUnmodifiable();
        assertThat(framework.bearingOn(replaced)).isUnmodifiable();
        assertThat(framework.leadingTo(List.of(replaced))).isUnmodifiable();
        assertThat(framework.equivalencesLeadingTo(replaced, each -> true))
                .hasSize(1)
                .isUnmodifiable();
    }

    private static Stream<String> bearing(CompetencyFramework framework, String competency) {
        return framework.bearingOn(new CompetencyId(competency)).stream().map(CompetencyId::value);
    }

    private static CompetencyFramework framework(Equivalence... equivalences) {
        var day = LocalDate.of(2026, 1, 1);
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", day),
                List.of(new Source(new SourceId("own"), "Own", "Nobody", null, day)),
                List.of(),
                Stream.of(equivalences)
                        .flatMap(each -> Stream.concat(each.have().stream(), each.gives().stream()))
                        .distinct()
                        .map(BearingsTest::competency)
                        .toList(),
                List.of(equivalences),
                List.of(),
                List.of()));
    }

    private static Competency competency(CompetencyId id) {
        return new Competency(
                id,
                id.value(),
                CompetencyKind.LOCAL,
                null,
                List.of(),
                null,
                null,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    private static Equivalence equivalence(EquivalenceKind kind, String have, String gives) {
        return new Equivalence(
                new EquivalenceId(have.replace(' ', '-') + "-for-" + gives.replace(' ', '-')),
                kind,
                ids(have),
                ids(gives),
                null,
                null,
                null,
                null,
                BASIS);
    }

    private static List<CompetencyId> ids(String words) {
        return Stream.of(words.split(" ")).map(CompetencyId::new).toList();
    }
}
