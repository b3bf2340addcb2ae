package competency.framework.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.Evaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The job of the guide works inside Spark, whose Jackson 2 and whose logging are on the class path, and says the same. */
class ReadinessJobTest {
    private static final Path TEAM = Path.of("../examples/team.jsonl");
    private static final String ROLE = "drug-alcohol-worker";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

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
    void the_job_of_the_guide_answers_as_without_Spark() {
        var rows =
                ReadinessJob.rows(spark.textFile(TEAM.toString(), 2), ROLE, DAY).collect();

        var framework = FrameworkLoader.bundled("drug-alcohol-england");
        var evaluator = Evaluator.create();
        assertThat(rows)
                .hasSize(3)
                .isEqualTo(PortfolioLoader.from(TEAM, framework).stream()
                        .map(portfolio -> {
                            var evaluation = evaluator.evaluate(EvaluationRequest.asOf(DAY)
                                    .forRole(framework, new RoleId(ROLE))
                                    .holding(portfolio)
                                    .build());
                            return new ReadinessJob.Row(
                                    portfolio.person().value(),
                                    evaluation.verdict().name(),
                                    evaluation.gaps().size());
                        })
                        .toList());
    }

    @Test
    void a_line_that_cannot_be_read_fails_the_job_and_says_what_is_wrong_with_it() {
        var broken = spark.parallelize(List.of("{\"person\": \"p-1\", \"awards\": [{\"id\": \"a1\"}]}"), 1);

        assertThatThrownBy(() -> ReadinessJob.rows(broken, ROLE, DAY).collect())
                .isInstanceOf(SparkException.class)
                .hasMessageContaining("line.jsonl:1:30 missing-key key competency is missing");
    }

    @Test
    void the_Jackson_of_Spark_and_that_of_the_library_are_both_there() {
        var versions = spark.parallelize(List.of(1), 1)
                .map(any -> List.of(
                        com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString(),
                        tools.jackson.databind.cfg.PackageVersion.VERSION.toString()))
                .first();

        assertThat(versions.get(0)).startsWith("2.");
        assertThat(versions.get(1)).startsWith("3.");
    }

    @Test
    void the_guide_shows_this_job() throws IOException {
        var job = Files.readString(Path.of("src/test/java/competency/framework/bench/ReadinessJob.java"));
        var guide = Files.readString(Path.of("../docs/guide/spark.md"));
        var begin = guide.indexOf("```java\n") + 8;

        assertThat(job.replaceAll("\\s+", " "))
                .contains(guide.substring(begin, guide.indexOf("```", begin)).replaceAll("\\s+", " "));
    }
}
