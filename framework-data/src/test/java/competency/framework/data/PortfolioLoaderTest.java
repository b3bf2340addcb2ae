package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.Check;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.Completion;
import competency.framework.model.portfolio.CourseOutcome;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.PracticeEntry;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Registration;
import competency.framework.model.portfolio.RegistrationStatus;
import competency.framework.model.portfolio.Waiver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioLoaderTest {
    private static final String WHOLE = """
            portfolio:
              person: p-1
              posts:
                - {role: worker, setting: community-adult, from: 2025-09-01, until: 2026-08-31,
                   tags: [lone-working, groups]}
                - {role: helper, from: 2024-02-29}
              completions:
                - {id: c1, course: talk, on: 2025-02-11, outcome: attended, revoked_on: 2025-03-01}
              awards:
                - {id: a1, competency: AB1.2014, level: independent, on: 2025-03-01, evidence: workplace-assessed,
                   assessor: p-77, simulated: true, until: 2028-02-29, revoked_on: 2026-01-01}
                - {id: a2, competency: listening, on: 2025-03-01}
              registrations:
                - {id: r1, register: nmc, status: conditions, from: 2024-01-01, until: 2026-12-31, annotations: [v300]}
                - {id: r2, register: NMC.uk, status: active, from: 2027-01-01}
              checks: [{id: k1, check: dbs-enhanced, on: 2025-01-01, result: accepted-after-review}]
              practice:
                - {id: h1, kind: supervised-practice, from: 2025-01-01, until: 2025-06-30, hours: 62.25, tags: [groups]}
                - {id: h2, kind: supervised-practice, from: 2025-07-01, until: 2025-07-01, hours: 0}
              memberships:
                - {id: m1, body: a-body, from: 2024-01-01, until: 2024-12-31}
                - {id: m2, body: a-body, from: 2025-01-01}
              waivers:
                - {id: w1, requirement: some, role: worker, from: 2025-09-01, until: 2025-11-30, reason: No place was free,
                   approved_by: p-5}
            """;
    private static final Portfolio MEANT = new Portfolio(
            new PersonRef("p-1"),
            List.of(
                    new Post(
                            new RoleId("worker"),
                            new SettingId("community-adult"),
                            LocalDate.of(2025, 9, 1),
                            LocalDate.of(2026, 8, 31),
                            List.of("lone-working", "groups")),
                    new Post(new RoleId("helper"), null, LocalDate.of(2024, 2, 29), null, List.of())),
            List.of(new Completion(
                    new RecordId("c1"),
                    new CourseId("talk"),
                    LocalDate.of(2025, 2, 11),
                    CourseOutcome.ATTENDED,
                    LocalDate.of(2025, 3, 1))),
            List.of(
                    new Award(
                            new RecordId("a1"),
                            "AB1.2014",
                            new LevelId("independent"),
                            LocalDate.of(2025, 3, 1),
                            EvidenceStrength.WORKPLACE_ASSESSED,
                            new PersonRef("p-77"),
                            true,
                            LocalDate.of(2028, 2, 29),
                            LocalDate.of(2026, 1, 1)),
                    new Award(
                            new RecordId("a2"),
                            "listening",
                            null,
                            LocalDate.of(2025, 3, 1),
                            null,
                            null,
                            false,
                            null,
                            null)),
            List.of(
                    new Registration(
                            new RecordId("r1"),
                            "nmc",
                            RegistrationStatus.CONDITIONS,
                            LocalDate.of(2024, 1, 1),
                            LocalDate.of(2026, 12, 31),
                            List.of("v300")),
                    new Registration(
                            new RecordId("r2"),
                            "NMC.uk",
                            RegistrationStatus.ACTIVE,
                            LocalDate.of(2027, 1, 1),
                            null,
                            List.of())),
            List.of(new Check(
                    new RecordId("k1"), "dbs-enhanced", LocalDate.of(2025, 1, 1), CheckResult.ACCEPTED_AFTER_REVIEW)),
            List.of(
                    new PracticeEntry(
                            new RecordId("h1"),
                            "supervised-practice",
                            LocalDate.of(2025, 1, 1),
                            LocalDate.of(2025, 6, 30),
                            new BigDecimal("62.25"),
                            List.of("groups")),
                    new PracticeEntry(
                            new RecordId("h2"),
                            "supervised-practice",
                            LocalDate.of(2025, 7, 1),
                            LocalDate.of(2025, 7, 1),
                            BigDecimal.ZERO,
                            List.of())),
            List.of(
                    new Membership(new RecordId("m1"), "a-body", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                    new Membership(new RecordId("m2"), "a-body", LocalDate.of(2025, 1, 1), null)),
            List.of(new Waiver(
                    new RecordId("w1"),
                    new RequirementId("some"),
                    new RoleId("worker"),
                    LocalDate.of(2025, 9, 1),
                    LocalDate.of(2025, 11, 30),
                    "No place was free",
                    new PersonRef("p-5"))));

    @TempDir
    private Path temp;

    private final CompetencyFramework tiny =
            FrameworkLoader.fromResources(PortfolioLoaderTest.class.getClassLoader(), "competency/framework/data/tiny");

    @Test
    void one_portfolio_is_read_with_everything_it_states() throws IOException {
        assertThat(PortfolioLoader.from(Told.stream(WHOLE), "p.yaml")).containsExactly(MEANT);
        var file = Files.writeString(temp.resolve("p.yml"), WHOLE);
        assertThat(PortfolioLoader.from(file)).containsExactly(MEANT);
        assertThat(PortfolioLoader.from(file, tiny)).containsExactly(MEANT);
        assertThat(PortfolioLoader.from(Told.stream(WHOLE), "p.yaml", tiny)).containsExactly(MEANT);
    }

    @Test
    void a_list_holds_what_stands_under_the_key() {
        assertThat(PortfolioLoader.from(Told.stream("- {person: a}\n- person: b\n"), "p.yaml"))
                .containsExactly(empty("a"), empty("b"));
        assertThat(PortfolioLoader.from(Told.stream("[{\"person\": \"a\"}]"), "p.json"))
                .containsExactly(empty("a"));
        assertThat(PortfolioLoader.from(Told.stream("[]"), "p.json")).isEmpty();
    }

    @Test
    void every_line_of_a_file_of_lines_is_a_portfolio() throws IOException {
        var text = "\uFEFF{\"person\": \"a\"}\r\n\r\n  \t\n{\"person\": \"b\"}";
        for (var name : List.of("p.jsonl", "p.ndjson", "P.JSONL")) {
            var file = Files.writeString(temp.resolve(name), text);
            assertThat(PortfolioLoader.from(file)).containsExactly(empty("a"), empty("b"));
            assertThat(PortfolioLoader.from(Told.stream(text), name)).hasSize(2);
        }
    }

    @Test
    void problems_of_lines_are_told_with_the_lines_of_the_file() {
        var text = """
                {"person": "a"}

                {"person": "b", "posts": [{"role": "worker", "from": "2025-02-29"}]}
                {"person": "c"
                {"person": "a"} {}
                ["d"]
                {"person": "a"}
                x
                """;
        assertThat(lines(text))
                .containsExactly(
                        "p.jsonl:3:54 invalid-value from: 2025-02-29 is not a day of the calendar",
                        "p.jsonl:4:15 syntax the end comes too early: a quotation mark, a bracket or a brace is not closed",
                        "p.jsonl:5:17 second-document nothing may follow after the end of the first document",
                        "p.jsonl:6:1 wrong-type the line must be a mapping of keys and values, not a list",
                        "p.jsonl:7:12 duplicate-id person (a) has a portfolio already, at p.jsonl:1:12",
                        "p.jsonl:8:1 syntax this is not JSON: look for a missing comma, quotation mark or bracket here or just before");
    }

    @Test
    void the_size_of_lines_is_limited_and_not_their_number() {
        var overlong = "{\"person\": \"%s\"}".formatted("a".repeat(2_000_000));
        assertThat(lines("{\"person\": \"a\"}\n" + overlong + "\n{\"person\": \"a\"}\n"))
                .containsExactly(
                        "p.jsonl:2:1 too-large must not be larger than 1,000,000 bytes",
                        "p.jsonl:3:12 duplicate-id person (a) has a portfolio already, at p.jsonl:1:12");
        var text = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            text.append("{\"person\": \"a%d\"}\n".formatted(i));
        }
        assertThat(text.length()).isGreaterThan(FileText.MOST_BYTES);
        assertThat(PortfolioLoader.from(Told.stream(text.toString()), "p.jsonl"))
                .hasSize(60_000);
    }

    @Test
    void portfolios_are_handed_over_one_after_another_until_something_is_wrong() throws IOException {
        var sound = Files.writeString(temp.resolve("sound.jsonl"), "{\"person\": \"a\"}\n{\"person\": \"b\"}\n");
        var given = new ArrayList<Portfolio>();
        PortfolioLoader.forEach(sound, given::add);
        PortfolioLoader.forEach(sound, tiny, given::add);
        assertThat(given).containsExactly(empty("a"), empty("b"), empty("a"), empty("b"));

        var bad = Files.writeString(
                temp.resolve("bad.jsonl"),
                "{\"person\": \"a\"}\n{\"person\": \"a\"}\n{\"person\": \"c\"}\n{\"persn\": \"d\"}\n");
        var before = new ArrayList<Portfolio>();
        assertThat(Told.by(() -> PortfolioLoader.forEach(bad, before::add)))
                .hasSize(2)
                .anyMatch(line -> line.contains("bad.jsonl:2:12 duplicate-id"))
                .anyMatch(line -> line.contains("bad.jsonl:4:2 unknown-key"));
        assertThat(before).containsExactly(empty("a"));
        assertThat(Told.by(() -> PortfolioLoader.forEach(Path.of("nowhere.jsonl"), before::add)))
                .containsExactly("nowhere.jsonl:1:1 missing-file there is no file nowhere.jsonl");
    }

    @Test
    void of_many_persons_the_one_who_comes_twice_is_found_wherever() {
        var persons = new Persons();
        var file = new DataFile(0, "p.jsonl");
        for (int i = 1; i <= 200_000; i++) {
            assertThat(persons.add(new PersonRef("p-" + i), file.at(i, 12))).isNull();
        }
        for (int i = 1; i <= 200_000; i += 997) {
            assertThat(persons.add(new PersonRef("p-" + i), file.at(300_000, 1)))
                    .isEqualTo(file.at(i, 12));
        }
    }

    @Test
    void bytes_that_are_no_text_are_told_with_their_line() {
        var bytes = new byte[] {'\n', '{', (byte) 0xE9, '}', '\n'};
        assertThat(Told.by(() -> PortfolioLoader.from(new ByteArrayInputStream(bytes), "p.jsonl")))
                .containsExactly("p.jsonl:2:2 encoding this is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void a_file_of_lines_with_nothing_in_it_is_told() {
        assertThat(lines("")).containsExactly("p.jsonl:1:1 empty there is nothing in it");
        assertThat(lines("\n \n")).containsExactly("p.jsonl:1:1 empty there is nothing in it");
    }

    @Test
    void a_person_appears_only_once_in_a_list() {
        assertThat(Told.ofPortfolio("- person: a\n- person: b\n- posts: []\n  person: a\n"))
                .containsExactly("p.yaml:4:11 duplicate-id person (a) has a portfolio already, at p.yaml:1:11");
    }

    @Test
    void an_entry_that_is_no_portfolio_is_told() {
        assertThat(Told.ofPortfolio("- a\n- [b]\n"))
                .containsExactly(
                        "p.yaml:1:3 wrong-type an entry of the list must be a mapping of keys and values, not a text (a)",
                        "p.yaml:2:3 wrong-type an entry of the list must be a mapping of keys and values, not a list");
    }

    @Test
    void a_file_that_cannot_be_opened_is_told() {
        assertThat(Told.by(() -> PortfolioLoader.from(Path.of("nowhere.yaml"))))
                .containsExactly("nowhere.yaml:1:1 missing-file there is no file nowhere.yaml");
        assertThat(Told.by(() -> PortfolioLoader.from(temp)))
                .containsExactly(
                        "%1$s:1:1 forbidden-file %1$s is a folder, not a file".formatted(PathFolder.shown(temp)));
    }

    @Test
    void what_the_framework_does_not_have_is_told_at_the_value() {
        var text = """
                portfolio:
                  person: p
                  posts: [{role: worcer, from: 2025-01-01}, {role: helper, from: 2025-01-01}]
                  completions:
                    - {id: c1, course: tolk, on: 2025-01-01, outcome: passed}
                  awards:
                    - {id: a1, competency: AB2, on: 2025-01-01}
                    - {id: a2, competency: something-else, on: 2025-01-01}
                    - {id: a3, competency: FA, on: 2025-01-01}
                    - {id: a4, competency: ab1, level: leading, on: 2025-01-01}
                    - {id: a5, competency: first-aid, level: assisted, on: 2025-01-01}
                    - {id: a6, competency: " Ab1 ", level: assisted, on: 2025-01-01}
                  waivers:
                    - {id: w1, requirement: some, role: worcer, from: 2025-01-01, until: 2025-01-31, reason: R, approved_by: p}
                    - {id: w2, requirement: same, role: worker, from: 2025-01-01, until: 2025-01-31, reason: R, approved_by: p}
                    - {id: w3, requirement: both, role: worker, from: 2025-01-01, until: 2025-01-31, reason: R, approved_by: p}
                """;
        assertThat(Told.by(() -> PortfolioLoader.from(Told.stream(text), "p.yaml", tiny)))
                .containsExactly(
                        "p.yaml:3:18 unknown-role unknown role (worcer); did you mean worker?",
                        "p.yaml:5:24 unknown-course unknown course (tolk); did you mean talk?",
                        "p.yaml:7:28 unknown-code no competency has the code (AB2); did you mean AB1?",
                        "p.yaml:8:28 unknown-code no competency has the code (something-else)",
                        "p.yaml:9:28 ambiguous-code code (FA) names fire-safety, first-aid; use the id of the one that is meant",
                        "p.yaml:10:40 unknown-level level (leading) is not on scale practice, which has assisted, independent",
                        "p.yaml:11:46 unknown-level level (assisted) cannot be stated: competency first-aid has no scale",
                        "p.yaml:14:41 unknown-role unknown role (worcer); did you mean worker?",
                        "p.yaml:15:29 unknown-requirement role worker has no requirement (same); did you mean some?");
        assertThat(Told.ofPortfolio(text)).isEmpty();
    }

    @Test
    void what_a_record_refers_to_is_told_beside_its_wrong_and_missing_values() {
        var text = """
                portfolio:
                  posts: [{role: worcer, setting: Not one word, from: 2025-13-01}]
                  completions:
                    - {course: tolk, on: soon, outcome: pased}
                  awards:
                    - {id: a1, competency: AB2, on: 2025-02-30, until: tomorrow, evidence: testd}
                    - {competency: ab1, level: leading}
                    - {id: 7, competency: AB3, on: 2025-01-01}
                  waivers: [{id: w1, requirement: same, role: worker, from: 2025-01-01, reason: R, approved_by: 1}]
                """;
        assertThat(Told.by(() -> PortfolioLoader.from(Told.stream(text), "p.yaml", tiny)))
                .containsExactly(
                        "p.yaml:2:3 missing-key key person is missing",
                        "p.yaml:2:18 unknown-role unknown role (worcer); did you mean worker?",
                        "p.yaml:2:35 invalid-value setting id (Not one word) must be kebab-case: lower-case letters, digits"
                                + " and single hyphens, at most 80 characters",
                        "p.yaml:2:55 invalid-value from: 2025-13-01 is not a day of the calendar",
                        "p.yaml:4:7 missing-key key id is missing",
                        "p.yaml:4:16 unknown-course unknown course (tolk); did you mean talk?",
                        "p.yaml:4:26 invalid-value on (soon) must be a day, written yyyy-mm-dd",
                        "p.yaml:4:41 invalid-value outcome (pased) must be one of passed, attended, failed, withdrawn; did"
                                + " you mean passed?",
                        "p.yaml:6:28 unknown-code no competency has the code (AB2); did you mean AB1?",
                        "p.yaml:6:37 invalid-value on: 2025-02-30 is not a day of the calendar",
                        "p.yaml:6:56 invalid-value until (tomorrow) must be a day, written yyyy-mm-dd",
                        "p.yaml:6:76 invalid-value evidence (testd) must be one of self-declared, attended, tested,"
                                + " workplace-assessed, independently-assessed; did you mean tested?",
                        "p.yaml:7:7 missing-key key id is missing",
                        "p.yaml:7:7 missing-key key on is missing",
                        "p.yaml:7:32 unknown-level level (leading) is not on scale practice, which has assisted, independent",
                        "p.yaml:8:12 wrong-type id must be a text, not a whole number (7); put it in quotes",
                        "p.yaml:8:27 unknown-code no competency has the code (AB3); did you mean AB1?",
                        "p.yaml:9:13 missing-key key until is missing",
                        "p.yaml:9:35 unknown-requirement role worker has no requirement (same); did you mean some?",
                        "p.yaml:9:97 wrong-type approved_by must be a text, not a whole number (1); put it in quotes");
    }

    @Test
    void a_line_that_is_written_like_a_file_is_told_once_and_in_words() {
        assertThat(lines("{\"portfolio\": {\"person\": \"a\"}}"))
                .containsExactly(
                        "p.jsonl:1:2 unknown-key unknown key (portfolio); a line of a file of lines is what stands"
                                + " under portfolio in others");
    }

    @Test
    void references_are_looked_up_in_every_line() {
        var text = """
                {"person": "a", "awards": [{"id": "a1", "competency": "AB1", "on": "2025-01-01"}]}
                {"person": "b", "awards": [{"id": "a1", "competency": "AB2", "on": "2025-01-01"}]}
                """;
        assertThat(Told.by(() -> PortfolioLoader.from(Told.stream(text), "p.jsonl", tiny)))
                .containsExactly("p.jsonl:2:55 unknown-code no competency has the code (AB2); did you mean AB1?");
    }

    private static Portfolio empty(String person) {
        return Portfolio.ofTraining(new PersonRef(person), List.of(), List.of(), List.of());
    }

    private static List<String> lines(String text) {
        return Told.by(() -> PortfolioLoader.from(Told.stream(text), "p.jsonl"));
    }
}
