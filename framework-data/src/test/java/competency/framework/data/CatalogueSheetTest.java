package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.InterventionReach;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.MappingLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses that are kept in a spreadsheet: one row for each line, as people write it. */
class CatalogueSheetTest {
    private static final String SOUND = """
            catalogue,catalogue_title,catalogue_provider,framework,framework_version,course,title,provider,accredited_from,\
            accredited_until,hours,guided_hours,credits,cost_gbp,requires,assessment,reach,competency,level,evidence,\
            valid_months,simulated,refresher,lapse_months
            college,College,some-college,clinic,2,day,"Day, the first",,2026-01-01,2027-12-31,7.5,6,2,180,before; again,\
            tested,organisation,AB5,low,tested,12,yes,no,
            ,,,,,,,,,,,,,,,,,CD 4,,,,,yes,3
            ,,,,,night,Night,other-college,,,,,,,,,,,,,,,,
            """;

    private static CourseCatalogue read(String text) {
        return CatalogueLoader.from(Told.stream(text), "our-courses.csv");
    }

    private static List<String> told(String text) {
        return Told.by(() -> CatalogueLoader.from(Told.stream(text), "c.csv"));
    }

    private static CataloguePreview preview(String text) {
        return CatalogueLoader.preview(Told.stream(text), "c.csv");
    }

    @Test
    void a_provider_of_the_catalogue_that_is_wrong_is_told_once_and_not_of_its_courses() {
        assertThat(told(SOUND.replace("some-college", "Some College")))
                .singleElement()
                .asString()
                .startsWith("c.csv:2:17 invalid-value provider (Some College)");
        assertThat(told(SOUND.replace("some-college", "Some College").replace("other-college", "Other College")))
                .hasSize(2);
    }

    @Test
    void every_column_is_read_as_in_any_other_file() {
        var catalogue = read(SOUND);
        var day = catalogue.courses().get(0);

        assertThat(catalogue.id()).hasToString("college");
        assertThat(catalogue.title()).isEqualTo("College");
        assertThat(catalogue.framework()).hasToString("clinic");
        assertThat(catalogue.version()).isEqualTo("2");
        assertThat(day.course().title()).isEqualTo("Day, the first");
        assertThat(day.course().provider()).isEqualTo("some-college");
        assertThat(day.course().accreditedFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(day.course().accreditedUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(day.course().hours()).isEqualTo(new BigDecimal("7.5"));
        assertThat(day.course().guidedHours()).isEqualTo(BigDecimal.valueOf(6));
        assertThat(day.course().credits()).isEqualTo(2);
        assertThat(day.course().costGbp()).isEqualTo(BigDecimal.valueOf(180));
        assertThat(day.course().requires()).containsExactly(new CourseId("before"), new CourseId("again"));
        assertThat(day.course().assessment()).containsExactly(EvidenceStrength.TESTED);
        assertThat(day.course().reach()).isEqualTo(InterventionReach.ORGANISATION);
        assertThat(day.lines())
                .containsExactly(
                        new MappingLine("AB5", new LevelId("low"), EvidenceStrength.TESTED, 12, true, false, 0),
                        new MappingLine("CD 4", null, null, null, false, true, 3));
        assertThat(catalogue.courses().get(1).course().provider()).isEqualTo("other-college");
        assertThat(catalogue.courses().get(1).lines()).isEmpty();
    }

    @Test
    void every_key_of_a_catalogue_has_one_column() {
        for (var part : CatalogueColumn.Part.values()) {
            assertThat(CatalogueColumn.of(part).stream()
                            .map(column -> column.value().key()))
                    .containsExactlyInAnyOrderElementsOf(part.shape().keys().stream()
                            .filter(key -> !key.equals("develops"))
                            .toList());
        }
        assertThat(Arrays.stream(CatalogueColumn.values()).map(CatalogueColumn::title))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(
                                CatalogueColumn.named(title).orElseThrow().title())
                        .isEqualTo(title));
    }

    @Test
    void every_value_is_found_again_where_it_stands() {
        var text = """
                note;course;title;requires;competency;level
                "two
                ""lines""\";day;"A ""day"", of; one line"; one|  two;  AB5;low

                😀;;;;CD4;high
                """;
        var examined = CatalogueLoader.examine(Told.stream(text), "c.csv");
        var catalogue = Objects.requireNonNull(examined.value());
        var day = catalogue.courses().get(0);
        var places = examined.places();

        assertThat(examined.problems()).isEmpty();
        assertThat(day.course().title()).isEqualTo("A \"day\", of; one line");
        assertThat(day.course().requires()).containsExactly(new CourseId("one"), new CourseId("two"));
        assertThat(places.placeOf(day, "id", -1)).hasToString("Optional[c.csv:3:12]");
        assertThat(places.placeOf(day, "title", -1)).hasToString("Optional[c.csv:3:16]");
        assertThat(places.placeOf(day, "requires", 0)).hasToString("Optional[c.csv:3:43]");
        assertThat(places.placeOf(day, "requires", 1)).hasToString("Optional[c.csv:3:49]");
        assertThat(places.placeOf(day.lines().get(0), "competency", -1)).hasToString("Optional[c.csv:3:55]");
        assertThat(places.placeOf(day.lines().get(1), "competency", -1)).hasToString("Optional[c.csv:5:6]");
        assertThat(places.placeOf(day.lines().get(1), "level", -1)).hasToString("Optional[c.csv:5:10]");
        assertThat(places.placeOf(day.lines().get(1), "level", -1).orElseThrow().cell())
                .isEqualTo("F4");
        assertThat(places.placeOf(day.lines().get(0), "evidence", -1)).hasToString("Optional[c.csv:3:55]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_in_any_program(String end) {
        var text = "course,title,competency,level\nday,\"Day\",A1,\n,,B 2,\n\nnight,Night,C3,Bad Level\n";
        assertThat(told(text.replace("\n", end)))
                .singleElement()
                .asString()
                .startsWith("c.csv:5:16 invalid-value level id (Bad Level) must be kebab-case")
                .endsWith("(cell D5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_by_the_names_of_the_columns(String separator) {
        var text = "title|course|\"remarks, private; or\ttabs\"|competency\nDay|day||A1\n".replace("|", separator);

        assertThat(read(text).courses()).hasSize(1);
        assertThat(read("\uFEFF" + text).courses()).hasSize(1);
        assertThat(read("sep=" + separator + "\r\n" + text).courses()).hasSize(1);
        assertThat(read("\n" + separator + separator + "\n" + text).courses()).hasSize(1);
        assertThat(Objects.requireNonNull(preview(text).sheet()).separator())
                .isEqualTo(Map.of(",", "comma", ";", "semicolon", "\t", "tab").get(separator));
    }

    @Test
    void a_line_that_announces_the_separator_is_no_row_of_a_spreadsheet() {
        assertThat(told("sep=;\ncourse;title;hours\nday;Day;many\n"))
                .containsExactly("c.csv:3:9 wrong-type hours must be a number, not a text (many) (cell C2)");
    }

    @ParameterizedTest
    @CsvSource({
        "Course ID,course",
        "id,course",
        "COURSE_TITLE,title",
        "Name of course,title",
        "GLH,guided_hours",
        "Guided learning hours (GLH),guided_hours",
        "Cost (£),cost_gbp",
        "Price,cost_gbp",
        "Duration (hours),hours",
        "TQT,hours",
        "Prerequisites,requires",
        "Unit code,competency",
        "Competence,competency",
        "Valid for (months),valid_months",
        "Refresher?,refresher",
        "Accredited to,accredited_until",
        "Start date,",
        "Duration,",
        "Remarks,",
        "# hours,",
    })
    void columns_are_known_by_what_people_call_them(String name, String meaning) {
        assertThat(SheetHeader.of(new SheetRow(
                                1, List.of(new SheetCell(new DataFile(0, "c.csv").start(), name, false))))
                        .columns()
                        .keySet()
                        .stream()
                        .map(CatalogueColumn::title)
                        .collect(Collectors.joining()))
                .isEqualTo(meaning == null ? "" : meaning);
    }

    @Test
    void beside_ids_a_course_is_a_title() {
        var course = read("Course,Course code,Unit\nThe day,day,A1\n").courses().get(0);

        assertThat(course.id()).hasToString("day");
        assertThat(course.course().title()).isEqualTo("The day");
        assertThat(read("Course code,Course,Unit\nday,The day,A1\n").courses()).containsExactly(course);
    }

    @Test
    void rows_of_one_course_are_one_course_wherever_they_stand() {
        var catalogue = read("""
                course,title,hours,competency
                day,Day,7,A1
                ,,,A2
                night,Night,,B1
                day,,7,A3
                ,,,A4
                night,Night,,B2
                """);

        assertThat(catalogue.courses()).hasSize(2);
        assertThat(catalogue.courses().get(0).lines())
                .extracting(MappingLine::competency)
                .containsExactly("A1", "A2", "A3", "A4");
        assertThat(catalogue.courses().get(1).lines())
                .extracting(MappingLine::competency)
                .containsExactly("B1", "B2");
    }

    @Test
    void what_rows_say_of_one_course_must_be_the_same() {
        assertThat(told("""
                course,title,hours,competency
                day,Day,7,A1
                day,Evening,8,A2
                ,,7,A3
                """))
                .containsExactly(
                        "c.csv:3:5 conflicting-keys title (Evening) is not what line 2 says of this course (Day); say it"
                                + " once, or the same in every row (cell B3)",
                        "c.csv:3:13 conflicting-keys hours (8) is not what line 2 says of this course (7); say it once, or"
                                + " the same in every row (cell C3)");
    }

    @Test
    void a_catalogue_without_a_name_is_called_after_its_file() {
        var text = "course,title\nday,Day\n";

        assertThat(read(text).id()).hasToString("our-courses");
        assertThat(read(text).title()).isEqualTo("our-courses");
        assertThat(CatalogueLoader.from(Told.stream(text), "some/folder/Café & more (2026).CSV")
                        .id())
                .hasToString("cafe-more-2026");
        assertThat(CatalogueLoader.from(Told.stream(text), "some/folder/Café & more (2026).CSV")
                        .title())
                .isEqualTo("Café & more (2026)");
        assertThat(CatalogueLoader.from(Told.stream(text), "研修.csv").id()).hasToString("catalogue");
        assertThat(CatalogueLoader.from(Told.stream(text), "~.csv").title()).isEqualTo("catalogue");
        assertThat(CatalogueLoader.from(Told.stream(text), "x".repeat(300) + ".csv")
                        .id()
                        .value())
                .hasSize(80);
    }

    @Test
    void ticks_and_words_are_read_as_spreadsheets_and_people_write_them() {
        var lines = read("""
                course,title,assessment,competency,evidence,simulated,refresher,lapse_months
                day,Day,Workplace assessed; TESTED,A1,Self declared,TRUE,FALSE,0
                ,,,A2,,x,No,
                ,,,A3,,false,YES,0
                ,,,A4,,0,1,12
                """).courses().get(0);

        assertThat(lines.course().assessment())
                .containsExactly(EvidenceStrength.WORKPLACE_ASSESSED, EvidenceStrength.TESTED);
        assertThat(lines.lines())
                .containsExactly(
                        new MappingLine("A1", null, EvidenceStrength.SELF_DECLARED, null, true, false, 0),
                        new MappingLine("A2", null, null, null, true, false, 0),
                        new MappingLine("A3", null, null, null, false, true, 0),
                        new MappingLine("A4", null, null, null, false, true, 12));
    }

    @Test
    void everything_that_is_wrong_is_told_at_its_cell() {
        assertThat(told("""
                course,title,accredited_from,accredited_until,hours,cost,requires,assessment,competency,evidence,refresher
                Day,,01/02/2026,31.12.2027,"7,5",£180,ok,tested;seen,A1,heard,maybe
                ,,,,,,,,,tested,
                night,Night,2026-02-30,2026/01/01,1e3,"1,250.00",,,,,
                """))
                .containsExactly(
                        "c.csv:2:1 missing-key course (Day) has no title; give it one in one of its rows (cell A2)",
                        "c.csv:2:1 invalid-value course id (Day) must be kebab-case: lower-case letters, digits and single"
                                + " hyphens, at most 80 characters (cell A2)",
                        "c.csv:2:6 invalid-value accredited_from (01/02/2026) must be a day, written yyyy-mm-dd; write"
                                + " 2026-02-01 or 2026-01-02 (cell C2)",
                        "c.csv:2:17 invalid-value accredited_until (31.12.2027) must be a day, written yyyy-mm-dd; write"
                                + " 2027-12-31 (cell D2)",
                        "c.csv:2:28 wrong-type hours must be a number, not a text (7,5); decimals stand behind a point, and"
                                + " nothing between thousands (cell E2)",
                        "c.csv:2:34 wrong-type cost_gbp must be a number, not a text (£180); leave the sign of the currency out (cell F2)",
                        "c.csv:2:49 invalid-value an entry of assessment (seen) must be one of self-declared, attended,"
                                + " tested, workplace-assessed, independently-assessed (cell H2)",
                        "c.csv:2:57 invalid-value evidence (heard) must be one of self-declared, attended, tested,"
                                + " workplace-assessed, independently-assessed (cell J2)",
                        "c.csv:2:63 wrong-type refresher must be true or false, not a text (maybe) (cell K2)",
                        "c.csv:3:9 missing-key competency is missing, and this row says evidence; name it, or leave the"
                                + " others empty (cell I3)",
                        "c.csv:4:13 invalid-value accredited_from: 2026-02-30 is not a day of the calendar (cell C4)",
                        "c.csv:4:24 invalid-value accredited_until (2026/01/01) must be a day, written yyyy-mm-dd (cell"
                                + " D4)",
                        "c.csv:4:35 wrong-type hours must be a number, not a text (1e3) (cell E4)",
                        "c.csv:4:39 wrong-type cost_gbp must be a number, not a text (1,250.00); decimals stand behind a"
                                + " point, and nothing between thousands (cell F4)");
    }

    @Test
    void what_the_model_refuses_is_told_at_its_cell() {
        assertThat(told("""
                course,title,hours,guided_hours,requires,competency,refresher,level
                day,Day,2,3,,A1,yes,low
                """))
                .containsExactly(
                        "c.csv:2:11 invalid-value guided_hours (3) must not be more than hours (2) (cell D2)",
                        "c.csv:2:21 conflicting-keys level cannot stand beside refresher: what is renewed stays as it was"
                                + " shown (cell H2)");
    }

    @Test
    void columns_that_are_missing_doubled_or_misspelt_are_told_once() {
        assertThat(told("""
                Course ID,Evidense,hours,Hrs,Remarks,# evidence
                day,tested,1,2,something,x
                night,tested,1,2,something,x
                """))
                .containsExactly(
                        "c.csv:1:1 missing-key no column is called title; name one so, or add it (cell A1)",
                        "c.csv:1:11 unknown-key unknown column (Evidense); did you mean evidence? If not, begin its name"
                                + " with # to have it left alone (cell B1)",
                        "c.csv:1:26 duplicate-key columns (hours) and (Hrs) both say hours; begin the name of the one that"
                                + " is not meant with # (cell D1)");
        assertThat(told("course,title,level,# Evidense\nday,Day,low,x\nnight,Night,low,x\n"))
                .containsExactly(
                        "c.csv:1:1 missing-key no column is called competency; name one so, or add it (cell A1)");
        assertThat(told("course,title,level,Competancy\nday,Day,low,x\n"))
                .containsExactly(
                        "c.csv:1:20 unknown-key unknown column (Competancy); did you mean competency? If not, begin"
                                + " its name with # to have it left alone (cell D1)");
        assertThat(told("title,competency\nDay,A1\n"))
                .containsExactly("c.csv:1:1 missing-key no column is called course; name one so, or add it (cell A1)");
    }

    @Test
    void a_sheet_without_names_of_columns_is_told_what_it_needs() {
        assertThat(told("day,Day,7\nnight,Night,8\n"))
                .containsExactly(
                        "c.csv:1:1 missing-key the first row must name the columns, at least course and title, and none of"
                                + " its names is known (day, Day, 7) (cell A1)");
        assertThat(told("a,b,c,d,e,f,g,h,i\n")).singleElement().asString().contains("(a, b, c, d, e, f, g, h, …)");
        assertThat(told("course|title|hours\nday|Day|7\n"))
                .containsExactly(
                        "c.csv:1:1 syntax cells are separated by | here; save the sheet with commas, semicolons or tabs"
                                + " between them (cell A1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,,\n,,\n", "\uFEFF", "   \n", "sep=;\n"})
    void an_empty_sheet_is_told(String text) {
        assertThat(told(text)).containsExactly("c.csv:1:1 empty there is nothing in it");
    }

    @Test
    void a_sheet_of_nothing_but_names_is_a_catalogue_without_courses() {
        assertThat(read("course,title,competency\n").courses()).isEmpty();
    }

    @Test
    void a_row_with_too_many_cells_is_told_and_not_guessed() {
        assertThat(told("""
                course,title,competency
                day,Risk, part one,A1
                ,,A2
                night,Night,B1,,,
                """))
                .containsExactly(
                        "c.csv:2:20 syntax cell (A1) belongs to no column, since only 3 are named; look in this row for a"
                                + " separator too many, or a text with one in it that needs quotation marks (cell D2)");
    }

    @Test
    void a_row_with_too_few_cells_is_empty_where_it_ends_and_is_counted() {
        var preview = preview("course,title,hours,competency\nday,Day\n,,,A1\nnight,Night,2\n");

        assertThat(preview.examined().problems()).isEmpty();
        assertThat(Objects.requireNonNull(preview.examined().value()).courses()).hasSize(2);
        assertThat(Objects.requireNonNull(preview.sheet()).rows()).isEqualTo(3);
        assertThat(Objects.requireNonNull(preview.sheet()).shortRows()).isEqualTo(2);
    }

    @Test
    void a_line_before_any_course_is_told() {
        assertThat(told("course,title,competency\n,,A1\n,Day,\nday,Day,A1\n"))
                .containsExactly(
                        "c.csv:2:1 missing-key course is missing; name it in this row, or in one above (cell A2)",
                        "c.csv:3:1 missing-key course is missing; name it in this row, or in one above (cell A3)");
    }

    @Test
    void quotation_marks_that_do_not_fit_are_told_beside_what_stands_above_them() {
        assertThat(told("course,title,hours\nday,Day,many\nnight,\"Night,8\n"))
                .containsExactly(
                        "c.csv:2:9 wrong-type hours must be a number, not a text (many) (cell C2)",
                        "c.csv:3:7 syntax this quotation mark is never closed (cell B3)");
        assertThat(told("course,title,hours\nday,\"The \"\"big\"\" \"day\",7\n"))
                .containsExactly(
                        "c.csv:2:19 syntax something stands behind the closing quotation mark of a cell that opens in line"
                                + " 2; write a quotation mark within a cell twice (cell B2)");
        assertThat(told("course,\"title\nday,Day\n"))
                .containsExactly("c.csv:1:8 syntax this quotation mark is never closed (cell B1)");
        assertThat(read("course,title\nday,The \"big\" day\n")
                        .courses()
                        .get(0)
                        .course()
                        .title())
                .isEqualTo("The \"big\" day");
    }

    @Test
    void bytes_that_are_no_text_are_told_with_what_to_do() {
        assertThat(toldOfBytes("course,title\nday,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("c.csv:2:8 encoding this is not UTF-8 text; save the sheet as “CSV UTF-8”");
        assertThat(toldOfBytes("course,title\n".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("c.csv:1:1 encoding this is not UTF-8 text; save the sheet as “CSV UTF-8”");
        assertThat(toldOfBytes(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}))
                .containsExactly(
                        "c.csv:1:1 encoding this is a workbook or an archive and no text; save the sheet in it as “CSV"
                                + " UTF-8”");
        assertThat(toldOfBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .singleElement()
                .asString()
                .contains("workbook");
        assertThat(toldOfBytes("course,title\nday,D\0ay\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "c.csv:2:6 encoding character U+0000 cannot stand in a text; remove it, or save the file as"
                                + " UTF-8");
    }

    private static List<String> toldOfBytes(byte[] bytes) {
        return Told.by(() -> CatalogueLoader.from(new ByteArrayInputStream(bytes), "c.csv"));
    }

    @Test
    void limits_are_those_of_any_other_file() {
        assertThat(told("course,title\nday," + "x".repeat(2001) + "\n"))
                .containsExactly("c.csv:2:5 too-large title must not be longer than 2,000 characters (cell B2)");
        assertThat(told("course,title\n" + "\n".repeat(1_000_000)))
                .containsExactly("c.csv:1:1 too-large must not be larger than 1,000,000 bytes");
        assertThat(told("course,title,competency\nday,Day,A\n" + ",,A\n".repeat(20_000)))
                .containsExactly("c.csv:20002:1 too-large a list must not have more than 20,000 entries (cell A20002)");
        assertThat(told("course,title\n"
                        + IntStream.range(0, 20_001)
                                .mapToObj(i -> "c" + i + ",C\n")
                                .collect(Collectors.joining())))
                .containsExactly("c.csv:20002:1 too-large a list must not have more than 20,000 entries (cell A20002)");
        var wide = "course,title,hours,competency,level,evidence,valid_months,assessment,credits,cost\n";
        assertThat(told(wide + "c,C,1,A,l,tested,1,tested,1,0\n".repeat(20_001)))
                .containsExactly("c.csv:20002:7 too-large a file must not have more than 200,000 values (cell D20002)");
    }

    @Test
    void a_row_of_a_hundred_thousand_cells_is_refused_where_it_gets_too_wide() {
        assertThat(told("course,title" + ",x".repeat(100_000) + "\nday,Day\n"))
                .containsExactly("c.csv:1:2010 too-large a row must not have more than 1,000 cells (cell ALM1)");
        assertThat(told("course,title\nday,Day" + ",".repeat(100_000) + "\n"))
                .containsExactly("c.csv:2:1007 too-large a row must not have more than 1,000 cells (cell ALM2)");
    }

    @Test
    void hidden_characters_and_line_breaks_in_a_cell_are_told() {
        assertThat(told("course,title\nday,\"Day\nand night\"\nnight,N\u202Eight\n"))
                .containsExactly(
                        "c.csv:2:5 invalid-value title has a line break or another character that cannot be seen (U+000A);"
                                + " write it on one line (cell B2)",
                        "c.csv:4:7 invalid-value title has a line break or another character that cannot be seen (U+202E);"
                                + " write it on one line (cell B3)");
    }

    @Test
    void a_preview_tells_which_column_was_taken_for_what() {
        var sheet = Objects.requireNonNull(preview("""
                Course code;Course;GLH;Room;;Unit code
                day;Day;7;2b;;AB5
                """).sheet());

        assertThat(sheet.separator()).isEqualTo("semicolon");
        assertThat(sheet.rows()).isEqualTo(1);
        assertThat(sheet.columns())
                .extracting(column ->
                        "%s %s %s %s".formatted(column.letter(), column.name(), column.meaning(), column.place()))
                .containsExactly(
                        "A Course code course c.csv:1:1",
                        "B Course title c.csv:1:13",
                        "C GLH guided_hours c.csv:1:20",
                        "D Room null c.csv:1:24",
                        "E  null c.csv:1:29",
                        "F Unit code competency c.csv:1:30");
        assertThat(SheetCell.letters(25) + SheetCell.letters(26) + SheetCell.letters(701) + SheetCell.letters(702))
                .isEqualTo("ZAAZZAAA");
    }

    @Test
    void a_file_is_read_as_a_sheet_by_its_name(@TempDir Path folder) throws IOException {
        var text = "course\ttitle\tcompetency\nday\tDay\tA1\n";
        var csv = Files.writeString(folder.resolve("c.csv"), text);
        var tsv = Files.writeString(folder.resolve("c.tsv"), text);

        assertThat(CatalogueLoader.from(csv)).isEqualTo(CatalogueLoader.from(tsv));
        assertThat(CatalogueLoader.preview(Files.writeString(folder.resolve("c.yaml"), "catalogue: {id: c, title: C}"))
                        .sheet())
                .isNull();
        assertThat(CatalogueLoader.preview(folder.resolve("none.csv")).sheet()).isNull();
        assertThat(CatalogueLoader.examine(folder.resolve("none.csv")).problems())
                .extracting(DataProblem::id)
                .containsExactly("missing-file");
    }

    @Test
    void the_example_says_what_the_example_in_YAML_says() {
        var examples = Path.of("../examples");

        assertThat(CatalogueLoader.from(examples.resolve("catalogue.csv")))
                .isEqualTo(CatalogueLoader.from(examples.resolve("catalogue.yaml")));
        assertThat(Objects.requireNonNull(CatalogueLoader.preview(examples.resolve("catalogue.csv"))
                                .sheet())
                        .columns())
                .filteredOn(column -> column.meaning() == null)
                .extracting(SheetColumn::name)
                .containsExactly("Room");
    }
}
