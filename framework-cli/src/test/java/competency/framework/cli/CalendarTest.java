package competency.framework.cli;

import static competency.framework.cli.Shell.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lapses when, for people, programs and calendars. */
class CalendarTest {
    private static final String TEAM = " --portfolio lapsed.yaml ready.yaml for-now.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "lapses.txt, 80, --until 2027-12-31 --portfolio lapsed.yaml",
        "lapses-40.txt, 40, --until 2027-12-31 --portfolio lapsed.yaml",
        "lapses-team.txt, 80, --until 2027-12-31" + TEAM,
        "lapses.json, 80, --until 2027-12-31 --format json --portfolio lapsed.yaml",
        "lapses-team.json, 80, --until 2027-12-31 --format json" + TEAM,
        "lapses.ics, 80, --until 2027-12-31 --format ical" + TEAM,
        "lapses-grace.txt, 80, --until 2027-12-31 --policy policy.yaml --portfolio ready.yaml",
    })
    void what_lapses_reads_as_it_was_found_good(String golden, int width, String args) {
        var result = new Shell().wide(width).execute(arguments(args));

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(0);
        Golden.check(golden, result.out());
        if (golden.endsWith(".txt")) {
            assertThat(result.out().lines())
                    .allSatisfy(
                            line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void a_calendar_is_what_RFC_5545_says() {
        var calendar =
                CalendarFile.read(run("--until 2027-12-31 --format ical" + TEAM).out());

        assertThat(calendar.events()).hasSizeGreaterThan(3);
        assertThat(calendar.all("UID")).doesNotHaveDuplicates();
        assertThat(calendar.all("DTSTAMP")).allMatch("20261121T000000Z"::equals);
        assertThat(calendar.all("DTSTART")).contains("20261224", "20270211");
        assertThat(calendar.all("SUMMARY")).anyMatch("p-2: Induction, due by this day"::equals);
        assertThat(calendar.all("DESCRIPTION"))
                .anyMatch("Core worker (core-worker). The day after: missing, and the verdict is NOT READY."::equals);
    }

    /** Read again after a renewal, the calendar moves the event and does not gain another. */
    @Test
    void an_event_keeps_its_key_when_its_day_changes() throws IOException {
        var portfolio = Files.readString(Path.of(DATA + "ready.yaml"));
        var renewed = Files.writeString(folder.resolve("renewed.yaml"), portfolio.replace("2025-02-11", "2026-10-11"));
        var before =
                CalendarFile.read(run("--until 2029-12-31 --format ical --role outreach-worker --portfolio ready.yaml")
                        .out());
        var after =
                CalendarFile.read(run("--until 2029-12-31 --format ical --role outreach-worker --portfolio " + renewed)
                        .out());
        var key = "p-3.outreach-worker.communication@example";

        assertThat(day(before, key)).isEqualTo("20270211");
        assertThat(day(after, key)).isEqualTo("20281011");
    }

    private static String day(CalendarFile calendar, String key) {
        return calendar.events().stream()
                .filter(event -> key.equals(event.get("UID")))
                .map(event -> event.getOrDefault("DTSTART", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_lapses_twice_has_two_events() {
        var calendar = CalendarFile.read(
                run("--until 2028-12-31 --format ical --role outreach-worker --policy policy.yaml --portfolio ready.yaml")
                        .out());

        assertThat(calendar.all("UID"))
                .contains("p-3.outreach-worker.communication@example", "p-3.outreach-worker.communication.2@example");
        assertThat(calendar.all("SUMMARY")).anyMatch(said -> said.endsWith("the days of grace end"));
    }

    @Test
    void a_calendar_without_events_is_one_all_the_same() {
        assertThat(CalendarFile.read(run("--until 2026-11-21 --format ical --role helper --portfolio ready.yaml")
                                .out())
                        .events())
                .isEmpty();
    }

    @Test
    void whatever_stands_in_a_title_is_only_a_title() {
        var out = new ByteArrayOutputStream();
        var calendar = new ICalendar(new PrintStream(out, false, StandardCharsets.UTF_8), LocalDate.of(2026, 11, 21));
        var title = "a\\b;c,d:\"e\"\r\nEND:VEVENT \u202E" + "ж木\uD83D\uDE00".repeat(40);
        calendar.day("key", LocalDate.of(2027, 2, 28), title, "").end();

        var read = CalendarFile.read(out.toString(StandardCharsets.UTF_8).replace('\uFFFD', '?'));
        assertThat(read.all("SUMMARY")).containsExactly("a\\b;c,d:\"e\"  END:VEVENT ?" + "ж木\uD83D\uDE00".repeat(40));
    }

    @Test
    void a_file_that_ends_in_ics_is_a_calendar_unless_something_else_is_said() throws IOException {
        var file = folder.resolve("team.ics");
        assertThat(run("--until 2027-12-31 --out " + file + TEAM).out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(run("--until 2027-12-31 --format ical" + TEAM).out());
        run("--until 2027-12-31 --format json --out " + file + TEAM);
        assertThat(Files.readString(file)).startsWith("[");
    }

    @Test
    void several_people_are_an_array_and_one_is_an_object() {
        assertThat(run("--until 2027-12-31 --format json" + TEAM).out())
                .startsWith("[\n  {\n    \"framework\"")
                .endsWith("]\n");
        assertThat(run("--until 2027-12-31 --format json --portfolio for-now.yaml")
                        .out())
                .startsWith("{\n  \"framework\"")
                .endsWith("}\n");
    }

    @Test
    void every_problem_is_told_and_nothing_else() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.jsonl"), """
                {"person": "p-1", "posts": [{"role": "core-worker", "from": "2024-01-01"}]}
                {"persn": 1}
                """);
        var idle = Files.writeString(folder.resolve("idle.jsonl"), "{\"person\": \"p-8\"}\n{\"person\": \"p-9\"}\n");
        for (var format : Stream.of("text", "json", "ical").toList()) {
            var result =
                    run("--until 2027-12-31 --format " + format + " --portfolio " + bad + " " + idle + " lenient.yaml");

            assertThat(result.status()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .contains("bad.jsonl:2:2", "no-post p-8", "no-post p-9", "lenient.yaml:6:", "lenient.yaml:7:");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--until 2026-11-20 --portfolio ready.yaml, must not be before the day asked about (2026-11-21)",
        "--until 2027-02-29 --portfolio ready.yaml, is not a day of the calendar",
        "--until 2027-12-31, Missing required option",
        "--until 2027-12-31 --portfolio ready.yaml --format html, 'text, json or ical'",
        "--until 2027-12-31 --portfolio ready.yaml --role helpr, did you mean helper?",
        "--until 2027-12-31 --portfolio nowhere.yaml, nowhere.yaml:1:1 missing-file",
    })
    void what_cannot_be_asked_is_told(String args, String told) {
        var result = run(args);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(told);
    }

    private static Shell.Result run(String args) {
        return Shell.run(arguments(args));
    }

    /** The example framework, and file names within the folder of test data. */
    private static String[] arguments(String args) {
        return Stream.concat(
                        Stream.of("next", "--framework", Shell.EXAMPLE),
                        Stream.of(args.split(" ")).map(arg -> Files.exists(Path.of(DATA + arg)) ? DATA + arg : arg))
                .toArray(String[]::new);
    }
}
