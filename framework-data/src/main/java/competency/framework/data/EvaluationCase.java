package competency.framework.data;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.next.Advice;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, and what the answer should be.
 *
 * @param name a sentence that says what the case claims
 * @param line the line of its file where it begins, from 1
 * @param asOf the day asked about
 * @param role the role asked about; the framework of the file has it
 * @param setting the kind of service asked about, where the person's post does not say; null: any
 * @param portfolio what the person holds
 * @param policy what is settled for the case; {@link Policy#DEFAULT} unless stated
 * @param limits how far the plan may go; {@link PlanLimits#NONE} unless stated
 * @param expect what the answer should be
 */
public record EvaluationCase(
        String name,
        int line,
        LocalDate asOf,
        RoleId role,
        @Nullable SettingId setting,
        Portfolio portfolio,
        Policy policy,
        PlanLimits limits,
        Expectation expect) {
    /**
     * The question.
     *
     * @param framework the framework of the file, without the policy of the case
     * @return a request about the framework with that policy
     */
    public EvaluationRequest request(CompetencyFramework framework) {
        return new EvaluationRequest(policy.over(framework), portfolio, role, setting, asOf, policy);
    }

    /**
     * Where an answer is not as expected.
     *
     * @param evaluation the answer
     * @return one readable line for each difference; empty if it is as expected
     */
    public List<String> differences(Evaluation evaluation) {
        return expect.differences(evaluation);
    }

    /**
     * Where advice about the request, within the limits, is not as expected. Needed where {@link Expectation#isOfAdvice}.
     *
     * @param advice the answer, and what to do next about it
     * @return one readable line for each difference; empty if it is as expected
     */
    public List<String> differences(Advice advice) {
        return expect.differences(advice);
    }
}
