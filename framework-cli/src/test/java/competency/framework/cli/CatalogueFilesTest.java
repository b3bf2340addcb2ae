package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.CatalogueLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of a file of courses, and the same courses in another format. */
class CatalogueFilesTest {
    private static final String SHEET = "../examples/catalogue.csv";
    private static final String YAML = "../examples/catalogue.yaml";

    @TempDir
    Path folder;

    @Test
    void a_sheet_is_shown_with_its_columns_and_courses() {
        var result = Shell.run("show", "catalogue", SHEET);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        Golden.check("show-catalogue.txt", result.out());
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(new Shell()
                        .wide(40)
                        .execute("show", "catalogue", SHEET)
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void programs_get_the_same() {
        var result = Shell.run("show", "catalogue", SHEET, "--format", "json");

        assertThat(result.status()).isEqualTo(0);
        Golden.check("show-catalogue.json", result.out());
    }

    @Test
    void what_is_wrong_in_a_sheet_is_shown_beside_what_was_understood() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.csv"), """
                course;title;hours;from;competency;level;valid_months;refresher;lapse_months;simulated
                day;Day;many;01/02/2026;A1;low;12;;;x
                night;Night;7;;A2;;;yes;3;
                ;;;;A3;;;yes
                dusk;Dusk
                """).toString();

        var text = Shell.run("show", "catalogue", file);
        var json = Shell.run("show", "catalogue", file, "--format", "json");

        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out())
                .contains("wrong", "1 problem in the file", "E competency    competency", "D from          not read")
                .contains(
                        "A2, renewed, up to 3 months after it lapsed",
                        "A3, renewed, while it is still valid",
                        "no line")
                .contains("2 rows end before the last column", "✗ 2:9     wrong-type hours", "(cell C2)")
                .doesNotContain("A1, level low");
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.out())
                .contains("\"sound\": false", "\"cell\": \"C2\"", "\"short_rows\": 2", "\"lapse_months\": 3");
    }

    @Test
    void only_the_first_courses_are_shown_unless_all_are_asked_for() throws IOException {
        var sheet = new StringBuilder("course,title,competency\n");
        for (int i = 1; i <= 7; i++) {
            sheet.append("c%d,Course %1$d,A%1$d\n".formatted(i));
        }
        var file = Files.writeString(folder.resolve("many.csv"), sheet).toString();

        assertThat(Shell.run("show", "catalogue", file).out())
                .contains("The first 5 of 7 courses", "Course 5", "--all shows every course")
                .doesNotContain("Course 6");
        assertThat(Shell.run("show", "catalogue", file, "--all").out()).contains("Courses (7)", "Course 7");
    }

    @Test
    void a_file_that_is_no_sheet_is_shown_too_and_one_that_cannot_be_read_is_told() throws IOException {
        var broken = Files.writeString(folder.resolve("b.csv"), "nothing,known\n1,2\n")
                .toString();

        assertThat(Shell.run("show", "catalogue", YAML).out())
                .contains("Example college, courses of 2026", "AB5, tested")
                .doesNotContain("columns");
        assertThat(Shell.run("show", "catalogue", broken).out())
                .contains("Nothing in it can be used", "the first row must name the columns");
        assertThat(Shell.run("show", "catalogue", "no-such.csv").status()).isEqualTo(2);
        assertThat(Shell.run("show", "catalogue", folder.toString()).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"csv", "yaml", "json"})
    void courses_come_out_in_any_format_as_they_went_in(String format) throws IOException {
        for (var from : new String[] {SHEET, YAML}) {
            var out = folder.resolve("out." + format);

            assertThat(Shell.run("convert", from, "--out", out.toString()).status())
                    .isEqualTo(0);
            assertThat(CatalogueLoader.from(out)).isEqualTo(CatalogueLoader.from(Path.of(YAML)));
            assertThat(Shell.run("convert", from, "--to", format).out()).isEqualTo(Files.readString(out));
        }
    }

    @Test
    void hostile_titles_run_nothing_in_a_spreadsheet_and_come_back() throws IOException {
        var file = Files.writeString(folder.resolve("h.yaml"), """
                catalogue: {id: h, title: "=HYPERLINK(\\"http://example.org\\")"}
                courses:
                  - {id: h-course, title: "@SUM(1+1)*cmd|' /C calc'!A0", develops: [{competency: "+AB5"}, {competency: "-"}]}
                """);

        var sheet = Shell.run("convert", file.toString(), "--to", "csv").out();

        assertThat(sheet).contains("\"'=HYPERLINK(\"\"http", ",'@SUM(1+1)*cmd|' /C calc'!A0,'+AB5", ",'-,");
        var back = Files.writeString(folder.resolve("h.csv"), sheet);
        assertThat(CatalogueLoader.from(back)).isEqualTo(CatalogueLoader.from(file));
    }

    @Test
    void what_cannot_be_converted_is_told_and_nothing_is_written() throws IOException {
        var wrong = Files.writeString(folder.resolve("w.csv"), "course,title\nDay,Day\n")
                .toString();
        var twice = Files.writeString(
                        folder.resolve("t.yaml"),
                        "catalogue: {id: t, title: T}\ncourses: [{id: a, title: A}, {id: a, title: B}]\n")
                .toString();
        var out = folder.resolve("out.csv");

        assertThat(Shell.run("convert", wrong, "--out", out.toString()).err()).contains("w.csv:2:1 invalid-value");
        assertThat(Shell.run("convert", twice, "--out", out.toString()).err())
                .isEqualTo("catalogue (t) cannot be written as csv: two courses have the id (a)\n");
        assertThat(out).doesNotExist();
        assertThat(Shell.run("convert", YAML).err()).contains("say what to write: --to");
        assertThat(Shell.run("convert", YAML, "--out", "courses.txt").err()).contains("does not end in .csv");
        assertThat(Shell.run("convert", YAML, "--to", "xlsx").err()).contains("'xlsx' must be one of csv, yaml, json");
        assertThat(Shell.run("convert", YAML, "--to", "xlsx").status()).isEqualTo(2);
        assertThat(ConvertCommand.Target.YAML.isMeantBy("a.YML")).isTrue();
    }
}
