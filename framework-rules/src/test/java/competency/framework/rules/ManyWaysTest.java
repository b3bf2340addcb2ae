package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More combinations of parts than are followed one by one: those worth the same are followed as one. */
class ManyWaysTest {
    private static final LocalDate AS_OF = LocalDate.of(2030, 1, 1);
    private static final int EACH = 12;
    private static final String CATALOGUE = """
            competencies:
              - {id: one, title: One, kind: local, valid_months: 120, basis: {source: p}}
              - {id: two, title: Two, kind: local, valid_months: 120, basis: {source: p}}
              - {id: three, title: Three, kind: local, valid_months: 120, basis: {source: p}}
              - {id: four, title: Four, kind: local, valid_months: 120, basis: {source: p}}
              - {id: old-one, title: Old one, kind: local, basis: {source: p}}
              - {id: whole, title: Whole, kind: local, basis: {source: p}}
            equivalences:
              - {id: merged, kind: merge, have: [one, two, three, four], gives: [whole], basis: {source: p}}
              - {id: renewed, kind: update, have: [old-one], gives: [one], basis: {source: p}}
            """;

    @Test
    void the_combination_that_lasts_longest_explains_and_nothing_else_is_told() {
        var whole = answer(awards("one", "two", "three", "four"));

        assertThat(whole.status()).isEqualTo(Status.MET);
        assertThat(whole.validUntil()).isEqualTo(LocalDate.of(2031, 12, 1));
        assertThat(whole.via()).containsExactly("equivalence:merged");
        assertThat(whole.accepted())
                .extracting(RecordId::value)
                .containsExactly("four-12", "one-12", "three-12", "two-12");
        assertThat(whole.rejected()).isEmpty();
    }

    @Test
    void of_combinations_worth_the_same_the_shorter_and_then_the_smaller_ids_explain() {
        var longer = "{id: a-old, competency: old-one, on: 2021-12-01}";
        var twin = "{id: zwei-12, competency: two, on: 2021-12-01}";
        var whole = answer(Stream.concat(Stream.of(longer, twin), awards("one", "two", "three", "four")));

        assertThat(whole.via()).containsExactly("equivalence:merged");
        assertThat(whole.accepted())
                .extracting(RecordId::value)
                .containsExactly("four-12", "one-12", "three-12", "two-12");
        assertThat(whole.rejected()).isEmpty();
    }

    private static Finding answer(Stream<String> awards) {
        var records = "awards: [%s]".formatted(awards.collect(Collectors.joining(", ")));
        var request = WrittenQuestion.of(CATALOGUE, "{competency: whole}", records, AS_OF, Policy.DEFAULT);
        return Evaluator.create().evaluate(request).findings().get(0);
    }

    /** So many of each, one a month. */
    private static Stream<String> awards(String... competencies) {
        return Stream.of(competencies)
                .flatMap(competency -> IntStream.rangeClosed(1, EACH)
                        .mapToObj(month -> "{id: %s-%02d, competency: %s, on: 2021-%02d-01}"
                                .formatted(competency, month, competency, month)));
    }
}
