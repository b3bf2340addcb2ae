package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueId;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.OfferedCourse;
import competency.framework.model.catalogue.SourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueWriterTest {
    private static final long SEED = 20_261_128;
    private static final int CATALOGUES = 400;
    private static final CourseCatalogue EXAMPLE = CatalogueLoader.from(Path.of("../examples/catalogue.yaml"));

    @Test
    void whatever_is_written_comes_back_as_it_was() {
        var catalogues = new MadeUpCatalogues(SEED);
        for (int i = 0; i < CATALOGUES; i++) {
            var catalogue = catalogues.next();
            assertThat(read(CatalogueWriter.yaml(catalogue), "c.yaml")).isEqualTo(catalogue);
            assertThat(read(CatalogueWriter.json(catalogue), "c.json")).isEqualTo(catalogue);
            assertThat(read(CatalogueWriter.csv(catalogue), "c.csv")).isEqualTo(catalogue);
        }
    }

    @Test
    void what_is_written_is_what_the_schema_asks_for() {
        var catalogues = new MadeUpCatalogues(SEED + 1);
        var schema = new Validator(FileKind.CATALOGUE);
        for (int i = 0; i < 100; i++) {
            var catalogue = catalogues.next();
            assertThat(schema.of(CatalogueWriter.yaml(catalogue))).isEmpty();
        }
    }

    @Test
    void no_cell_that_is_written_is_a_formula_for_a_spreadsheet() {
        var catalogues = new MadeUpCatalogues(SEED + 2);
        for (int i = 0; i < CATALOGUES; i++) {
            var reader = new SheetReader(
                    CatalogueWriter.csv(catalogues.next()).substring(1), ',', new DataFile(0, "c.csv"), 1);
            for (var row = reader.next(); row != null; row = reader.next()) {
                assertThat(row.cells())
                        .extracting(SheetCell::written)
                        .noneMatch(cell -> Pattern.compile("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*")
                                .matcher(cell)
                                .matches());
            }
        }
    }

    @Test
    void files_are_written_as_people_write_them() {
        assertThat(CatalogueWriter.yaml(EXAMPLE)).isEqualTo("""
                catalogue:
                  id: example-college
                  title: "Example college, courses of 2026"
                  provider: example-college
                  framework: drug-alcohol-england
                courses:
                  - id: example-risk-day
                    title: Recognising and acting upon immediate risk
                    hours: 7
                    assessment: [tested]
                    develops:
                      - {competency: AB5, evidence: tested}
                  - id: example-care-certificate
                    title: Care Certificate with sign-off at work
                    hours: 60
                    assessment: [workplace-assessed]
                    develops:
                      - {competency: care-certificate, evidence: workplace-assessed}
                  - id: example-motivational-interviewing
                    title: "Motivational interviewing, two days"
                    hours: 14
                    cost_gbp: 240
                    requires: [example-risk-day]
                    assessment: [tested, workplace-assessed]
                    develops:
                      - {competency: motivational-interviewing, level: assisted, evidence: workplace-assessed}
                """);
        assertThat(CatalogueWriter.csv(EXAMPLE)).isEqualTo("\uFEFF" + """
                catalogue,catalogue_title,catalogue_provider,framework,course,title,hours,cost_gbp,requires,assessment,\
                competency,level,evidence
                example-college,"Example college, courses of 2026",example-college,drug-alcohol-england,example-risk-day,\
                Recognising and acting upon immediate risk,7,,,tested,AB5,,tested
                ,,,,example-care-certificate,Care Certificate with sign-off at work,60,,,workplace-assessed,\
                care-certificate,,workplace-assessed
                ,,,,example-motivational-interviewing,"Motivational interviewing, two days",14,240,example-risk-day,\
                "tested; workplace-assessed",motivational-interviewing,assisted,workplace-assessed
                """);
        assertThat(CatalogueWriter.json(EXAMPLE)).startsWith("""
                {
                  "catalogue": {
                    "id": "example-college",
                """).endsWith("}\n");
    }

    @Test
    void a_catalogue_without_courses_is_a_row_that_names_it() {
        var empty = new CourseCatalogue(new CatalogueId("c"), "C", null, null, null, List.of());

        assertThat(CatalogueWriter.csv(empty))
                .isEqualTo("\uFEFFcatalogue,catalogue_title,course,title,competency,level,evidence\nc,C,,,,,\n");
        assertThat(CatalogueWriter.yaml(empty)).isEqualTo("catalogue:\n  id: c\n  title: C\n");
    }

    @Test
    void rows_can_be_sorted_and_read_again() {
        var catalogues = new MadeUpCatalogues(SEED + 3);
        var random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            var catalogue = catalogues.next();
            var rows = new ArrayList<>(CatalogueRows.of(catalogue));
            Collections.shuffle(rows.subList(1, rows.size()), random);
            assertThat(read(CsvText.of(rows), "c.csv").courses())
                    .extracting(OfferedCourse::course)
                    .containsExactlyInAnyOrderElementsOf(catalogue.courses().stream()
                            .map(OfferedCourse::course)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "a\u202Eb", "~", "\uD800", "a\u0000b", "a\u2028b", "a\uFFFEb"})
    void what_no_file_can_hold_is_refused_and_not_changed(String title) {
        var catalogue = new CourseCatalogue(
                new CatalogueId("c"),
                "C",
                null,
                null,
                null,
                List.of(offered(Course.builder(new CourseId("d"), title))));

        assertThatThrownBy(() -> CatalogueWriter.yaml(catalogue))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("catalogue (c) cannot be written as yaml: ");
        assertThatThrownBy(() -> CatalogueWriter.json(catalogue)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CatalogueWriter.csv(catalogue)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_files_have_no_word_for_is_refused() {
        var basis = new Basis(new SourceId("s"), null, Certainty.CERTAIN);
        var based = new Course(new CourseId("d"), "D", null, null, null, null, List.of(), List.of(), basis);
        var twice = offered(Course.builder(new CourseId("d"), "D"));

        assertThatThrownBy(() -> CatalogueWriter.yaml(of(null, new OfferedCourse(based, List.of()))))
                .hasMessage("catalogue (c) cannot be written as a file: course (d) has a basis");
        assertThatThrownBy(() -> CatalogueWriter.csv(of("body", twice)))
                .hasMessage(
                        "catalogue (c) cannot be written as a file: course (d) has no provider, and would get that of the"
                                + " catalogue");
        assertThatThrownBy(() -> CatalogueWriter.csv(of(null, twice, twice)))
                .hasMessage("catalogue (c) cannot be written as csv: two courses have the id (d)");
        assertThat(read(CatalogueWriter.yaml(of(null, twice, twice)), "c.yaml")).isEqualTo(of(null, twice, twice));
    }

    @Test
    void what_is_larger_than_a_file_may_be_is_refused() {
        var courses = IntStream.range(0, 20_001)
                .mapToObj(i -> offered(Course.builder(new CourseId("c" + i), "C")))
                .toArray(OfferedCourse[]::new);

        assertThatThrownBy(() -> CatalogueWriter.csv(of(null, courses)))
                .hasMessageEndingWith("a list must not have more than 20,000 entries");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1,'=1+1",
                "-5,'-5",
                "@x,'@x",
                "'=1,''=1",
                "'','',",
                "'Tis so,'Tis so",
                "O'Brien,O'Brien",
                " a,' a",
                "a ,`\"'a \"`",
                "`a,b`,`\"a,b\"`",
                "a;b,\"a;b\"",
                "`a\"b`,`\"a\"\"b\"`",
                "`\t=1`,`\"'\t=1\"`",
            })
    void a_text_that_would_be_run_or_lost_is_kept_by_an_apostrophe(String text, String cell) {
        assertThat(CsvText.of(List.of(List.of(text, "x")))).isEqualTo("\uFEFF" + cell + ",x\n");
    }

    @Test
    void every_text_comes_back_from_its_cell() {
        var texts = new MadeUpCatalogues(SEED + 4);
        for (int i = 0; i < 5000; i++) {
            var text = texts.text();
            assertThat(Formulas.text(Formulas.cell(text))).isEqualTo(text);
        }
        assertThat(CsvText.of(List.of())).isEqualTo("\uFEFF");
        assertThat(Formulas.text("  '=1 ")).isEqualTo("=1");
    }

    private static CourseCatalogue of(@Nullable String provider, OfferedCourse... courses) {
        return new CourseCatalogue(new CatalogueId("c"), "C", provider, null, null, List.of(courses));
    }

    private static OfferedCourse offered(Course.Builder course) {
        return new OfferedCourse(course.build(), List.of());
    }

    private static CourseCatalogue read(String text, String name) {
        return CatalogueLoader.from(Told.stream(text), name);
    }
}
