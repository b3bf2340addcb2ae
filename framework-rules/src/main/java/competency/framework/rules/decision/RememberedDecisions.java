package competency.framework.rules.decision;

import competency.framework.rules.state.State;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks once per state and then remembers. What the rules say depends on the state alone, states are few, and none holds
 * a day or a person, so what is remembered neither grows without end nor tells anything about anybody.
 */
final class RememberedDecisions implements Decider {
    private final Decider rules;
    private final ConcurrentHashMap<State<?>, Decision<?>> remembered = new ConcurrentHashMap<>();

    RememberedDecisions(Decider rules) {
        this.rules = rules;
    }

    @Override
    @SuppressWarnings("unchecked") // a state is only ever remembered with a decision of its own outcome type
    public <O extends Enum<O>> Decision<O> decide(State<O> state) {
        var known = remembered.get(state);
        if (known == null) {
            known = rules.decide(state);
            remembered.put(state, known);
        }
        return (Decision<O>) known;
    }

    @Override
    public void wake() {
        rules.wake();
    }
}
