package competency.framework.rules;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A question about a worker, of which only what matters is written, as it stands in a file. */
final class WrittenQuestion {
    private WrittenQuestion() {}

    /**
     * The question.
     *
     * @param catalogue whole sections of a framework; their source is {@code p}
     * @param required what stands in the list of what the role requires
     * @param records whole sections of a portfolio
     */
    static EvaluationRequest of(String catalogue, String required, String records, LocalDate asOf, Policy policy) {
        var framework = """
                framework: {id: x, version: "1", title: X, effective_from: 2026-01-01}
                sources: [{id: p, title: P, publisher: P, read_on: 2026-01-01}]
                roles: [{id: worker, title: Worker, basis: {source: p}, requires: [%s]}]
                %s
                """.formatted(required, catalogue);
        var portfolio = "portfolio:\n  person: p-1\n" + records.indent(2);
        return EvaluationRequest.asOf(asOf)
                .forRole(FrameworkLoader.from(stream(framework), "f.yaml"), new RoleId("worker"))
                .holding(PortfolioLoader.from(stream(portfolio), "p.yaml").get(0))
                .under(policy)
                .build();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
