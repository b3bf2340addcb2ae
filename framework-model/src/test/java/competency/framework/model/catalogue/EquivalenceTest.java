package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands in for what, and what renews what. */
class EquivalenceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
    private static final CompetencyId OLD = new CompetencyId("old");
    private static final CompetencyId NEW = new CompetencyId("new");

    @Test
    void an_id_is_kebab_case_and_sorts_and_prints_as_its_value() {
        assertThat(new EquivalenceId("a")).isLessThan(new EquivalenceId("b")).hasToString("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EquivalenceId("A"))
                .withMessage("equivalence id (A) must be kebab-case: lower-case letters, digits and single hyphens, at"
                        + " most 80 characters");
    }

    @Test
    void it_applies_on_its_first_and_its_last_day() {
        var equivalence = dated(DAY, DAY.plusDays(1));
        assertThat(equivalence.appliesOn(DAY.minusDays(1))).isFalse();
        assertThat(equivalence.appliesOn(DAY)).isTrue();
        assertThat(equivalence.appliesOn(DAY.plusDays(1))).isTrue();
        assertThat(equivalence.appliesOn(DAY.plusDays(2))).isFalse();
        assertThat(dated(null, DAY).appliesOn(LocalDate.MIN)).isTrue();
        assertThat(dated(DAY, null).appliesOn(LocalDate.MAX)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated(DAY, DAY.minusDays(1)))
                .withMessage("until (2025-06-14) must not be before from (2025-06-15)");
    }

    @Test
    void it_applies_to_awards_up_to_the_last_day_of_award() {
        assertThat(awardedBy(DAY).appliesToAwardOf(DAY)).isTrue();
        assertThat(awardedBy(DAY).appliesToAwardOf(DAY.plusDays(1))).isFalse();
        assertThat(awardedBy(null).appliesToAwardOf(LocalDate.MAX)).isTrue();
    }

    @Test
    void each_side_names_one_to_twenty_competencies() {
        assertThat(sides(many(20), List.of(NEW)).have()).hasSize(20);
        assertThat(sides(List.of(OLD), many(20)).gives()).hasSize(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(many(21), List.of(NEW)))
                .withMessage("have of equivalence e must name 1 to 20 competencies, not 21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(List.of(), List.of(NEW)))
                .withMessage("have of equivalence e must name 1 to 20 competencies, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(List.of(OLD), many(21)))
                .withMessage("gives of equivalence e must name 1 to 20 competencies, not 21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(List.of(OLD), List.of()))
                .withMessage("gives of equivalence e must name 1 to 20 competencies, not 0");
    }

    @Test
    void a_competency_stands_once_and_on_one_side() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(List.of(OLD, OLD), List.of(NEW)))
                .withMessage("have of equivalence e must not name a competency twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(List.of(OLD), List.of(NEW, NEW)))
                .withMessage("gives of equivalence e must not name a competency twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(List.of(OLD), List.of(NEW, OLD)))
                .withMessage("gives of equivalence e must not name old, which is in have");
    }

    @Test
    void a_refresher_renews_what_lapsed_up_to_a_hundred_years_ago() {
        assertThat(new Refresher(OLD, 0, null).lapseMonths()).isZero();
        assertThat(new Refresher(OLD, 1200, 1).validMonths()).isEqualTo(1);
        assertThat(new Refresher(OLD, 0, 1200).validMonths()).isEqualTo(1200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refresher(OLD, -1, null))
                .withMessage("lapseMonths (-1) must be between 0 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refresher(OLD, 1201, null))
                .withMessage("lapseMonths (1201) must be between 0 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refresher(OLD, 0, 0))
                .withMessage("validMonths (0) must be between 1 and 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refresher(OLD, 0, 1201))
                .withMessage("validMonths (1201) must be between 1 and 1200");
    }

    private static List<CompetencyId> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CompetencyId("c-" + i))
                .toList();
    }

    private static Equivalence sides(List<CompetencyId> have, List<CompetencyId> gives) {
        return equivalence(have, gives, null, null, null);
    }

    private static Equivalence dated(@Nullable LocalDate from, @Nullable LocalDate until) {
        return equivalence(List.of(OLD), List.of(NEW), null, from, until);
    }

    private static Equivalence awardedBy(@Nullable LocalDate day) {
        return equivalence(List.of(OLD), List.of(NEW), day, null, null);
    }

    private static Equivalence equivalence(
            List<CompetencyId> have,
            List<CompetencyId> gives,
            @Nullable LocalDate awardedBy,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new Equivalence(
                new EquivalenceId("e"),
                EquivalenceKind.UPDATE,
                have,
                gives,
                null,
                awardedBy,
                from,
                until,
                new Basis(new SourceId("source"), null, Certainty.CERTAIN));
    }
}
