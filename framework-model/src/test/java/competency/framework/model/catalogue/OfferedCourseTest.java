package competency.framework.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a training body claims, and what of it a framework understands. */
class OfferedCourseTest {
    private static final Basis BASIS = new Basis(new SourceId("own"), null, Certainty.CERTAIN);
    private static final CompetencyFramework FRAMEWORK = framework();
    private static final Course COURSE =
            Course.builder(new CourseId("day"), "Day").build();

    private static CompetencyFramework framework() {
        var day = LocalDate.of(2026, 1, 1);
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("clinic"), "1", "Clinic", day),
                List.of(new Source(new SourceId("own"), "Own", "Nobody", null, day)),
                List.of(new ProficiencyScale(
                        new ScaleId("steps"), true, List.of(new LevelId("low"), new LevelId("high")))),
                List.of(
                        competency("risk", new ScaleId("steps"), "R1"),
                        competency("care", null, "shared"),
                        competency("plan", null, "SHARED"),
                        competency("r1x", null, "care")),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Competency competency(String id, @Nullable ScaleId scale, String code) {
        return new Competency(
                new CompetencyId(id),
                id,
                CompetencyKind.LOCAL,
                scale,
                List.of(new StandardCode("own", code, null, null)),
                null,
                null,
                true,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    private static MappingLine line(String code, @Nullable String level) {
        return new MappingLine(
                code, level == null ? null : new LevelId(level), EvidenceStrength.TESTED, 12, true, false, 0);
    }

    private static MappingLine refresher(String code) {
        return new MappingLine(code, null, null, 6, false, true, 3);
    }

    @Test
    void a_framework_follows_codes_and_leaves_out_what_it_does_not_understand() {
        var offered = new OfferedCourse(
                COURSE,
                List.of(
                        line(" r1 ", "high"),
                        line("risk", null),
                        line("risk", "higher"),
                        line("plan", "high"),
                        line("shared", null),
                        line("nothing", null),
                        refresher("R1"),
                        refresher("nothing")));

        var course = offered.in(FRAMEWORK);

        assertThat(course.develops())
                .containsExactly(
                        new Development(
                                new CompetencyId("risk"), new LevelId("high"), EvidenceStrength.TESTED, 12, true),
                        new Development(new CompetencyId("risk"), null, EvidenceStrength.TESTED, 12, true));
        assertThat(course.refreshes()).containsExactly(new Refresher(new CompetencyId("risk"), 3, 6));
        assertThat(course.id()).isEqualTo(offered.id());
    }

    @Test
    void an_id_goes_before_a_code() {
        assertThat(OfferedCourse.named(line("care", null), FRAMEWORK))
                .extracting(Competency::id)
                .containsExactly(new CompetencyId("care"));
        assertThat(OfferedCourse.named(line("Care", null), FRAMEWORK)).hasSize(2);
    }

    @Test
    void what_a_course_of_a_framework_develops_can_be_said_in_lines() {
        var develops = new Development(new CompetencyId("risk"), null, null, 12, true);
        var renews = new Refresher(new CompetencyId("risk"), 3, 6);

        assertThat(MappingLine.of(develops).development(new CompetencyId("risk")))
                .isEqualTo(develops);
        assertThat(MappingLine.of(renews).renewal(new CompetencyId("risk"))).isEqualTo(renews);
        assertThat(MappingLine.of(develops).evidenceShown()).isEqualTo(EvidenceStrength.ATTENDED);
        assertThat(line("risk", null).evidenceShown()).isEqualTo(EvidenceStrength.TESTED);
    }

    @Test
    void a_line_says_what_it_develops_or_what_it_renews_but_not_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MappingLine("risk", new LevelId("low"), null, null, false, true, 0))
                .withMessage(
                        "refresher of risk must not state level, evidence or simulated: what is renewed stays as it"
                                + " was shown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MappingLine("risk", null, EvidenceStrength.TESTED, null, false, true, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MappingLine("risk", null, null, null, true, true, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MappingLine("risk", null, null, null, false, false, 1))
                .withMessage("lapseMonths of risk needs refresher: only what is renewed can have lapsed");
    }

    @Test
    void a_line_names_something_and_has_months_in_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(" ", null))
                .withMessage("competency must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MappingLine("risk", null, null, 0, false, false, 0))
                .withMessageContaining("validMonths (0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MappingLine("risk", null, null, null, false, true, -1))
                .withMessageContaining("lapseMonths (-1)");
    }

    @Test
    void the_lines_of_an_offered_course_stand_by_themselves() {
        var course = COURSE.toBuilder()
                .developing(List.of(new Development(new CompetencyId("risk"), null, null, null, false)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferedCourse(course, List.of()))
                .withMessage("course day must leave to its lines what it develops and renews");
    }

    @Test
    void a_catalogue_has_a_title_and_a_provider_that_is_a_key() {
        var id = new CatalogueId("college");

        assertThat(new CourseCatalogue(id, "College", null, null, null, List.of()).courses())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourseCatalogue(id, " ", null, null, null, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourseCatalogue(id, "College", "Some College", null, null, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourseCatalogue(id, "College", null, null, " ", List.of()));
    }
}
