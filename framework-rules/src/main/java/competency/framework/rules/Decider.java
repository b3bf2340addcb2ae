package competency.framework.rules;

import competency.framework.rules.state.State;

/** Decides states by the rules. Thread-safe. */
interface Decider {
    <O extends Enum<O>> Decision<O> decide(State<O> state);
}
