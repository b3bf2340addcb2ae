package competency.framework.bench;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.Evaluator;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;

/** Who is ready for a role, as a job: from lines of JSON, one person each, to plain rows. The guide shows it. */
final class ReadinessJob {
    record Row(String person, String verdict, int missing) implements Serializable {}

    /** Made by each Java process for itself when its first task asks; never serialised. */
    private static final class Here {
        static final CompetencyFramework FRAMEWORK = FrameworkLoader.bundled("drug-alcohol-england");
        static final Evaluator EVALUATOR = Evaluator.create();
    }

    private ReadinessJob() {}

    static JavaRDD<Row> rows(JavaRDD<String> people, String role, LocalDate day) {
        return people.mapPartitions(partition -> {
            Iterable<String> lines = () -> partition;
            return StreamSupport.stream(lines.spliterator(), false)
                    .map(line -> row(line, role, day))
                    .iterator();
        });
    }

    private static Row row(String line, String role, LocalDate day) {
        var json = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        var portfolio = PortfolioLoader.from(json, "line.jsonl", Here.FRAMEWORK).get(0);
        var evaluation = Here.EVALUATOR.evaluate(EvaluationRequest.asOf(day)
                .forRole(Here.FRAMEWORK, new RoleId(role))
                .holding(portfolio)
                .build());
        return new Row(
                portfolio.person().value(),
                evaluation.verdict().name(),
                evaluation.gaps().size());
    }
}
