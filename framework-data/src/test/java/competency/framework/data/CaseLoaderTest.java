package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLoaderTest {
    private static final String FRAMEWORK = """
            framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
            sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
            roles: [{id: worker, title: W, basis: {source: p}}]
            """;
    private static final String CASE = """
              - name: Whoever needs nothing is ready
                as_of: 2026-02-28
                role: worker
                portfolio: {}
                expect: {verdict: ready}
            """;

    @TempDir
    private Path temp;

    @BeforeEach
    void write_a_framework() throws IOException {
        Files.createDirectories(temp.resolve("frameworks/x"));
        Files.writeString(temp.resolve("frameworks/x/framework.yaml"), FRAMEWORK);
        Files.createDirectories(temp.resolve("cases"));
    }

    @Test
    void a_case_is_read_with_its_defaults() {
        var file = load("framework: ../frameworks/x\ncases:\n" + CASE);
        assertThat(file.name()).isEqualTo(PathFolder.shown(temp.resolve("cases/c.yaml")));
        assertThat(file.framework()).hasToString("x 1");
        var only = file.cases().get(0);
        assertThat(file.cases()).hasSize(1);
        assertThat(only.name()).isEqualTo("Whoever needs nothing is ready");
        assertThat(only.line()).isEqualTo(3);
        assertThat(only.asOf()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(only.role()).isEqualTo(new RoleId("worker"));
        assertThat(only.setting()).isNull();
        assertThat(only.portfolio().person()).isEqualTo(new PersonRef("case"));
        assertThat(only.policy()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void a_case_may_state_person_and_policy() {
        var only = load("framework: ../frameworks/x/framework.yaml\ncases:\n"
                        + CASE.replace("portfolio: {}", "portfolio: {person: p-1}\n    policy: {grace_days: 3}"))
                .cases()
                .get(0);
        assertThat(only.portfolio().person()).isEqualTo(new PersonRef("p-1"));
        assertThat(only.policy()).isEqualTo(new Policy(null, 90, 3));
    }

    @Test
    void a_case_asks_its_own_question() {
        var file = load("framework: ../frameworks/x\ncases:\n" + CASE);
        var only = file.cases().get(0);
        var request = only.request(file.framework());
        assertThat(request.framework()).isSameAs(file.framework());
        assertThat(request.asOf()).isEqualTo(only.asOf());
        assertThat(request.role()).isEqualTo(only.role());
        assertThat(request.portfolio()).isSameAs(only.portfolio());
        assertThat(request.policy()).isSameAs(only.policy());
    }

    @Test
    void a_case_may_be_about_a_setting() {
        var file = load("framework: ../frameworks/x\ncases:\n"
                + CASE.replace("role: worker", "role: worker\n    setting: community-adult"));
        var only = file.cases().get(0);
        assertThat(only.setting()).isEqualTo(new SettingId("community-adult"));
        assertThat(only.request(file.framework()).setting()).isEqualTo(new SettingId("community-adult"));
        assertThat(told("framework: ../frameworks/x\ncases:\n"
                        + CASE.replace("role: worker", "role: worker\n    setting: Community")))
                .singleElement()
                .asString()
                .startsWith("c.yaml:6:14 invalid-value setting id (Community) must be kebab-case");
    }

    @Test
    void a_case_may_state_every_kind_of_record() {
        var portfolio = load("framework: ../frameworks/x\ncases:\n"
                        + CASE.replace("portfolio: {}", """
                portfolio:
                      posts: [{role: worker, from: 2025-01-01, tags: [lone-working]}]
                      completions: [{id: a, course: talk, on: 2025-01-01, outcome: passed}]
                      awards: [{id: b, competency: c, on: 2025-01-01}]
                      registrations: [{id: c, register: nmc, status: active, from: 2025-01-01}]
                      checks: [{id: d, check: dbs-enhanced, on: 2025-01-01, result: clear}]
                      practice: [{id: e, kind: supervised-practice, from: 2025-01-01, until: 2025-01-31, hours: 1}]
                      memberships: [{id: f, body: a-body, from: 2025-01-01}]
                      waivers:
                        - {id: g, requirement: x, role: worker, from: 2025-01-01, until: 2025-01-31, reason: R, approved_by: p-5}
                """.stripTrailing()))
                .cases()
                .get(0)
                .portfolio();
        assertThat(portfolio.posts()).extracting(Post::tags).containsExactly(List.of("lone-working"));
        assertThat(Stream.of(
                                portfolio.completions(),
                                portfolio.awards(),
                                portfolio.registrations(),
                                portfolio.checks(),
                                portfolio.practice(),
                                portfolio.memberships(),
                                portfolio.waivers())
                        .flatMap(List::stream))
                .extracting(record -> record.id().value())
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void a_framework_may_be_bundled() {
        var file = load("framework: drug-alcohol-england\ncases:\n"
                + CASE.replace("role: worker", "role: drug-alcohol-worker"));
        assertThat(file.framework().edition().id()).hasToString("drug-alcohol-england");
    }

    @Test
    void a_framework_may_be_written_out() {
        var file = load("framework:\n" + FRAMEWORK.indent(2) + "cases:\n" + CASE);
        assertThat(file.framework()).hasToString("x 1");
        assertThat(told("framework:\n"
                        + FRAMEWORK
                                .replace("01}\nsources", "01, files: [a.yaml]}\nsources")
                                .indent(2) + "cases:\n" + CASE))
                .containsExactly(
                        "c.yaml:2:81 forbidden-file files cannot be listed here, where there is no folder to find them in");
    }

    @Test
    void a_framework_that_is_not_there_is_told() throws IOException {
        var message =
                " unknown-framework framework (%s) is neither the id of a bundled framework nor a path from this file";
        assertThat(told("framework: ../gone\ncases:\n" + CASE))
                .containsExactly("c.yaml:1:12" + message.formatted("../gone"));
        assertThat(told("framework: drug-alcohol-englend\ncases:\n" + CASE))
                .containsExactly("c.yaml:1:12" + message.formatted("drug-alcohol-englend")
                        + "; did you mean drug-alcohol-england?");
        var absolute = temp.resolve("frameworks/x").toAbsolutePath().toString();
        assertThat(told("framework: '%s'\ncases:\n".formatted(absolute) + CASE))
                .singleElement()
                .asString()
                .startsWith("c.yaml:1:12 unknown-framework");
    }

    @Test
    void a_framework_is_a_text_or_a_mapping() {
        for (var value : List.of("5", "[a]", "null")) {
            assertThat(told("framework: %s\ncases:\n".formatted(value) + CASE))
                    .containsExactly(
                            "c.yaml:1:12 wrong-type framework must be the id of a bundled framework, a path, or a framework written out");
        }
        assertThat(told("framework: *a\ncases:\n" + CASE))
                .singleElement()
                .asString()
                .contains(" alias ");
    }

    @Test
    void problems_of_the_cases_and_of_their_framework_are_told_at_once() throws IOException {
        Files.writeString(temp.resolve("frameworks/x/framework.yaml"), FRAMEWORK + "foo: 1\n");
        assertThat(told("framework: ../frameworks/x\ncases:\n" + CASE.replace("verdict: ready", "verdict: redy")))
                .containsExactly(
                        "c.yaml:7:23 invalid-value verdict (redy) must be one of barred, not-ready, conditional, ready; did you mean ready?",
                        PathFolder.shown(temp.resolve("frameworks/x/framework.yaml"))
                                + ":4:1 unknown-key unknown key (foo); allowed are framework, sources, scales, competencies, equivalences, courses, roles, pathways");
    }

    @Test
    void a_role_that_the_framework_does_not_have_is_told() {
        assertThat(told("framework: ../frameworks/x\ncases:\n" + CASE.replace("role: worker", "role: worcer")))
                .containsExactly("c.yaml:5:11 unknown-role unknown role (worcer); did you mean worker?");
    }

    @Test
    void codes_of_a_case_need_not_be_known_because_that_may_be_what_it_is_about() {
        assertThat(load("framework: ../frameworks/x\ncases:\n"
                                + CASE.replace(
                                        "portfolio: {}",
                                        "portfolio: {awards: [{id: a, competency: XY9, on: 2026-01-01}]}"))
                        .cases())
                .hasSize(1);
    }

    @Test
    void a_broken_portfolio_is_told_at_its_line() {
        assertThat(told("framework: ../frameworks/x\ncases:\n"
                        + CASE.replace(
                                "portfolio: {}",
                                "portfolio: {awards: [{id: a, competency: X, on: 2026-01-01, until: 2025-01-01}]}")))
                .containsExactly("c.yaml:6:72 invalid-value until (2025-01-01) must not be before on (2026-01-01)");
    }

    @Test
    void a_case_that_expects_nothing_is_refused() {
        assertThat(told("framework: ../frameworks/x\ncases:\n" + CASE.replace("{verdict: ready}", "{}")))
                .containsExactly("c.yaml:7:13 missing-key expect must state at least one thing");
    }

    @Test
    void a_file_without_cases_is_refused() {
        assertThat(told("framework: ../frameworks/x\ncases: []\n"))
                .containsExactly("c.yaml:2:8 missing-key cases must have at least one case");
        assertThat(told("framework: ../frameworks/x\n"))
                .containsExactly("c.yaml:1:1 missing-key cases must have at least one case");
    }

    @Test
    void a_day_expected_is_a_day_or_none() {
        assertThat(told("framework: ../frameworks/x\ncases:\n"
                        + CASE.replace(
                                "{verdict: ready}",
                                "{findings: [{requirement: a, valid_until: never}, {requirement: b, due_on: none}]}")))
                .containsExactly("c.yaml:7:55 invalid-value never is neither a day, written yyyy-mm-dd, nor none");
    }

    @Test
    void what_a_case_refers_to_is_told_beside_its_wrong_and_missing_values() {
        assertThat(told("framework: ../frameworks/x\ncases:\n"
                        + CASE.replace("name: Whoever needs nothing is ready", "setting: adult")
                                .replace("2026-02-28", "soon")
                                .replace("worker", "worcer")))
                .containsExactly(
                        "c.yaml:3:5 missing-key key name is missing",
                        "c.yaml:4:12 invalid-value as_of (soon) must be a day, written yyyy-mm-dd",
                        "c.yaml:5:11 unknown-role unknown role (worcer); did you mean worker?");
    }

    private CaseFile load(String text) {
        return CaseLoader.from(write(text));
    }

    private List<String> told(String text) {
        var file = write(text);
        var folder = PathFolder.shown(temp.resolve("cases")) + "/";
        return Told.by(() -> CaseLoader.from(file)).stream()
                .map(problem -> problem.startsWith(folder) ? problem.substring(folder.length()) : problem)
                .toList();
    }

    private Path write(String text) {
        try {
            return Files.writeString(temp.resolve("cases/c.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
