package competency.framework.rules.decision;

import competency.framework.model.evaluation.RuleRef;
import competency.framework.rules.overlay.RuleOverlays;
import competency.framework.rules.state.Amount;
import competency.framework.rules.state.ExperienceState;
import competency.framework.rules.state.State;
import java.util.List;

/** Decides states by the rules of this library. Thread-safe. */
public interface Decider {
    /**
     * A decider that remembers what the rules say of each state, from a table that was written when they were last
     * changed. The rules themselves, whose waking takes about half a second, are asked only about a state that the table
     * does not have.
     *
     * @return a decider to share
     */
    static Decider remembering() {
        return new RememberedDecisions(new RuleSession(), WrittenDecisions.ofTheseRules());
    }

    /**
     * A decider that asks the rules every time, in a fresh session, and remembers nothing: what the fast one is held
     * against.
     *
     * @return a decider
     */
    static Decider direct() {
        return new RuleSession();
    }

    /**
     * A decider that is stricter than another where overlays say so.
     *
     * @param library decides by the rules of this library
     * @param overlays the rules of providers
     * @return the same decider if there are none
     * @throws competency.framework.rules.overlay.InvalidOverlayException if one cannot be used, or says what it may not
     */
    static Decider withOverlays(Decider library, RuleOverlays overlays) {
        return OverlaidDecider.over(library, overlays);
    }

    /**
     * Every rule there is.
     *
     * @return id, sentence and basis of each, in the order of the ids
     */
    static List<RuleRef> rules() {
        return RuleBase.refs();
    }

    /**
     * What the rules say of a state.
     *
     * @param <O> the kind of outcome
     * @param state a state
     * @return the outcome that is heard, and the rule that said so; the same for equal states
     */
    <O extends Enum<O>> Decision<O> decide(State<O> state);

    /** Does now what the first question would have to wait for. */
    default void wake() {
        decide(new ExperienceState(Amount.NONE));
    }
}
