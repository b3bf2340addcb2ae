package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Changes to a question that must not change the answer, or only a known part of it. */
class MetamorphicTest {
    private static final int WORLDS = 1_000;
    private static final Evaluator EVALUATOR = Evaluator.create();

    @Test
    void the_order_in_which_records_are_listed_never_matters() {
        Worlds.first(WORLDS).forEach(world -> {
            var shuffled = shuffled(world.request().portfolio(), new Random(world.seed()));
            var first = EVALUATOR.evaluate(world.request());
            var second = EVALUATOR.evaluate(world.about(shuffled));

            assertThat(second).as("seed %d", world.seed()).isEqualTo(first);
            assertThat(sentences(second)).as("seed %d", world.seed()).isEqualTo(sentences(first));
        });
    }

    /** Reading order of requirements is meant, and that of equivalences settles ties between parts. */
    @Test
    void the_order_in_which_the_framework_lists_things_never_matters() {
        Worlds.first(WORLDS).forEach(world -> {
            var first = EVALUATOR.evaluate(world.request());
            var second = EVALUATOR.evaluate(
                    world.under(shuffled(world.request().framework().content(), new Random(world.seed()))));

            assertThat(second.findings()).as("seed %d", world.seed()).isEqualTo(first.findings());
            assertThat(ReferenceAnswer.of(second)).as("seed %d", world.seed()).isEqualTo(ReferenceAnswer.of(first));
            assertThat(sentences(second)).as("seed %d", world.seed()).isEqualTo(sentences(first));
        });
    }

    private static FrameworkContent shuffled(FrameworkContent content, Random random) {
        return new FrameworkContent(
                content.edition(),
                shuffled(content.sources(), random),
                shuffled(content.scales(), random),
                shuffled(content.competencies(), random),
                content.equivalences(),
                shuffled(content.courses(), random),
                shuffled(content.roles(), random));
    }

    @Test
    void a_record_with_an_unknown_code_changes_the_problems_and_nothing_else() {
        Worlds.first(WORLDS).forEach(world -> {
            var before = EVALUATOR.evaluate(world.request());
            var after = EVALUATOR.evaluate(
                    world.about(withUnknownCode(world.request().portfolio())));

            assertThat(withoutProblems(after)).as("seed %d", world.seed()).isEqualTo(withoutProblems(before));
            assertThat(after.problems())
                    .as("seed %d", world.seed())
                    .hasSize(before.problems().size() + 1)
                    .containsAll(before.problems());
        });
    }

    @Test
    void asking_twice_gives_equal_answers() {
        Worlds.first(WORLDS).forEach(world -> {
            var first = EVALUATOR.evaluate(world.request());
            var second = EVALUATOR.evaluate(Worlds.world(world.seed()).request());

            assertThat(second.findings()).isEqualTo(first.findings());
            assertThat(sentences(second)).isEqualTo(sentences(first));
        });
    }

    private static Portfolio shuffled(Portfolio portfolio, Random random) {
        return new Portfolio(
                portfolio.person(),
                shuffled(portfolio.posts(), random),
                shuffled(portfolio.completions(), random),
                shuffled(portfolio.awards(), random),
                shuffled(portfolio.registrations(), random),
                shuffled(portfolio.checks(), random),
                shuffled(portfolio.practice(), random),
                shuffled(portfolio.memberships(), random),
                shuffled(portfolio.waivers(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Portfolio withUnknownCode(Portfolio portfolio) {
        var awards = new ArrayList<>(portfolio.awards());
        awards.add(AwardDraft.award("m1", "no-such-code-anywhere", "2024-01-01").done());
        return PortfolioChange.withAwards(portfolio, awards);
    }

    private static Evaluation withoutProblems(Evaluation evaluation) {
        return new Evaluation(
                evaluation.framework(),
                evaluation.person(),
                evaluation.role(),
                evaluation.setting(),
                evaluation.asOf(),
                evaluation.verdict(),
                evaluation.rule(),
                evaluation.compliance(),
                evaluation.findings(),
                List.of());
    }

    private static List<String> sentences(Evaluation evaluation) {
        return Stream.concat(
                        Stream.of(evaluation.explanation()),
                        evaluation.findings().stream().flatMap(MetamorphicTest::sentences))
                .toList();
    }

    private static Stream<String> sentences(Finding finding) {
        var own = Stream.of(finding.explanation(), finding.nearest().orElse(""));
        return Stream.concat(own, finding.children().stream().flatMap(MetamorphicTest::sentences));
    }
}
