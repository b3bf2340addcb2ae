package competency.framework.rules.decision;

import competency.framework.rules.state.State;
import java.util.Arrays;
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
    private volatile @Nullable Decision<?>[] @Nullable [] remembered = {};

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
        var kind = state.kind();
        var number = state.number();
        var all = remembered;
        var known = kind < all.length ? all[kind] : null;
        if (known == null || number >= known.length) {
            known = remember(state, kind, number);
        }
        var decision = known[number];
        if (decision == null) {
            decision = rules.decide(state);
            known[number] = decision;
        }
        return (Decision<O>) decision;
    }

    /** Begins to remember a kind of state, or makes room for more of it. */
    private synchronized @Nullable Decision<?>[] remember(State<?> state, int kind, int number) {
        var more = Arrays.copyOf(remembered, Math.max(remembered.length, kind + 1));
        var begun = more[kind] == null ? writtenFor(state) : more[kind];
        more[kind] = number < begun.length ? begun : Arrays.copyOf(begun, Math.max(number + 1, begun.length * 2));
        remembered = more;
        return more[kind];
    }

    private @Nullable Decision<?>[] writtenFor(State<?> state) {
        return written == null ? new Decision<?>[0] : written.about(state);
    }
}
