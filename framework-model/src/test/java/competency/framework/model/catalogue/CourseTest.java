package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a course may say. */
class CourseTest {
    private static final CourseId ID = new CourseId("talk");

    @ParameterizedTest
    @ValueSource(strings = {"0.25", "7", "7.5", "9999.99", "10000"})
    void hours_have_up_to_two_decimals(String hours) {
        assertThat(taking(hours, null).hours()).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "0.24, hours (0.24) must be between 0.25 and 10000",
        "0, hours (0) must be between 0.25 and 10000",
        "-7, hours (-7) must be between 0.25 and 10000",
        "10000.01, hours (10000.01) must be between 0.25 and 10000",
        "7.125, hours (7.125) must have at most two decimals",
    })
    void other_hours_are_refused(String hours, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taking(hours, null))
                .withMessage(told);
    }

    @Test
    void amounts_that_are_equal_are_equal_however_they_are_written() {
        assertThat(taking("7.50", "7.0")).isEqualTo(taking("7.5", "7"));
        assertThat(taking("1E+2", null).hours()).isEqualTo("100");
        assertThat(costing("180.000").costGbp()).isEqualTo("180");
        assertThat(costing("0.00").costGbp()).isEqualTo("0");
    }

    @Test
    void guided_hours_are_part_of_the_hours() {
        assertThat(taking("7", "7").guidedHours()).isEqualTo("7");
        assertThat(taking("7", "0").guidedHours()).isEqualTo("0");
        assertThat(taking(null, "40").guidedHours()).isEqualTo("40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taking("7", "7.25"))
                .withMessage("guidedHours (7.25) must not be more than hours (7)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taking(null, "-0.01"))
                .withMessage("guidedHours (-0.01) must be between 0 and 10000");
    }

    @Test
    void a_cost_is_nothing_or_more_to_the_penny() {
        assertThat(costing("179.99").costGbp()).isEqualTo("179.99");
        assertThat(costing("1000000").costGbp()).isEqualTo("1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> costing("-0.01"))
                .withMessage("costGbp (-0.01) must be between 0 and 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> costing("1000000.01"))
                .withMessage("costGbp (1000000.01) must be between 0 and 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> costing("0.001"))
                .withMessage("costGbp (0.001) must have at most two decimals");
    }

    @Test
    void credits_are_one_to_a_thousand() {
        assertThat(carrying(1).credits()).isEqualTo(1);
        assertThat(carrying(1000).credits()).isEqualTo(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> carrying(0))
                .withMessage("credits (0) must be between 1 and 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> carrying(1001));
    }

    @Test
    void a_course_requires_others_and_each_once() {
        assertThat(after("intro", "basics").requires())
                .extracting(CourseId::value)
                .containsExactly("intro", "basics");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after("intro", "talk"))
                .withMessage("requires must not name (talk): nothing comes before itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after("intro", "intro"))
                .withMessage("requires must not name (intro) twice");
    }

    @Test
    void a_strength_of_assessment_stands_once() {
        var once = List.of(EvidenceStrength.WORKPLACE_ASSESSED, EvidenceStrength.TESTED);
        assertThat(Course.builder(ID, "Talk").assessedBy(once).build().assessment())
                .isEqualTo(once);
        var twice = List.of(EvidenceStrength.WORKPLACE_ASSESSED, EvidenceStrength.WORKPLACE_ASSESSED);
        var builder = Course.builder(ID, "Talk").assessedBy(twice);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("assessment must not name (workplace-assessed) twice");
    }

    @Test
    void a_course_of_which_little_is_known_says_so() {
        var plain = new Course(ID, "Talk", null, null, null, null, List.of(), List.of(), null);
        assertThat(Course.builder(ID, "Talk").build()).isEqualTo(plain);
        assertThat(plain.reach()).isEqualTo(InterventionReach.INDIVIDUAL);
        assertThat(plain.requires()).isEmpty();
        assertThat(plain.assessment()).isEmpty();
        assertThat(plain.costGbp()).isNull();
    }

    @Test
    void a_course_like_another_differs_only_in_what_is_changed() {
        var from = LocalDate.of(2020, 1, 1);
        var whole = new Course(
                ID,
                "Talk",
                "trainers",
                from,
                from.plusYears(5),
                BigDecimal.TEN,
                BigDecimal.ONE,
                3,
                BigDecimal.TEN,
                List.of(new CourseId("intro")),
                List.of(EvidenceStrength.TESTED),
                InterventionReach.SYSTEM,
                List.of(new Development(new CompetencyId("listening"), null, null, null, false)),
                List.of(new Refresher(new CompetencyId("first-aid"), 0, null)),
                new Basis(new SourceId("paper"), null, Certainty.CERTAIN));
        assertThat(whole.toBuilder().build()).isEqualTo(whole);
        assertThat(Course.builder(ID, "Talk")
                        .by(whole.provider())
                        .accredited(whole.accreditedFrom(), whole.accreditedUntil())
                        .taking(whole.hours(), whole.guidedHours())
                        .carrying(whole.credits())
                        .costing(whole.costGbp())
                        .after(whole.requires())
                        .assessedBy(whole.assessment())
                        .reaching(whole.reach())
                        .developing(whole.develops())
                        .refreshing(whole.refreshes())
                        .restingOn(whole.basis())
                        .build())
                .isEqualTo(whole);
        assertThat(whole.toBuilder().accredited(null, null).build().hours()).isEqualTo(whole.hours());
    }

    private static Course taking(@Nullable String hours, @Nullable String guided) {
        return Course.builder(ID, "Talk").taking(amount(hours), amount(guided)).build();
    }

    private static Course costing(String pounds) {
        return Course.builder(ID, "Talk").costing(amount(pounds)).build();
    }

    private static Course carrying(int credits) {
        return Course.builder(ID, "Talk").carrying(credits).build();
    }

    private static Course after(String... courses) {
        return Course.builder(ID, "Talk")
                .after(Arrays.stream(courses).map(CourseId::new).toList())
                .build();
    }

    private static @Nullable BigDecimal amount(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
