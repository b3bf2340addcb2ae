package competency.framework.data;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.InterventionReach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much the bundled framework holds: the one place that counts, so that nothing is lost or added unseen. */
class DataCountsTest {
    private static final FrameworkContent CONTENT =
            FrameworkLoader.bundled("drug-alcohol-england").content();

    @Test
    void the_framework_has_as_many_parts_as_were_written() {
        assertThat(Map.of(
                        "sources", CONTENT.sources().size(),
                        "scales", CONTENT.scales().size(),
                        "equivalences", CONTENT.equivalences().size(),
                        "courses", CONTENT.courses().size(),
                        "roles", CONTENT.roles().size(),
                        "pathways", CONTENT.pathways().size()))
                .isEqualTo(Map.of(
                        "sources", 50, "scales", 7, "equivalences", 6, "courses", 65, "roles", 49, "pathways", 48));
    }

    @Test
    void the_page_on_coverage_gives_the_same_numbers() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "data-coverage.md")))
                .contains("version " + CONTENT.edition().version())
                .contains("| Posts | %d: "
                        .formatted(CONTENT.roles().stream()
                                .filter(role -> role.tier() != null)
                                .count()))
                .contains("| Pathways | %d steps: ".formatted(CONTENT.pathways().size()));
    }

    @Test
    void so_many_competencies_are_of_each_kind() {
        assertThat(CONTENT.competencies().stream().collect(groupingBy(Competency::kind, counting())))
                .isEqualTo(Map.of(
                        CompetencyKind.OCCUPATIONAL_STANDARD, 47L,
                        CompetencyKind.MANDATORY_TRAINING, 15L,
                        CompetencyKind.QUALIFICATION, 6L,
                        CompetencyKind.KNOWLEDGE, 1L,
                        CompetencyKind.BEHAVIOUR, 7L,
                        CompetencyKind.LOCAL, 100L));
    }

    @Test
    void most_occupational_standards_are_certain() {
        assertThat(CONTENT.competencies().stream()
                        .filter(competency -> competency.kind() == CompetencyKind.OCCUPATIONAL_STANDARD)
                        .collect(groupingBy(competency -> competency.basis().certainty(), counting())))
                .isEqualTo(Map.of(Certainty.CERTAIN, 33L, Certainty.PROBABLE, 14L));
    }

    @Test
    void learning_is_meant_for_teams_and_for_partnerships_too() {
        assertThat(CONTENT.courses().stream().collect(groupingBy(Course::reach, counting())))
                .isEqualTo(Map.of(
                        InterventionReach.INDIVIDUAL, 58L,
                        InterventionReach.ORGANISATION, 4L,
                        InterventionReach.SYSTEM, 3L));
    }
}
