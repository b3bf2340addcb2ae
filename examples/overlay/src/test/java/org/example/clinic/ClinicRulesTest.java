package org.example.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.RuleRef;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.Evaluator;
import competency.framework.rules.overlay.RuleOverlays;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClinicRulesTest {
    private static final CompetencyFramework FRAMEWORK = FrameworkLoader.bundled("drug-alcohol-england");
    private static final RoleId WORKER = new RoleId("drug-alcohol-worker");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Evaluator LIBRARY = Evaluator.create();
    private static final Evaluator CLINIC =
            Evaluator.create(RuleOverlays.foundBy(ClinicRulesTest.class.getClassLoader()));

    @Test
    void whoever_is_ready_is_ready_on_conditions_for_the_clinic() {
        assertThat(asked(LIBRARY, "ready-worker", DAY).verdict()).isEqualTo(Verdict.READY);

        var evaluation = asked(CLINIC, "ready-worker", DAY);

        assertThat(evaluation.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(evaluation.rule().provider()).isEqualTo("Example Clinic");
        assertThat(evaluation.rule().id()).isEqualTo("CLINIC-002");
        assertThat(evaluation.rule().sentence())
                .isEqualTo("Whoever is ready begins when the clinic's lead has confirmed it");
        assertThat(evaluation.rule().basis()).isEqualTo("Clinic handbook 2026, 1.4");
        assertThat(evaluation.rule().beside()).extracting(RuleRef::id).containsExactly("VER-004");
    }

    @Test
    void whoever_is_not_ready_stays_so_and_the_answer_says_what_the_clinic_adds() {
        var day = LocalDate.of(2027, 2, 12);
        var library = asked(LIBRARY, "lapsed-worker", day);
        var clinic = asked(CLINIC, "lapsed-worker", day);

        assertThat(clinic.verdict()).isEqualTo(Verdict.NOT_READY).isEqualTo(library.verdict());
        assertThat(statuses(clinic)).isEqualTo(statuses(library));
        assertThat(all(clinic).filter(finding -> finding.status() == Status.EXPIRING))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.explanation())
                        .endsWith("Example Clinic: The clinic's education team arranges renewals, and wants to know three"
                                + " months before."));
    }

    @Test
    void simulated_work_counts_for_the_library_and_not_for_the_clinic() {
        var portfolio =
                """
                portfolio:
                  person: p-1
                  awards:
                    - {id: a1, competency: fire-safety, on: 2026-05-01, evidence: independently-assessed, simulated: true}
                """;
        var library = fireSafety(LIBRARY, portfolio);
        var clinic = fireSafety(CLINIC, portfolio);

        assertThat(library.status().isSatisfied()).isTrue();
        assertThat(clinic.status()).isEqualTo(Status.MISSING);
        assertThat(clinic.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(Standing.REFUSED);
            assertThat(rejection.rule().id()).isEqualTo("CLINIC-001");
        });
    }

    private static Evaluation asked(Evaluator evaluator, String portfolio, LocalDate day) {
        var read = PortfolioLoader.from(Path.of("..", portfolio + ".yaml"), FRAMEWORK).get(0);
        return evaluator.evaluate(EvaluationRequest.asOf(day).forRole(FRAMEWORK, WORKER).holding(read).build());
    }

    private static Finding fireSafety(Evaluator evaluator, String portfolio) {
        var in = new ByteArrayInputStream(portfolio.getBytes(StandardCharsets.UTF_8));
        var read = PortfolioLoader.from(in, "portfolio.yaml", FRAMEWORK).get(0);
        var evaluation =
                evaluator.evaluate(EvaluationRequest.asOf(DAY).forRole(FRAMEWORK, WORKER).holding(read).build());
        return all(evaluation)
                .filter(finding -> finding.requirement().id().value().equals("fire-safety"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Status> statuses(Evaluation evaluation) {
        return all(evaluation).map(Finding::status).toList();
    }

    private static Stream<Finding> all(Evaluation evaluation) {
        return evaluation.findings().stream()
                .flatMap(finding -> Stream.concat(Stream.of(finding), finding.children().stream()));
    }
}
