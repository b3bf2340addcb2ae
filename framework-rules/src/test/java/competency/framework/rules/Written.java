package competency.framework.rules;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.portfolio.Portfolio;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Frameworks and portfolios as they stand in a test. */
public final class Written {
    private static final String HEAD = """
            framework: {id: written, version: "1", title: Written in a test, effective_from: 2020-01-01}
            sources: [{id: invented, title: Invented for a test, publisher: this project, read_on: 2026-11-21}]
            """;

    private Written() {}

    /** A framework of its parts, without its head; BASIS stands for one. */
    public static CompetencyFramework framework(String parts) {
        return FrameworkLoader.from(stream(HEAD + parts.replace("BASIS", "basis: {source: invented}")), "test.yaml");
    }

    /** A portfolio of what stands under {@code portfolio}, indented by two. */
    public static Portfolio portfolio(String held) {
        return PortfolioLoader.from(stream("portfolio:\n  person: p-1\n" + held.indent(2)), "test.yaml")
                .get(0);
    }

    public static EvaluationRequest request(CompetencyFramework framework, String role, String asOf, String held) {
        return EvaluationRequest.asOf(LocalDate.parse(asOf))
                .forRole(framework, new RoleId(role))
                .holding(portfolio(held))
                .build();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
