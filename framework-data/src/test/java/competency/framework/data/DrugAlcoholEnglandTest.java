package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EditionChange;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.ProficiencyLevel;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.catalogue.StandardCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled framework promises beyond what every framework must. */
class DrugAlcoholEnglandTest {
    private static final Path FOLDER = Path.of("src/main/resources/competency/framework/data/drug-alcohol-england");
    private static final CompetencyFramework FRAMEWORK = FrameworkLoader.bundled("drug-alcohol-england");

    @ParameterizedTest
    @CsvSource({
        "immediate-risk, AB5;AB5.2014;SFHAB5",
        "identify-and-prioritise-needs, AF2;AF2.2012;HSC339;DK3J 04",
        "comprehensive-assessment, AF3;AF3.2014",
        "effective-communication, SCDHSC0031",
        "health-safety-security, SCDHSC0032",
        "reflective-practice, SCDHSC0033",
        "safeguarding-of-individuals, SCDHSC0035",
        "effective-relationships, SCDHSC0233;HSC233;AA2",
        "rights-and-diversity, SCDHSC3111",
        "use-of-supervision, GEN36",
        "substance-use-support, AB2;AB2.2012;SFHAB2;HSC379;DK8M 04;H5VL 04;HG0T 04",
        "affected-others, AB7;AB7.2014;GE8",
        "substance-awareness, AD1;AD1.2012;SFHAD1;H5VJ 04",
        "information-and-advice, SCDHSC0438",
        "substance-testing, AE1;AE1.2014;GE4",
        "service-delivery-planning, SCDHSC0415"
    })
    void a_unit_of_the_certificate_has_the_codes_that_were_read_and_no_others(String id, String codes) {
        var unit = FRAMEWORK.competenciesFor(id).get(0);
        assertThat(unit.id()).hasToString(id);
        assertThat(unit.codes()).extracting(StandardCode::code).containsExactly(codes.split(";"));
    }

    @Test
    void every_course_and_every_scale_says_what_it_rests_on() {
        assertThat(FRAMEWORK.content().courses())
                .allSatisfy(course ->
                        assertThat(course.basis()).as("%s", course.id()).isNotNull());
        assertThat(FRAMEWORK.content().scales())
                .allSatisfy(
                        scale -> assertThat(scale.basis()).as("%s", scale.id()).isNotNull());
    }

    @Test
    void what_must_be_seen_at_work_takes_nothing_simulated() {
        assertThat(FRAMEWORK.content().competencies().stream().filter(Competency::directObservation))
                .extracting(competency -> competency.id().value())
                .containsExactlyInAnyOrder(
                        "identify-and-prioritise-needs",
                        "substance-use-support",
                        "injecting-equipment",
                        "justice-unit-ge7",
                        "wound-care");
    }

    @Test
    void every_requirement_of_a_role_says_what_it_rests_on() {
        assertThat(FRAMEWORK.content().roles())
                .allSatisfy(role -> assertThat(role.requirements())
                        .allSatisfy(
                                requirement -> assertThat(requirement.terms().basis())
                                        .as("%s of %s", requirement.id(), role.id())
                                        .isNotNull()));
    }

    /** What a source by itself supports is a remark, for an entry has one basis; the remark names the source. */
    @Test
    void hardly_a_source_is_named_in_remarks_only() {
        var content = FRAMEWORK.content();
        var bases = Stream.of(
                        content.scales().stream().map(ProficiencyScale::basis),
                        content.scales().stream()
                                .flatMap(scale -> scale.described().stream())
                                .map(ProficiencyLevel::basis),
                        content.competencies().stream().map(Competency::basis),
                        content.equivalences().stream().map(Equivalence::basis),
                        content.courses().stream().map(Course::basis),
                        content.roles().stream().map(RoleProfile::basis),
                        content.roles().stream()
                                .flatMap(role -> role.requirements().stream())
                                .map(requirement -> requirement.terms().basis()),
                        content.pathways().stream().map(Pathway::basis))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .map(Basis::source)
                .collect(Collectors.toSet());

        assertThat(content.sources())
                .extracting(Source::id)
                .filteredOn(id -> !bases.contains(id))
                .extracting(SourceId::value)
                .containsExactlyInAnyOrder(
                        "fdap-introductory",
                        "ap-evidence",
                        "level-3-diploma",
                        "nhse-capability-framework",
                        "rqf-sizes");
    }

    @Test
    void what_a_version_changed_is_told_with_ids_that_are_there() {
        var edition = FRAMEWORK.edition();

        assertThat(edition.changes()).isNotEmpty();
        assertThat(edition.changesSince(edition.version())).isEmpty();
        assertThat(edition.changes().get(0).on()).isEqualTo(edition.effectiveFrom());
        assertThat(edition.changes())
                .flatExtracting(EditionChange::affects)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                FRAMEWORK.competency(new CompetencyId(id)).isPresent()
                                        || FRAMEWORK.role(new RoleId(id)).isPresent()
                                        || FRAMEWORK.course(new CourseId(id)).isPresent())
                        .as(id)
                        .isTrue());
    }

    @Test
    void the_changelog_tells_of_the_version_and_from_when_it_applies() throws IOException {
        var edition = FRAMEWORK.edition();

        assertThat(Files.readString(Path.of("..", "CHANGELOG.md")))
                .contains("%s %s".formatted(edition.id(), edition.version()))
                .contains("Applies from %s.".formatted(edition.effectiveFrom()));
    }

    @Test
    void every_source_is_named_by_something_that_rests_on_it() throws IOException {
        var everythingElse = new StringBuilder();
        for (var file : filesOfTheFramework()) {
            if (!file.endsWith("sources.yaml")) {
                everythingElse.append(Files.readString(file));
            }
        }
        assertThat(FRAMEWORK.content().sources())
                .extracting(source -> source.id().value())
                .allSatisfy(id -> assertThat(everythingElse).contains(id));
    }

    @Test
    void every_file_can_be_read_on_paper() throws IOException {
        for (var file : filesOfTheFramework()) {
            assertThat(Files.readAllLines(file))
                    .as("%s", file)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110))
                    .first(InstanceOfAssertFactories.STRING)
                    .startsWith("# ");
        }
    }

    private static List<Path> filesOfTheFramework() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
