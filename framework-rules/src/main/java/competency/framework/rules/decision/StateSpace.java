package competency.framework.rules.decision;

import competency.framework.rules.state.State;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every value that a state can have: all combinations of its components, less those that it refuses. */
final class StateSpace<S extends State<?>> {
    private final Class<S> type;
    private final List<S> states = new ArrayList<>();

    StateSpace(Class<S> type) {
        this.type = type;
        fill(new Object[components().length], 0);
    }

    List<S> states() {
        return states;
    }

    RecordComponent[] components() {
        return type.getRecordComponents();
    }

    static List<?> valuesOf(RecordComponent component) {
        var valueType = component.getType();
        if (valueType == boolean.class) {
            return List.of(true, false);
        }
        if (valueType.isEnum()) {
            return Arrays.asList(valueType.getEnumConstants());
        }
        throw new IllegalStateException("%s of %s is neither an enum nor a boolean: its values cannot be listed"
                .formatted(component.getName(), component.getDeclaringRecord().getSimpleName()));
    }

    static Object valueOf(RecordComponent component, Object state) {
        try {
            return component.getAccessor().invoke(state);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Object[] values, int next) {
        if (next == values.length) {
            add(values);
            return;
        }
        for (var value : valuesOf(components()[next])) {
            values[next] = value;
            fill(values, next + 1);
        }
    }

    private void add(Object[] values) {
        try {
            states.add(constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException)) {
                throw new IllegalStateException(e);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Constructor<S> constructor() throws NoSuchMethodException {
        var types = Arrays.stream(components()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types);
    }
}
