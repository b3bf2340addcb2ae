package competency.framework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.FrameworkLoader;
import competency.framework.data.PolicyLoader;
import competency.framework.data.PortfolioLoader;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.model.portfolio.Portfolio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the examples say of themselves in their first lines is so. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final RoleId WORKER = new RoleId("drug-alcohol-worker");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final CompetencyFramework FRAMEWORK = FrameworkLoader.bundled("drug-alcohol-england");
    private static final Evaluator EVALUATOR = Evaluator.create();

    @Test
    void the_new_starter_is_not_ready_and_has_time_for_the_care_certificate() {
        var evaluation = evaluate("new-starter.yaml", DAY, Policy.DEFAULT);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(evaluation.compliance().satisfied()).isEqualTo(17);
        assertThat(evaluation.compliance().applicable()).isEqualTo(26);
        assertThat(evaluation.gaps()).hasSize(9);
        var careCertificate = finding(evaluation, "care-certificate");
        assertThat(careCertificate.status()).isEqualTo(Status.NOT_YET_DUE);
        assertThat(careCertificate.dueOn()).isEqualTo("2027-01-04");
        assertThat(finding(evaluation, "immediate-risk").status()).isEqualTo(Status.WEAK_EVIDENCE);
    }

    @Test
    void the_lapsed_worker_lacks_one_thing_which_a_day_of_training_does_not_make_up_for() {
        var evaluation = evaluate("lapsed-worker.yaml", DAY, policy());
        assertThat(evaluation.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(evaluation.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(Status.EXPIRED);
            assertThat(gap.rejected())
                    .extracting(rejection -> rejection.record() + " " + rejection.reason())
                    .containsExactly("a04 " + Standing.EXPIRED, "a05 " + Standing.WEAK_EVIDENCE);
            assertThat(gap.nearest())
                    .hasValue("A new record of “Promote health, safety and security in the work setting”,"
                            + " workplace-assessed or stronger.");
        });
    }

    @Test
    void the_lapsed_worker_was_ready_on_the_printed_day() {
        assertThat(evaluate("lapsed-worker.yaml", LocalDate.of(2026, 9, 30), Policy.DEFAULT)
                        .verdict())
                .isEqualTo(Verdict.READY);
    }

    @Test
    void the_older_number_of_the_lapsed_worker_names_the_specialist_option() {
        var option = finding(evaluate("lapsed-worker.yaml", DAY, Policy.DEFAULT), "option");
        assertThat(option.status()).isEqualTo(Status.MET);
        assertThat(option.children().get(0).via()).containsExactly("code:HSC379");
    }

    @Test
    void the_ready_worker_is_ready_until_the_option_runs_out() {
        var afterwards = LocalDate.of(2027, 3, 1);
        assertThat(evaluate("ready-worker.yaml", DAY, Policy.DEFAULT).verdict()).isEqualTo(Verdict.READY);
        assertThat(evaluate("ready-worker.yaml", afterwards, Policy.DEFAULT).verdict())
                .isEqualTo(Verdict.NOT_READY);
        assertThat(evaluate("ready-worker.yaml", afterwards, policy()).verdict())
                .isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void the_team_is_the_three_of_them() {
        assertThat(PortfolioLoader.from(EXAMPLES.resolve("team.jsonl"), FRAMEWORK))
                .containsExactlyElementsOf(Stream.of("new-starter.yaml", "lapsed-worker.yaml", "ready-worker.yaml")
                        .map(ExamplesTest::portfolio)
                        .toList());
    }

    private static Evaluation evaluate(String file, LocalDate day, Policy policy) {
        return EVALUATOR.evaluate(new EvaluationRequest(FRAMEWORK, portfolio(file), WORKER, null, day, policy));
    }

    private static Portfolio portfolio(String file) {
        return PortfolioLoader.from(EXAMPLES.resolve(file), FRAMEWORK).get(0);
    }

    private static Policy policy() {
        return PolicyLoader.from(EXAMPLES.resolve("policy.yaml"));
    }

    private static Finding finding(Evaluation evaluation, String requirement) {
        return evaluation.findings().stream()
                .filter(finding -> finding.requirement().id().value().equals(requirement))
                .findAny()
                .orElseThrow();
    }
}
