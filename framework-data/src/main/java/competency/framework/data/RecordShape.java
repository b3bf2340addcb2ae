package competency.framework.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record looks like in a file. Immutable; everything is found once, since every mapping of every file is asked for. */
final class RecordShape {
    /** Looking is slow beside reading a line, and there are few types. */
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return look(type);
        }
    };

    /**
     * One component of a record.
     *
     * @param name in Java
     * @param key in files
     * @param type what it holds; for a list what the list holds
     * @param isList whether it is a list
     * @param isOptional whether it may be absent: null then
     * @param standsAlone whether its value may stand in place of the whole record
     * @param range the whole numbers it takes; null if it takes any
     * @param amount the numbers with decimals it takes; null if it takes any
     */
    record Part(
            String name,
            String key,
            Class<?> type,
            boolean isList,
            boolean isOptional,
            boolean standsAlone,
            @Nullable Range range,
            @Nullable Amount amount) {
        private static Part of(RecordComponent component) {
            var key = component.getAnnotation(Key.class);
            return new Part(
                    component.getName(),
                    key == null ? Words.snake(component.getName()) : key.value(),
                    element(component.getGenericType()),
                    component.getType() == List.class,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.isAnnotationPresent(Alone.class),
                    component.getAnnotation(Range.class),
                    component.getAnnotation(Amount.class));
        }

        /** What messages may call it; of a list that may be the name of one entry. */
        Stream<String> namesInMessages() {
            var names = Stream.of(name, key).distinct();
            return isList && name.endsWith("s")
                    ? Stream.concat(names, Stream.of(name.substring(0, name.length() - 1)))
                    : names;
        }

        private static Class<?> element(Type type) {
            return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
        }
    }

    private final Constructor<?> constructor;
    private final List<Part> parts;
    private final List<String> keys;
    private final Map<String, Part> byName;
    private final Optional<Part> alone;
    private final boolean isWord;

    private RecordShape(Constructor<?> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = parts;
        keys = parts.stream().map(Part::key).toList();
        byName = parts.stream().collect(Collectors.toUnmodifiableMap(Part::name, part -> part));
        alone = parts.stream().filter(Part::standsAlone).findFirst();
        isWord = parts.size() == 1
                && parts.get(0).type() == String.class
                && !parts.get(0).isList();
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape look(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    type.getDeclaredConstructor(types),
                    Arrays.stream(components).map(Part::of).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its components, in their order. */
    List<Part> parts() {
        return parts;
    }

    List<String> keys() {
        return keys;
    }

    Optional<Part> named(String component) {
        return Optional.ofNullable(byName.get(component));
    }

    /** The component whose value may stand in place of the whole record, if there is one. */
    Optional<Part> alone() {
        return alone;
    }

    /** Whether the record is one word, such as an id, and stands in a file as a text. */
    boolean isWord() {
        return isWord;
    }

    /** A record of these components; what its constructor refuses comes out as it was thrown. */
    Object construct(@Nullable Object... components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
