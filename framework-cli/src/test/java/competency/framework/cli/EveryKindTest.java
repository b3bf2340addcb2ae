package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers about registers, checks, practice, memberships, time served, waivers and settings. */
class EveryKindTest {
    private static final String ALARM = Shell.DATA + "alarm.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "alarm.txt, 80, alarm.yaml",
        "alarm-40.txt, 40, alarm.yaml",
        "alarm.json, 80, alarm.yaml --format json",
        "all-held.txt, 100, all-held.yaml",
        "all-held.json, 80, all-held.yaml --format json",
        "waived.txt, 80, waived.yaml",
        "waived.json, 80, waived.yaml --format json",
        "check-bars.txt, 80, check-bars.yaml",
    })
    void an_answer_reads_as_it_was_found_good(String golden, int width, String args) {
        var result = new Shell().wide(width).execute(arguments(Shell.DATA + args));

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
    void what_bars_or_is_suspended_comes_first_in_capitals_and_in_colours_of_its_own() {
        var text = new Shell().coloured().execute(arguments(ALARM)).out();

        var alarms = text.substring(text.indexOf("BARRED OR SUSPENDED (2)"), text.indexOf("What is missing (6)"));
        assertThat(alarms)
                .contains(
                        Style.ALARM.paint("SUSPENDED, stops practice", true),
                        Style.ALARM.paint("BARRED, stops practice", true));
        assertThat(Stream.of(Style.values())
                        .filter(style -> style != Style.ALARM)
                        .map(style -> style.paint("x", true)))
                .doesNotContain(Style.ALARM.paint("x", true));
    }

    @Test
    void what_bars_is_told_even_where_the_group_does_without_it() {
        var text = evaluate(ALARM);

        assertThat(text).contains("Part of  Suitability", "✓ Suitability", "⊘   Disclosure check");
    }

    @Test
    void a_terminal_without_fine_letters_tells_it_as_loud() {
        var result = new Shell().in(StandardCharsets.US_ASCII).execute(arguments(ALARM));

        assertThat(result.out())
                .isASCII()
                .contains("X Disclosure check", "BARRED, stops practice", "o Fire safety", "- Safeguarding children")
                .doesNotContain("?");
    }

    @Test
    void a_group_stands_as_badly_as_its_worst_part() throws IOException {
        assertThat(about(other(), "prison"))
                .contains("MAY NOT PRACTISE", "BARRED OR SUSPENDED (1)", "Part of  Outer → Inner")
                .contains("⊘ Outer ", "  ⊘ Inner ", "    ⊘ Barred list ")
                .doesNotContain("Not applicable");
    }

    @Test
    void what_concerns_other_posts_raises_no_alarm() throws IOException {
        assertThat(about(other(), "community-adult"))
                .contains("READY", "Not applicable (2)", "only in prison [TRM-003", "no part of it applies [GRP-006")
                .doesNotContain("BARRED OR SUSPENDED", "⊘");
    }

    @Test
    void a_suspended_entry_that_is_only_desirable_is_told_as_such() throws IOException {
        var portfolio = write("suspended.yaml", """
                portfolio:
                  person: p-9
                  registrations: [{id: r1, register: college, status: suspended, from: 2026-01-01}]
                """);

        assertThat(evaluate(portfolio + " --role keyworker --framework " + other()))
                .contains("BARRED OR SUSPENDED (1)", "SUSPENDED, desirable")
                .doesNotContain("stops practice", "Desirable, not held");
    }

    @Test
    void where_everything_is_waived_there_is_nothing_to_count() throws IOException {
        var portfolio = write("waived.yaml", """
                portfolio:
                  person: p-9
                  waivers: [{id: w1, requirement: learning, role: learner, from: 2026-01-01, until: 2026-11-21,
                             reason: New here, approved_by: p-1}]
                """);

        assertThat(evaluate(portfolio + " --role learner --framework " + other()))
                .contains("Satisfied  nothing to count; 1 waived, not counted", "waived, last day", "Approved by p-1");
    }

    private Path other() throws IOException {
        return write("other.yaml", """
                framework: {id: other, version: "1", title: Other, effective_from: 2026-01-01}
                sources: [{id: s, title: S, publisher: P, read_on: 2026-01-01}]
                roles:
                  - id: keyworker
                    title: Keyworker
                    settings: [community-adult, prison]
                    basis: {source: s}
                    requires:
                      - id: outer
                        title: Outer
                        when: {setting: [prison]}
                        all: [{id: inner, title: Inner, all: [{id: barring, title: Barred list, check: barred-list}]}]
                      - {id: parts, any: [{id: part, check: other-check, when: {setting: [prison]}}]}
                      - {id: college, registration: college, obligation: desirable}
                  - id: learner
                    title: Learner
                    basis: {source: s}
                    requires: [{id: learning, check: any-check}]
                """);
    }

    @Test
    void a_setting_asked_about_decides_what_applies() throws IOException {
        var portfolio = write("nobody.yaml", "portfolio: {person: p-9}\n");

        assertThat(evaluate(portfolio + " --role prescriber --setting community-adult"))
                .contains("Setting    community-adult", "Not applicable (2)", "only in prison [TRM-003");
        assertThat(evaluate(portfolio + " --role prescriber --setting prison"))
                .contains("Setting    prison", "Not applicable (1)")
                .doesNotContain("only in prison [TRM-003");
        assertThat(evaluate(portfolio + " --role prescriber"))
                .contains("Setting    not known; what depends on it applies", "Not applicable (1)");
        assertThat(evaluate(portfolio + " --role keyworker")).doesNotContain("Setting");
    }

    @Test
    void a_post_with_a_setting_of_its_own_is_not_asked_about_another() {
        assertThat(evaluate(ALARM + " --setting prison"))
                .contains("Setting    community-adult, as the post says; not prison", "only in prison [TRM-003");
        assertThat(evaluate(ALARM + " --setting community-adult")).contains("Setting    community-adult\n");
    }

    @ParameterizedTest
    @CsvSource({
        "prisn, unknown-setting clinic 2026.1 has no setting (prisn); did you mean prison?",
        "A.B, unknown-setting clinic 2026.1 has no setting (A.B)",
    })
    void a_setting_that_nothing_names_is_refused_because_it_would_leave_out_too_much(String setting, String told) {
        var result = Shell.run(arguments(ALARM + " --setting " + setting));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(told + "\n");
    }

    @Test
    void json_numbers_are_written_out() {
        var json = evaluate(ALARM + " --format json");

        assertThat(json.lines()
                        .filter(line -> line.contains("\"have\"") || line.contains("\"need\""))
                        .map(String::strip)
                        .collect(Collectors.toSet()))
                .contains("\"have\": 320,", "\"need\": 400", "\"need\": 250")
                .noneMatch(line -> line.contains("E"));
    }

    private String about(Path framework, String setting) {
        return evaluate(Shell.DATA + "check-bars.yaml --framework " + framework + " --setting " + setting);
    }

    private static String evaluate(String args) {
        var result = Shell.run(arguments(args));

        assertThat(result.err()).isEmpty();
        return result.out();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** The framework with every kind of requirement, unless another is named. */
    private static String[] arguments(String args) {
        var asked = "evaluate --portfolio " + args;
        return (args.contains("--framework") ? asked : asked + " --framework " + Shell.CLINIC).split(" ");
    }
}
