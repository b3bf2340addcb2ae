package competency.framework.rules.state;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers kinds of states, and the values of each by its components, read as digits: the first component is the first. */
final class Numbering {
    private static final ClassValue<Numbering> NUMBERINGS = new ClassValue<>() {
        @Override
        protected Numbering computeValue(Class<?> stage) {
            return new Numbering(stage.getRecordComponents());
        }
    };

    // Apart from the values: a kind that numbers its values itself needs no look at its components.
    private static final ClassValue<Integer> KINDS = new ClassValue<>() {
        private final AtomicInteger next = new AtomicInteger();

        @Override
        protected Integer computeValue(Class<?> stage) {
            return next.getAndIncrement();
        }
    };

    private final Method[] components;
    private final int[] bases;

    private Numbering(RecordComponent[] components) {
        this.components =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        bases = Arrays.stream(components)
                .map(RecordComponent::getType)
                .mapToInt(type -> type == boolean.class ? 2 : type.getEnumConstants().length)
                .toArray();
    }

    /** The number of a state, found from its components whatever they are. */
    static int of(State<?> state) {
        return NUMBERINGS.get(state.getClass()).numberOf(state);
    }

    /** The number of a kind of state, in the order in which kinds were first asked about. */
    static int kind(Class<?> stage) {
        return KINDS.get(stage);
    }

    private int numberOf(State<?> state) {
        var number = 0;
        for (int i = 0; i < components.length; i++) {
            var value = valueOf(components[i], state);
            number = value instanceof Enum<?> digit ? next(number, digit, bases[i]) : next(number, (boolean) value);
        }
        return number;
    }

    private static Object valueOf(Method component, State<?> state) {
        try {
            return component.invoke(state);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a further digit leads to. */
    @SuppressWarnings("EnumOrdinal") // numbers are never kept beyond the build that they were found in
    static int next(int before, Enum<?> digit, int base) {
        return before * base + digit.ordinal();
    }

    static int next(int before, boolean digit) {
        return before * 2 + (digit ? 1 : 0);
    }
}
