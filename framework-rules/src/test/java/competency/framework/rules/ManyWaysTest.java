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
              - {id: old-two, title: Old two, kind: local, basis: {source: p}}
              - {id: whole, title: Whole, kind: local, basis: {source: p}}
            equivalences:
              - {id: merged, kind: merge, have: [one, two, three, four], gives: [whole], basis: {source: p}}
              - {id: renewed, kind: update, have: [old-one], gives: [one], basis: {source: p}}
              - {id: second-renewed, kind: update, have: [old-two], gives: [two], basis: {source: p}}
            """;

    @Test
    void the_combination_that_lasts_longest_explains_and_nothing_else_is_told() {
        var whole = answer(CATALOGUE, awards("one", "two", "three", "four"));

        assertThat(whole.status()).isEqualTo(Status.MET);
        assertThat(whole.validUntil()).isEqualTo(LocalDate.of(2031, 12, 1));
        assertThat(whole.via()).containsExactly("equivalence:merged");
        assertThat(whole.accepted())
                .extracting(RecordId::value)
                .containsExactly("four-12", "one-12", "three-12", "two-12");
        assertThat(whole.rejected()).isEmpty();
    }

    /** Of the second part nothing is held but by an equivalence, so that every combination has a way and some a longer. */
    @Test
    void of_combinations_worth_the_same_the_shorter_explains_and_then_the_smaller_ids() {
        var forGood = CATALOGUE.replace(", valid_months: 120", "");
        var roundabout = "{id: a-old, competency: old-one, on: 2020-12-01}";
        var second = awards("two").map(award -> award.replace("competency: two", "competency: old-two"));
        var whole = answer(
                forGood,
                Stream.of(Stream.of(roundabout), second, awards("one", "three", "four"))
                        .flatMap(each -> each));

        assertThat(whole.via()).containsExactly("equivalence:second-renewed", "equivalence:merged");
        assertThat(whole.accepted())
                .extracting(RecordId::value)
                .containsExactly("four-01", "one-01", "three-01", "two-01");
        assertThat(whole.rejected()).isEmpty();
    }

    @Test
    void combinations_at_different_levels_are_never_taken_for_one() {
        var graded = CATALOGUE
                .replace("kind: local", "kind: local, scale: steps")
                .replace(", valid_months: 120", "")
                .concat("scales: [{id: steps, cumulative: true, levels: [low, high]}]\n");
        var low = awards("one", "two", "three", "four").map(award -> award.replace("}", ", level: low}"));
        var high = Stream.of("one", "two", "three", "four")
                .map("{id: z-%1$s, competency: %1$s, on: 2021-01-01, level: high}"::formatted);
        var request = WrittenQuestion.of(
                graded, "{competency: whole, level: high}", list(Stream.concat(low, high)), AS_OF, Policy.DEFAULT);

        assertThat(Evaluator.create().evaluate(request).findings().get(0).accepted())
                .extracting(RecordId::value)
                .containsExactly("z-four", "z-one", "z-three", "z-two");
    }

    /** Nearly nine billion combinations: it took minutes when each one kept by itself what it stands for. */
    @Test
    void eleven_parts_of_which_each_is_held_eight_times_are_combined() {
        var parts = IntStream.rangeClosed(10, 20).mapToObj("part-%s"::formatted).toList();
        var catalogue = parts.stream()
                .map("  - {id: %1$s, title: %1$s, kind: local, basis: {source: p}}\n"::formatted)
                .collect(Collectors.joining("", "competencies:\n", """
                                  - {id: whole, title: Whole, kind: local, basis: {source: p}}
                                equivalences:
                                  - {id: merged, kind: merge, have: [%s], gives: [whole], basis: {source: p}}
                                """.formatted(String.join(", ", parts))));
        var awards = parts.stream()
                .flatMap(part -> IntStream.rangeClosed(1, 8)
                        .mapToObj(month ->
                                "{id: %1$s-%2$s, competency: %1$s, on: 2021-0%2$s-%3$s, until: 203%2$s-01-%3$s}"
                                        .formatted(part, month, part.substring(5))));

        var whole = answer(catalogue, awards);

        assertThat(whole.accepted())
                .extracting(RecordId::value)
                .containsExactlyElementsOf(
                        parts.stream().map(part -> part + "-8").toList());
        assertThat(whole.validUntil()).isEqualTo(LocalDate.of(2038, 1, 10));
        assertThat(whole.rejected()).isEmpty();
    }

    private static Finding answer(String catalogue, Stream<String> awards) {
        var request = WrittenQuestion.of(catalogue, "{competency: whole}", list(awards), AS_OF, Policy.DEFAULT);
        return Evaluator.create().evaluate(request).findings().get(0);
    }

    private static String list(Stream<String> awards) {
        return "awards: [%s]".formatted(awards.collect(Collectors.joining(", ")));
    }

    /** So many of each, one a month. */
    private static Stream<String> awards(String... competencies) {
        return Stream.of(competencies)
                .flatMap(competency -> IntStream.rangeClosed(1, EACH)
                        .mapToObj(month -> "{id: %s-%02d, competency: %s, on: 2021-%02d-01}"
                                .formatted(competency, month, competency, month)));
    }
}
