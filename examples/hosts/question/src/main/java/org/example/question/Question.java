package org.example.question;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.rules.Evaluator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Asks about one person. Reads the bundled framework and a portfolio in YAML, and wakes the rules of the library. */
public final class Question {
    private static final String PORTFOLIO =
            """
            portfolio:
              person: p-2048
              posts:
                - {role: drug-alcohol-worker, setting: community-adult, from: 2020-09-07}
              awards:
                - {id: a01, competency: AB5.2014, on: 2021-05-11, evidence: workplace-assessed, assessor: p-77}
                - {id: a02, competency: AF3.2014, on: 2026-10-01, evidence: attended}
              checks:
                - {id: k1, check: dbs-enhanced, on: 2024-05-01, result: clear}
            """;

    private final Evaluator evaluator;

    /**
     * Asks with one evaluator for the whole application.
     *
     * @param evaluator the host's
     */
    public Question(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * The answer, every line of it.
     *
     * @return lines that begin with {@code ANSWER}, the same in every host
     */
    public String answer() {
        var framework = FrameworkLoader.bundled("drug-alcohol-england");
        var in = new ByteArrayInputStream(PORTFOLIO.getBytes(StandardCharsets.UTF_8));
        var evaluation = evaluator.evaluate(EvaluationRequest.asOf(LocalDate.of(2026, 11, 21))
                .forRole(framework, new RoleId("drug-alcohol-worker"))
                .holding(PortfolioLoader.from(in, "portfolio.yaml", framework).get(0))
                .build());
        return evaluation.findings().stream()
                .map(finding -> "ANSWER %s %s %s %s"
                        .formatted(
                                finding.requirement().id(),
                                finding.status(),
                                finding.rule().id(),
                                finding.explanation()))
                .collect(Collectors.joining("\n", "ANSWER %s %s\n".formatted(evaluation.verdict(), evaluation.rule().id()), ""));
    }
}
