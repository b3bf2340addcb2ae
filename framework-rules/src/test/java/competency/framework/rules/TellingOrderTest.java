package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that do not count are told in the order of their ids, whatever their days. */
class TellingOrderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "membership: union; memberships: [{id: z, body: union, from: 2020-01-01, until: 2020-12-31},"
                        + " {id: m, body: union, from: 2031-01-01}, {id: a, body: union, from: 2022-01-01, until: 2022-12-31}]",
                "registration: nmc; registrations: [{id: z, register: nmc, status: active, from: 2020-01-01},"
                        + " {id: m, register: nmc, status: active, from: 2031-01-01},"
                        + " {id: a, register: nmc, status: suspended, from: 2022-01-01}]",
                "check: dbs; checks: [{id: z, check: dbs, on: 2020-01-01, result: clear},"
                        + " {id: m, check: dbs, on: 2031-01-01, result: clear},"
                        + " {id: a, check: dbs, on: 2022-01-01, result: barred}]",
                "practice: supervised, hours: 1, within_months: 1; practice:"
                        + " [{id: z, kind: supervised, from: 2020-01-01, until: 2020-01-01, hours: 1},"
                        + " {id: m, kind: supervised, from: 2031-01-01, until: 2031-01-01, hours: 1},"
                        + " {id: a, kind: supervised, from: 2022-01-01, until: 2022-01-01, hours: 1}]",
                "competency: talk; awards: [{id: z, competency: talk, on: 2020-01-01, until: 2020-12-31},"
                        + " {id: m, competency: talk, on: 2031-01-01},"
                        + " {id: a, competency: talk, on: 2022-01-01, until: 2022-12-31}]"
            })
    void rejected_records_are_told_in_the_order_of_their_ids(String asked, String records) {
        var catalogue = "competencies: [{id: talk, title: Talk, kind: local, basis: {source: p}}]\n";
        var request = WrittenQuestion.of(
                catalogue, "{id: q, %s}".formatted(asked), records, LocalDate.of(2030, 1, 1), Policy.DEFAULT);

        assertThat(Evaluator.create().evaluate(request).findings().get(0).rejected())
                .extracting(Rejection::record)
                .containsExactly(new RecordId("a"), new RecordId("m"), new RecordId("z"));
    }
}
