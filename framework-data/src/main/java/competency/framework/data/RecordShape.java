package competency.framework.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param isMapping whether that is a record that stands in a file as a mapping of keys and values
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
            boolean isMapping,
            boolean isList,
            boolean isOptional,
            boolean standsAlone,
            @Nullable Range range,
            @Nullable Amount amount) {
        private static Part of(RecordComponent component) {
            var key = component.getAnnotation(Key.class);
            var type = element(component.getGenericType());
            return new Part(
                    component.getName(),
                    key == null ? Words.snake(component.getName()) : key.value(),
                    type,
                    type.isRecord() && !RecordShape.isWord(type),
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
    private final Set<String> known;
    private final Map<String, Part> byName;
    private final Optional<Part> alone;
    private final boolean isReadOn;

    private RecordShape(Constructor<?> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = parts;
        keys = parts.stream().map(Part::key).toList();
        known = new HashSet<>(keys); // asked about every key of every file: a set that is small is slow
        byName = parts.stream().collect(Collectors.toUnmodifiableMap(Part::name, part -> part));
        alone = parts.stream().filter(Part::standsAlone).findFirst();
        isReadOn = constructor.getDeclaringClass().isAnnotationPresent(ReadOn.class);
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

    /** Whether all these are keys of components. */
    boolean knows(Set<String> keys) {
        return known.containsAll(keys);
    }

    Optional<Part> named(String component) {
        return Optional.ofNullable(byName.get(component));
    }

    /** The component whose value may stand in place of the whole record, if there is one. */
    Optional<Part> alone() {
        return alone;
    }

    /** Whether the rest is read on where a value cannot be had. */
    boolean isReadOn() {
        return isReadOn;
    }

    /** Whether a record is one word, such as an id, and stands in a file as a text. */
    static boolean isWord(Class<?> type) {
        var components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
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
