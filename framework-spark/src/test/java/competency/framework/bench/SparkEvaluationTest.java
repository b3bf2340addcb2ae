package competency.framework.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.model.portfolio.Portfolio;
import competency.framework.rules.Evaluator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Spark answers as a plain loop does, and refuses what the guide says must not be serialised. */
class SparkEvaluationTest {
    private static final int PEOPLE = 3_000;

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = SparkEvaluation.start(2);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void Spark_answers_as_a_plain_loop_does() {
        var expected = LocalEvaluation.inOneThread(0, PEOPLE);

        assertThat(expected.people()).isEqualTo(PEOPLE);
        assertThat(SparkEvaluation.sum(SparkEvaluation.answers(spark, 0, PEOPLE, 7)))
                .isEqualTo(expected);
    }

    @Test
    void one_other_answer_makes_another_sum_and_the_order_does_not() {
        var first = new Answered(1, "READY", 0, 17);
        var second = new Answered(2, "NOT_READY", 3, 18);
        var sum = Sum.NOTHING.with(first).with(second);

        assertThat(Sum.NOTHING.with(second).and(Sum.NOTHING.with(first))).isEqualTo(sum);
        assertThat(Sum.NOTHING.with(first).with(new Answered(2, "NOT_READY", 3, 19)))
                .isNotEqualTo(sum);
        assertThat(Sum.NOTHING.with(first).with(new Answered(2, "NOT_READY", 4, 18)))
                .isNotEqualTo(sum);
        assertThat(Sum.NOTHING.with(new Answered(2, "READY", 0, 17)).with(new Answered(1, "NOT_READY", 3, 18)))
                .isNotEqualTo(sum);
    }

    @Test
    void an_evaluator_cannot_be_sent_to_a_task() {
        var evaluator = Evaluator.create();
        var numbers = spark.parallelize(List.of(1L, 2L), 1);

        assertThatThrownBy(() -> numbers.map(number -> evaluator.hashCode() + number))
                .hasMessageContaining("Task not serializable");
    }

    @Test
    void a_framework_cannot_be_sent_to_a_task() {
        var framework = MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1);
        var numbers = spark.parallelize(List.of(1L, 2L), 1);

        assertThatThrownBy(() -> numbers.map(number -> framework.hashCode() + number))
                .hasMessageContaining("Task not serializable");
    }

    @Test
    void a_portfolio_cannot_be_sent_to_a_task_nor_come_back() {
        var numbers = spark.parallelize(List.of(1L), 1);

        assertThatThrownBy(() -> spark.parallelize(List.of(portfolio(1)), 1).count())
                .hasStackTraceContaining("NotSerializableException");
        assertThatThrownBy(() -> numbers.map(SparkEvaluationTest::portfolio).collect())
                .hasMessageContaining("not serializable result");
    }

    private static Portfolio portfolio(long number) {
        return new MadeUpPortfolios(MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1))
                .request(number)
                .portfolio();
    }
}
