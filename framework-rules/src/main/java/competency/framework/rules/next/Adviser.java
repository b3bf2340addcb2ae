package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Advice;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.next.Progression;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.overlay.RuleOverlays;
import java.time.LocalDate;
import java.util.List;

/**
 * Says what to do next: what to renew, the smallest set of courses that closes the gaps, who has to assess, register or
 * check, and how far it is to another role.
 *
 * <p>Thread-safe, and without memory of any person or day: create one and share it in the whole application.
 */
public interface Adviser {
    /**
     * An adviser with the rules of this library. What they decide is read from a table at the first question, which
     * takes some milliseconds.
     *
     * @return an adviser to share
     */
    static Adviser create() {
        return new DroolsAdviser(Decider.remembering());
    }

    /**
     * An adviser with the rules of this library and those of providers, so that advice agrees with what an
     * {@link competency.framework.rules.Evaluator} with the same overlays answers. Everything that overlays can say is heard
     * and checked now, which takes about a second.
     *
     * @param overlays the rules of providers. What they refuse is planned for; that a plan is the smallest is proven as far
     *     as they do not refuse more where more is held
     * @return an adviser to share
     * @throws competency.framework.rules.overlay.InvalidOverlayException if one cannot be used, or would make anything
     *     easier
     */
    static Adviser create(RuleOverlays overlays) {
        return new DroolsAdviser(Decider.withOverlays(Decider.remembering(), overlays));
    }

    /**
     * Answers a question, and says what to do next about it. The same request and limits always give equal advice,
     * unless a time budget cuts the search short. The cost grows with the number of gaps and of courses that lead to
     * them.
     *
     * @param request role, portfolio, day and policy
     * @param limits how far the plan may go
     * @return the answer and the steps; that a plan leaves gaps open is a normal answer, never an exception
     * @throws IllegalArgumentException if {@link PlanLimits#by()} is before the day asked about
     */
    Advice advise(EvaluationRequest request, PlanLimits limits);

    /**
     * How far it is to every role that a pathway leads to from the role asked about.
     *
     * @param request the role one comes from, portfolio, day and policy
     * @param limits how far each plan may go
     * @return the nearest role first, in the order of {@link Progression#NEAREST_FIRST}; empty if no pathway leads on
     * @throws IllegalArgumentException if {@link PlanLimits#by()} is before the day asked about
     */
    List<Progression> progressions(EvaluationRequest request, PlanLimits limits);

    /**
     * How far it is to any other role, whether a pathway leads there or not.
     *
     * @param request the role one comes from, portfolio, day and policy
     * @param target the role one would like to have
     * @param limits how far the plan may go
     * @return how the person stands against that role, and what to do next
     * @throws IllegalArgumentException if the framework does not have the role, or {@link PlanLimits#by()} is before the
     *     day asked about
     */
    Progression progression(EvaluationRequest request, RoleId target, PlanLimits limits);

    /**
     * The smallest set of courses from catalogues with which somebody who holds nothing gets as far as these courses can
     * lead in a role. What a course requires of the same catalogues comes first; what it requires from elsewhere is taken
     * as passed.
     *
     * @param framework a framework
     * @param catalogues what training bodies offer; lines that cannot be understood deliver nothing, and of two courses
     *     with one id the first counts; none: the courses of the framework
     * @param role the role
     * @param asOf the day on which the courses would be passed
     * @param limits how far the plan may go
     * @return how somebody stands who holds nothing, the courses as steps, and what they leave open
     * @throws IllegalArgumentException if the framework does not have the role, or {@link PlanLimits#by()} is before the
     *     day
     */
    Advice delivering(
            CompetencyFramework framework,
            List<CourseCatalogue> catalogues,
            RoleId role,
            LocalDate asOf,
            PlanLimits limits);
}
