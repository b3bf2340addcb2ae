package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a refresher of one part is told where the whole is asked for and the other part is not held. */
class RefreshedPartTest {
    private static final String CATALOGUE = """
            competencies:
              - {id: one, title: One, kind: local, basis: {source: p}}
              - {id: two, title: Two, kind: local, basis: {source: p}}
              - {id: whole, title: Whole, kind: local, basis: {source: p}}
            equivalences: [{id: merged, kind: merge, have: [one, two], gives: [whole], basis: {source: p}}]
            courses: [{id: again, title: Again, develops: [{competency: one, refresher: true, valid_months: 24}]}]
            """;
    private static final String AWARD = "awards: [{id: a, competency: one, on: 2028-01-01}]\n";
    private static final String REFRESHER = "completions: [{id: c, course: again, on: 2029-01-01, outcome: passed}]\n";

    @Test
    void one_that_renewed_something_is_not_called_useless() {
        assertThat(whole(AWARD + REFRESHER).rejected())
                .extracting(rejection -> rejection.record() + " " + rejection.reason())
                .containsExactly("a " + Standing.PART_ONLY);
    }

    @Test
    void one_that_renewed_nothing_is() {
        assertThat(whole(REFRESHER).rejected())
                .extracting(rejection -> rejection.record() + " " + rejection.reason())
                .containsExactly("c " + Standing.REFRESHER_WITHOUT_BASE);
    }

    private static Finding whole(String records) {
        var request =
                WrittenQuestion.of(CATALOGUE, "{competency: whole}", records, LocalDate.of(2030, 1, 1), Policy.DEFAULT);
        return Evaluator.create().evaluate(request).findings().get(0);
    }
}
