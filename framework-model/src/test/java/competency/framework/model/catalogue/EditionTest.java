package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a framework says of its versions, of its levels and of how people come into a role. */
class EditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final EditionChange FIRST = change("1", DAY);
    private static final EditionChange SECOND = change("2", DAY.plusDays(1));
    private static final EditionChange THIRD = change("3", DAY.plusDays(1));

    @Test
    void changes_since_a_version_are_those_of_later_ones_newest_first() {
        var edition = edition("3", THIRD, SECOND, FIRST);
        assertThat(edition.changesSince("1")).containsExactly(THIRD, SECOND);
        assertThat(edition.changesSince("2")).containsExactly(THIRD);
        assertThat(edition.changesSince("3")).isEmpty();
        assertThat(edition("3").changesSince("3")).isEmpty();
    }

    @Test
    void nothing_is_made_up_about_a_version_that_is_not_told_of() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("2", SECOND, FIRST).changesSince("0"))
                .withMessage("nothing is known of version (0) of example; known are 2, 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("2").changesSince("1"))
                .withMessage("nothing is known of version (1) of example; known are 2");
    }

    @Test
    void changes_lead_back_from_this_version_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("3", SECOND, FIRST))
                .withMessage("changes must begin with what version 3 changed, not with 2; list them newest first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("2", SECOND, FIRST, change("2", DAY)))
                .withMessage("changes must tell version 2 once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("1", FIRST, SECOND))
                .withMessage(
                        "changes must be listed newest first: version 1 (2026-01-01) stands before 2 (2026-01-02)");
    }

    @Test
    void a_change_says_something_about_ids() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditionChange("1", DAY, " ", List.of()))
                .withMessage("summary must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditionChange("", DAY, "More", List.of()))
                .withMessage("version must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditionChange("1", DAY, "More", List.of("No Id")))
                .withMessageStartingWith("affects (No Id) must be kebab-case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditionChange("1", DAY, "More", List.of("a", "a")))
                .withMessage("affects must not name (a) twice");
    }

    @Test
    void a_scale_of_described_levels_has_their_order() {
        var low = new ProficiencyLevel(new LevelId("low"), "Low", "everyone", new BigDecimal("2.0"), 36, null);
        var high = ProficiencyLevel.of(new LevelId("high"));
        var scale = new ProficiencyScale(new ScaleId("s"), "Steps", true, List.of(low, high), null);
        assertThat(scale.levels()).containsExactly(low.id(), high.id());
        assertThat(scale.lowest()).isEqualTo(low.id());
        assertThat(scale.rankOf(high.id())).isEqualTo(2);
        assertThat(low.hours()).isEqualTo("2");
        var again = List.of(low, ProficiencyLevel.of(low.id()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProficiencyScale(new ScaleId("s"), null, true, again, null))
                .withMessage("levels of scale s must not name a level twice");
    }

    @Test
    void what_is_said_of_a_level_makes_sense() {
        assertThat(level("8", 1).overMonths()).isEqualTo(1);
        assertThat(level("8", null).hours()).isEqualTo("8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level(null, 36))
                .withMessage("overMonths (36) needs hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level("8", 1201))
                .withMessage("overMonths (1201) must be between 1 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level("0", null))
                .withMessage("hours (0) must be between 0.25 and 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProficiencyLevel(new LevelId("l"), null, " ", null, null, null))
                .withMessage("holders must not be blank");
    }

    @Test
    void scales_and_levels_rest_on_sources_that_are_there() {
        var level = new ProficiencyLevel(new LevelId("l"), null, null, null, null, basis("levels"));
        var scale = new ProficiencyScale(new ScaleId("s"), null, true, List.of(level), basis("scales"));
        assertThat(CompetencyFramework.problemsOf(new FrameworkContent(
                        edition("1"), List.of(), List.of(scale), List.of(), List.of(), List.of(), List.of())))
                .extracting(ContentProblem::message)
                .containsExactly("unknown source (scales)", "unknown source (levels)");
    }

    @Test
    void a_role_says_how_people_come_into_it_or_nothing() {
        assertThat(role("With a year of experience").entry()).isEqualTo("With a year of experience");
        assertThat(role(null).entry()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> role(" ")).withMessage("entry must not be blank");
    }

    private static RoleProfile role(@Nullable String entry) {
        return new RoleProfile(
                new RoleId("r"), "R", null, null, List.of(), entry, List.of(), List.of(), basis("paper"));
    }

    private static ProficiencyLevel level(@Nullable String hours, @Nullable Integer overMonths) {
        return new ProficiencyLevel(
                new LevelId("l"), null, null, hours == null ? null : new BigDecimal(hours), overMonths, null);
    }

    private static Basis basis(String source) {
        return new Basis(new SourceId(source), null, Certainty.CERTAIN);
    }

    private static EditionChange change(String version, LocalDate on) {
        return new EditionChange(version, on, "More of everything", List.of("fire-safety"));
    }

    private static FrameworkEdition edition(String version, EditionChange... changes) {
        return new FrameworkEdition(new FrameworkId("example"), version, "Example", DAY, Arrays.asList(changes));
    }
}
