package competency.framework.rules.decision;

import competency.framework.rules.state.State;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks once per state and then remembers. What the rules say depends on the state alone, states are few, and none holds
 * a day or a person, so what is remembered neither grows without end nor tells anything about anybody.
 */
final class RememberedDecisions implements Decider {
    private final Decider rules;
    private final @Nullable WrittenDecisions written;
    // Several threads may ask about one state at once and remember the same; a decision is immutable, so no harm is
    // done.
    private final ConcurrentHashMap<Class<?>, @Nullable Decision<?>[]> remembered = new ConcurrentHashMap<>();

    /**
     * A memory.
     *
     * @param rules asked about states that are not remembered
     * @param written what is remembered from the beginning; null: nothing
     */
    RememberedDecisions(Decider rules, @Nullable WrittenDecisions written) {
        this.rules = rules;
        this.written = written;
    }

    @Override
    @SuppressWarnings("unchecked") // a state is only ever remembered with a decision of its own outcome type
    public <O extends Enum<O>> Decision<O> decide(State<O> state) {
        var number = state.number();
        var known = remembered.get(state.getClass());
        if (known == null || number >= known.length) {
            known = remember(state, number);
        }
        var decision = known[number];
        if (decision == null) {
            decision = rules.decide(state);
            known[number] = decision;
        }
        return (Decision<O>) decision;
    }

    /** Begins to remember a kind of state, or makes room for more of it. */
    private @Nullable Decision<?>[] remember(State<?> state, int number) {
        return remembered.compute(state.getClass(), (stage, known) -> {
            var begun = known != null ? known : writtenFor(state);
            return number < begun.length ? begun : Arrays.copyOf(begun, Math.max(number + 1, begun.length * 2));
        });
    }

    private @Nullable Decision<?>[] writtenFor(State<?> state) {
        return written == null ? new Decision<?>[0] : written.about(state);
    }
}
