package competency.framework.rules;

import competency.framework.model.evaluation.Change;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.next.Lapse;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.overlay.RuleOverlays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Answers whether what a person holds meets what a role requires.
 *
 * <p>Thread-safe, and without memory of any person or day: create one and share it in the whole application.
 */
public interface Evaluator {
    /**
     * An evaluator with the rules of this library. What they decide is read from a table at the first question, which
     * takes some milliseconds; later questions take microseconds.
     *
     * @return an evaluator to share
     */
    static Evaluator create() {
        return create(Decider.remembering());
    }

    /**
     * An evaluator that shares what is remembered of the rules with others who ask the same decider.
     *
     * @param decider asks the rules
     * @return an evaluator to share
     */
    static Evaluator create(Decider decider) {
        return new DroolsEvaluator(decider);
    }

    /**
     * An evaluator with the rules of this library and those of providers, which make answers stricter or add a word.
     * Everything that overlays can say is heard and checked now, which takes about a second; asking then costs as much as
     * without them.
     *
     * @param overlays the rules of providers
     * @return an evaluator to share
     * @throws competency.framework.rules.overlay.InvalidOverlayException if one cannot be used, or would make anything
     *     easier
     */
    static Evaluator create(RuleOverlays overlays) {
        return create(Decider.withOverlays(Decider.remembering(), overlays));
    }

    /**
     * Reads now, when the host starts, what the first question would have to wait for: some milliseconds. Nothing is
     * gained by a second call.
     */
    void warmUp();

    /**
     * The same evaluator, which tells a listener of every evaluation, for a host that measures.
     *
     * @param listener told after each call of {@link #evaluate}, by the thread that asked
     * @return an evaluator to share, as thread-safe as the listener
     */
    default Evaluator toldTo(EvaluationListener listener) {
        return new ObservedEvaluator(this, listener);
    }

    /**
     * Answers one question. The same request always gives an equal evaluation.
     *
     * @param request role, portfolio, day and policy
     * @return the answer; that a person lacks something is a normal answer, never an exception
     */
    Evaluation evaluate(EvaluationRequest request);

    /**
     * The next day on which the answer to a question is another one, if nothing is recorded until then.
     *
     * @param request role, portfolio, day and policy
     * @return what changes and when; empty if the answer stays as it is until the end of 2199, the last day that can be
     *     asked about
     */
    Optional<Change> nextChange(EvaluationRequest request);

    /**
     * The same where the answer of the day asked about is at hand, which need not be found again then.
     *
     * @param request role, portfolio, day and policy
     * @param answer what {@link #evaluate} gave to that very request
     * @return what changes and when; empty if the answer stays as it is until the end of 2199, the last day that can be
     *     asked about
     * @throws IllegalArgumentException if the answer is about another person, role or day, of another framework or
     *     version, or about other requirements, which a policy may have made of the same version
     */
    Optional<Change> nextChange(EvaluationRequest request, Evaluation answer);

    /**
     * What lapses when: every requirement of the role that is satisfied up to some day and not after it, if nothing is
     * recorded until then.
     *
     * @param request role, portfolio, day and policy
     * @param until the last day to look at, that day included: what is satisfied on it for the last time is named
     * @return in the order of the last days, then in reading order; empty if nothing lapses
     * @throws IllegalArgumentException if {@code until} is before the day asked about, or after the year 2199
     */
    List<Lapse> lapses(EvaluationRequest request, LocalDate until);
}
