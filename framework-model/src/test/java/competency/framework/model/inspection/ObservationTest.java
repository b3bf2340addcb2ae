package competency.framework.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import competency.framework.model.catalogue.CatalogueId;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.RuleRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObservationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final RuleRef RULE = new RuleRef("MAP-001", "A line must name a competency", "semantics 8.2");
    private static final Subject SUBJECT =
            Subject.of(new CatalogueId("college"), "courses/day/develops/1", new Object());

    private static Observation observation(Remark remark, String... facts) {
        return new Observation(remark, RULE, SUBJECT, List.of(facts));
    }

    @Test
    void an_observation_says_what_is_wrong_and_what_to_do() {
        var observation = observation(Remark.UNKNOWN_CODE, "AB55", "; did you mean AB5?");

        assertThat(observation.id()).isEqualTo("MAP-001");
        assertThat(observation.severity()).isEqualTo(Severity.ERROR);
        assertThat(observation.remark().kind()).isEqualTo("unknown-code");
        assertThat(observation.message())
                .isEqualTo("code (AB55) names no competency of the framework; did you mean AB5?");
        assertThat(observation.advice()).startsWith("use the id or a code of a competency");
    }

    @ParameterizedTest
    @EnumSource
    void every_remark_has_a_message_without_full_stop_and_some_advice(Remark remark) {
        var facts = Collections.nCopies(remark.facts(), "x");

        assertThat(remark.message(facts)).isNotBlank().doesNotContain("%").doesNotEndWith(".");
        assertThat(remark.advice()).isNotBlank().doesNotContain("%").doesNotEndWith(".");
        assertThat(remark.kind()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void facts_are_told_as_they_are_even_if_they_look_like_a_format() {
        assertThat(observation(Remark.FOLLOWED_CODE, "%s%n", "100%").message())
                .isEqualTo("code (%s%n) was followed to competency 100%");
    }

    @Test
    void what_is_sound_is_not_observed_and_facts_must_fit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observation(Remark.SOUND))
                .withMessage("what is sound is not observed: courses/day/develops/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observation(Remark.FOLLOWED_CODE, "one"))
                .withMessage("FOLLOWED_CODE tells 2 facts, not 1");
    }

    @Test
    void a_subject_leads_to_a_value_and_to_an_item() {
        assertThat(SUBJECT.path()).isEqualTo("courses/day/develops/1");
        assertThat(SUBJECT.component()).isEmpty();
        assertThat(SUBJECT.item()).isEqualTo(-1);
        assertThat(SUBJECT.at("level"))
                .isEqualTo(new Subject(SUBJECT.catalogue(), SUBJECT.path(), SUBJECT.part(), "level", -1));
        assertThat(SUBJECT.at("requires", 2).item()).isEqualTo(2);
    }

    @Test
    void an_inspection_is_sound_without_errors() {
        var edition = new FrameworkEdition(new FrameworkId("clinic"), "1", "Clinic", DAY);
        var note = observation(Remark.FOLLOWED_CODE, "AB5", "risk");
        var error = observation(Remark.AMBIGUOUS_CODE, "AB5", "risk, care");

        assertThat(new Inspection(edition, DAY, List.of(note)).isSound()).isTrue();
        assertThat(new Inspection(edition, DAY, List.of(note, error)).isSound()).isFalse();
        assertThat(new Inspection(edition, DAY, List.of(note, error)).of(Severity.NOTE))
                .containsExactly(note);
    }

    @Test
    void hours_that_are_assumed_are_more_than_none() {
        assertThat(InspectionSettings.on(DAY)).isEqualTo(new InspectionSettings(DAY, null));
        assertThat(new InspectionSettings(DAY, BigDecimal.ONE).leastHours()).isEqualTo(BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InspectionSettings(DAY, BigDecimal.ZERO))
                .withMessage("leastHours (0) must be more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InspectionSettings(DAY, new BigDecimal("1E-10")))
                .withMessage("leastHours (1E-10) must have at most nine digits before and after the point");
    }

    @Test
    void a_share_counts_what_training_could_deliver() {
        var role = new RoleCoverage(
                new RoleId("worker"),
                "Worker",
                Stream.of(Delivery.FULLY, Delivery.FULLY, Delivery.PARTLY, Delivery.NOT, Delivery.OUTSIDE)
                        .map(delivery -> new RequirementCoverage(
                                new RequirementId("x"), "X", Obligation.MANDATORY, delivery, RULE, List.of(), null))
                        .toList());
        var coverage = new Coverage(DAY, List.of(role), List.of(), List.of());

        var share = coverage.roles().get(0).share(Obligation.MANDATORY);

        assertThat(share).isEqualTo(new CoverageShare(2, 1, 1, 1));
        assertThat(share.deliverable()).isEqualTo(4);
        assertThat(share.percent()).contains(new BigDecimal("50.0"));
        assertThat(role.share(Obligation.DESIRABLE).percent()).isEmpty();
    }
}
