package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import competency.framework.data.InvalidDataException;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.RecordProblem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in a word by which requirements find what is recorded must never pass for something else in silence. */
class KnownWordsTest {
    private static final String REQUIRED = """
            {id: registered, registration: nmc, effect: stop}, {id: suitable, check: dbs-enhanced}, \
            {id: member, membership: bacp}, {id: hours, practice: supervised, hours: 1}, \
            {competency: talk, when: {setting: [community, prison]}}, {id: two, competency: talk, when: {tag: [nights]}}\
            """;
    private static final String TALK = "competencies: [{id: talk, title: Talk, kind: local, basis: {source: p}}]";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Evaluator evaluator = Evaluator.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "posts: [{role: worker, setting: prison, from: 2025-01-01, tags: [nights]}] |",
                "posts: [{role: worker, from: 2025-01-01}] |",
                "posts: [{role: worker, setting: prisn, from: 2025-01-01}] | unknown setting (prisn); did you mean prison?",
                "posts: [{role: worker, setting: elsewhere, from: 2025-01-01}] | unknown setting (elsewhere)",
                "posts: [{role: worker, from: 2025-01-01, tags: [nigths]}] | unknown duty (nigths); did you mean nights?",
                "posts: [{role: worker, from: 2025-01-01, tags: [clinic-only]}] |",
                "registrations: [{id: r, register: nmc, status: suspended, from: 2025-01-01}] |",
                "registrations: [{id: r, register: NMC, status: active, from: 2025-01-01}]"
                        + " | no requirement asks for register (NMC); did you mean nmc?",
                "registrations: [{id: r, register: social-work, status: active, from: 2025-01-01}] |",
                "registrations: [{id: r, register: social-work, status: suspended, from: 2025-01-01}]"
                        + " | no requirement asks for register (social-work)",
                "checks: [{id: r, check: dbs-enhanced, on: 2025-01-01, result: barred}] |",
                "checks: [{id: r, check: dbs-enhansed, on: 2025-01-01, result: clear}]"
                        + " | no requirement asks for check (dbs-enhansed); did you mean dbs-enhanced?",
                "checks: [{id: r, check: other, on: 2025-01-01, result: clear}] |",
                "checks: [{id: r, check: other, on: 2025-01-01, result: barred}] | no requirement asks for check (other)",
                "memberships: [{id: r, body: bacp, from: 2025-01-01}] |",
                "memberships: [{id: r, body: bacpp, from: 2025-01-01}]"
                        + " | no requirement asks for body (bacpp); did you mean bacp?",
                "memberships: [{id: r, body: union, from: 2025-01-01}] |",
                "practice: [{id: r, kind: supervized, from: 2025-01-01, until: 2025-01-31, hours: 1}]"
                        + " | no requirement asks for kind (supervized); did you mean supervised?",
                "practice: [{id: r, kind: driving, from: 2025-01-01, until: 2025-01-31, hours: 1}] |",
            })
    void it_is_told_with_what_was_probably_meant(String records, String told) {
        assertThat(problems(TALK, REQUIRED, records)).isEqualTo(told == null ? "" : told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prison |",
                "prisn | unknown setting (prisn); did you mean prison?",
                "elsewhere | unknown setting (elsewhere)",
            })
    void the_setting_of_a_question_is_told_as_that_of_a_post_is(String setting, String told) {
        var request = WrittenQuestion.of(TALK, REQUIRED, "", DAY, Policy.DEFAULT);
        var asked = EvaluationRequest.asOf(DAY)
                .forRole(request.framework(), request.role())
                .in(new SettingId(setting))
                .holding(request.portfolio())
                .build();
        assertThat(evaluator.evaluate(asked).problems())
                .extracting(RecordProblem::message)
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "posts: [{role: worker, setting: anywhere, from: 2025-01-01, tags: [any-duty]}]",
                "checks: [{id: r, check: other, on: 2025-01-01, result: barred}]",
                "registrations: [{id: r, register: other, status: suspended, from: 2025-01-01}]",
            })
    void where_nothing_asks_for_such_a_thing_no_word_is_wrong(String records) {
        assertThat(problems(TALK, "{competency: talk}", records)).isEmpty();
    }

    @Test
    void strict_reading_refuses_them_where_they_stand_but_not_what_may_be_meant_as_it_is() {
        var framework =
                WrittenQuestion.of(TALK, REQUIRED, "", DAY, Policy.DEFAULT).framework();
        var written = """
                portfolio:
                  person: p-1
                  posts:
                    - {role: worker, setting: prison, from: 2025-01-01}
                    - {role: worker, setting: prisn, from: 2025-01-01, tags: [nigths]}
                  registrations: [{id: r, register: NMC, status: active, from: 2025-01-01}]
                  checks: [{id: k, check: dbs, on: 2025-01-01, result: barred}]
                  memberships: [{id: m, body: bcap, from: 2025-01-01}]
                """;
        var bytes = new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(
                                InvalidDataException.class, () -> PortfolioLoader.from(bytes, "p.yaml", framework))
                        .problems())
                .extracting(problem -> problem.line() + " " + problem.id())
                .containsExactly("5 unknown-setting", "5 unknown-duty", "6 unknown-register", "7 unknown-check");
    }

    private String problems(String catalogue, String required, String records) {
        var request = WrittenQuestion.of(catalogue, required, records, DAY, Policy.DEFAULT);
        return String.join(
                "; ",
                evaluator.evaluate(request).problems().stream()
                        .map(problem -> problem.message())
                        .toList());
    }
}
