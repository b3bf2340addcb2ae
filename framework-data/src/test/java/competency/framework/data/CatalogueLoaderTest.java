package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.MappingLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueLoaderTest {
    private static final String SOUND = """
            catalogue:
              id: college
              title: College
              provider: some-college
              framework: clinic
              framework_version: "2"
            courses:
              - id: day
                title: Day
                hours: 7.5
                requires: [before, again]
                assessment: [tested]
                develops:
                  - {competency: AB5, level: low, evidence: tested, valid_months: 12, simulated: true}
                  - {competency: CD 4, refresher: true, lapse_months: 3}
              - {id: night, title: Night, provider: other-college}
            """;

    private static List<String> told(String lines) {
        return Told.by(() -> CatalogueLoader.from(
                Told.stream("catalogue: {id: c, title: C}\ncourses:\n  - id: d\n    title: D\n    develops:\n" + lines),
                "c.yaml"));
    }

    @Test
    void a_catalogue_is_read_as_it_is_written() {
        var catalogue = CatalogueLoader.from(Told.stream(SOUND), "c.yaml");

        assertThat(catalogue.id()).hasToString("college");
        assertThat(catalogue.framework()).hasToString("clinic");
        assertThat(catalogue.version()).isEqualTo("2");
        assertThat(catalogue.courses())
                .extracting(course -> course.course().provider())
                .containsExactly("some-college", "other-college");
        assertThat(catalogue.courses().get(0).lines())
                .containsExactly(
                        new MappingLine("AB5", new LevelId("low"), EvidenceStrength.TESTED, 12, true, false, 0),
                        new MappingLine("CD 4", null, null, null, false, true, 3));
        assertThat(catalogue.courses().get(1).lines()).isEmpty();
    }

    @Test
    void every_value_of_it_is_found_again() {
        var examined = CatalogueLoader.examine(Told.stream(SOUND), "c.yaml");
        var catalogue = Objects.requireNonNull(examined.value());
        var day = catalogue.courses().get(0);
        var places = examined.places();

        assertThat(examined.problems()).isEmpty();
        assertThat(places.placeOf(catalogue, "version", -1)).hasToString("Optional[c.yaml:6:22]");
        assertThat(places.placeOf(day, "id", -1)).hasToString("Optional[c.yaml:8:9]");
        assertThat(places.placeOf(day, "requires", 1)).hasToString("Optional[c.yaml:11:24]");
        assertThat(places.placeOf(day, "requires", 9)).hasToString("Optional[c.yaml:11:15]");
        assertThat(places.placeOf(day.lines().get(1), "competency", -1)).hasToString("Optional[c.yaml:15:22]");
        assertThat(places.placeOf(day.lines().get(1), "level", -1)).hasToString("Optional[c.yaml:15:9]");
        assertThat(places.placeOf(day.lines().get(1), "", -1)).hasToString("Optional[c.yaml:15:9]");
        assertThat(places.placeOf("something else", "id", -1)).isEmpty();
    }

    @Test
    void a_file_is_read_by_its_name(@TempDir Path folder) throws IOException {
        var yaml = Files.writeString(folder.resolve("c.yaml"), SOUND);
        var json = Files.writeString(
                folder.resolve("c.json"), "{\"catalogue\": {\"id\": \"college\", \"title\": \"College\"}}");

        assertThat(CatalogueLoader.from(yaml).courses()).hasSize(2);
        assertThat(CatalogueLoader.from(json).courses()).isEmpty();
        assertThat(Told.by(() -> CatalogueLoader.from(folder.resolve("none.yaml"))))
                .singleElement()
                .asString()
                .contains("none.yaml:1:1 missing-file");
    }

    @Test
    void keys_that_cannot_stand_together_are_told_each() {
        assertThat(told("""
                      - {competency: a, refresher: true, level: low, evidence: tested, simulated: false}
                      - {competency: a, lapse_months: 1}
                """))
                .containsExactly(
                        "c.yaml:6:49 conflicting-keys level cannot stand beside refresher: what is renewed stays as it was"
                                + " shown",
                        "c.yaml:6:64 conflicting-keys evidence cannot stand beside refresher: what is renewed stays as it"
                                + " was shown",
                        "c.yaml:6:83 conflicting-keys simulated cannot stand beside refresher: what is renewed stays as"
                                + " it was shown",
                        "c.yaml:7:39 conflicting-keys lapse_months needs refresher: true; only what is renewed can have"
                                + " lapsed");
    }

    @Test
    void what_can_be_read_is_kept_beside_the_problems() {
        var examined = CatalogueLoader.examine(
                Told.stream(SOUND.replace("hours: 7.5", "hours: many").replace("evidence: tested,", "evidence: seen,")),
                "c.yaml");

        assertThat(examined.problems()).extracting(DataProblem::line).containsExactly(10, 14);
        assertThat(Objects.requireNonNull(examined.value()).courses()).hasSize(1);
    }

    @Test
    void without_a_catalogue_there_is_nothing_to_keep() {
        var examined = CatalogueLoader.examine(Told.stream("courses: []\n"), "c.yaml");

        assertThat(examined.value()).isNull();
        assertThat(examined.problems()).extracting(DataProblem::message).containsExactly("key catalogue is missing");
    }

    @Test
    void a_blank_code_is_told_where_it_stands() {
        assertThat(told("      - {competency: \" \"}\n"))
                .singleElement()
                .asString()
                .startsWith("c.yaml:6:22 ");
    }

    @Test
    void the_parts_of_a_framework_are_found_again() {
        var examined = FrameworkLoader.examine(Told.stream("""
                framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                competencies: [{id: c, title: C, kind: local, basis: {source: p}}]
                roles:
                  - id: r
                    title: R
                    basis: {source: p}
                    requires:
                      - {competency: c}
                      - {id: e, experience: {roles: [r]}}
                      - {id: g, at_least: {count: 1, of: [{id: h, competency: c, within_months: 5}]}}
                """), "f.yaml");
        var requirements = Objects.requireNonNull(examined.value())
                .content()
                .roles()
                .get(0)
                .requirements();

        assertThat(requirements.get(0)).isInstanceOf(CompetencyRequirement.class);
        assertThat(examined.places().placeOf(requirements.get(0), "competency", -1))
                .hasToString("Optional[f.yaml:9:22]");
        assertThat(examined.places().placeOf(requirements.get(1), "roles", -1)).hasToString("Optional[f.yaml:10:37]");
        assertThat(examined.places().placeOf(requirements.get(1), "id", -1)).hasToString("Optional[f.yaml:10:14]");
        assertThat(examined.places().placeOf(requirements.get(2), "id", -1)).hasToString("Optional[f.yaml:11:14]");
    }

    @Test
    void a_framework_that_is_wrong_or_bundled_is_examined_without_throwing(@TempDir Path folder) {
        assertThat(FrameworkLoader.examine(folder).problems()).hasSize(1);
        assertThat(FrameworkLoader.examine(folder).value()).isNull();
        assertThat(FrameworkLoader.examineBundled("drug-alcohol-england").value())
                .isNotNull();
        assertThat(new SourcePlace("f.yaml", 1, 2)).hasToString("f.yaml:1:2");
    }
}
