package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a requirement is called where it does not say so itself. */
class TitlesTest {
    @Test
    void a_finding_is_called_what_the_requirement_or_else_what_it_asks_for_is_called() {
        var catalogue = """
                competencies: [{id: talk, title: Talking, kind: local, basis: {source: p}}]
                courses: [{id: day, title: A day}]
                """;
        var required = "{id: a, title: Own title, competency: talk}, {id: b, competency: talk}, {id: c, course: day},"
                + " {id: d, check: dbs}, {id: e, title: Either, any: [{id: f, course: day}]}";
        var request = WrittenQuestion.of(catalogue, required, "posts: []", LocalDate.of(2030, 1, 1), Policy.DEFAULT);

        assertThat(Evaluator.create().evaluate(request).findings())
                .extracting(Finding::title)
                .containsExactly("Own title", "Talking", "A day", "d", "Either");
    }
}
