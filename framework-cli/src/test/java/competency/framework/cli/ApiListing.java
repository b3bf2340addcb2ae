package competency.framework.cli;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a host can compile against in one type: a line for the type, a line for each member that can be seen. */
final class ApiListing {
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private final Class<?> type;

    ApiListing(Class<?> type) {
        this.type = type;
    }

    /** With the names that types have inside their package; the package is told by the place of the line. */
    String lines() {
        var members = Stream.of(constructors(), fields(), methods())
                .flatMap(Function.identity())
                .map(member -> "    " + member + "\n")
                .collect(Collectors.joining());
        return "  " + heading() + "\n" + members;
    }

    private String heading() {
        var words = Stream.of(
                        modifiers(), kind(), nameOf(type) + variables(type.getTypeParameters()), content(), ties())
                .filter(word -> !word.isEmpty());
        return words.collect(Collectors.joining(" ")).replace(" (", "(");
    }

    private String modifiers() {
        var written = type.getModifiers();
        var isClass = kind().equals("class");
        return words(
                Modifier.isProtected(written) ? "protected" : "",
                isClass && Modifier.isAbstract(written) ? "abstract" : "",
                isClass && Modifier.isFinal(written) ? "final" : "",
                type.isSealed() && !type.isEnum() ? "sealed" : "");
    }

    private String kind() {
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isInterface() ? "interface" : "class";
    }

    /** The components of a record, the constants of an enum in their order, which is published as well. */
    private String content() {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> named(component.getAnnotatedType()) + " " + component.getName())
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ", "{", "}"))
                : "";
    }

    private String ties() {
        var above = type.getSuperclass();
        var isPlain = above == null || above == Object.class || above == Record.class || type.isEnum();
        var interfaces = Arrays.stream(type.getGenericInterfaces())
                .map(tie -> shortened(tie.getTypeName()))
                .sorted()
                .collect(Collectors.joining(", "));
        return words(
                isPlain
                        ? ""
                        : "extends " + shortened(type.getGenericSuperclass().getTypeName()),
                interfaces.isEmpty() ? "" : (type.isInterface() ? "extends " : "implements ") + interfaces);
    }

    private Stream<String> constructors() {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(ApiListing::isSeen)
                .filter(constructor -> !isCanonical(constructor))
                .map(constructor -> nameOf(type) + parameters(constructor))
                .sorted();
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private Stream<String> fields() {
        return Arrays.stream(type.getDeclaredFields())
                .filter(ApiListing::isSeen)
                .filter(field -> !field.isEnumConstant())
                .sorted(Comparator.comparing(Field::getName))
                .map(field -> words(
                        field.getName(),
                        "->",
                        named(field.getAnnotatedType()),
                        Modifier.isStatic(field.getModifiers()) ? "[static]" : ""));
    }

    private Stream<String> methods() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(ApiListing::isSeen)
                .filter(method -> !isImplied(method))
                .map(this::told)
                .sorted();
    }

    private String told(Method method) {
        return words(
                method.getName() + parameters(method),
                "->",
                variables(method.getTypeParameters()),
                named(method.getAnnotatedReturnType()),
                thrown(method),
                Modifier.isStatic(method.getModifiers()) ? "[static]" : "",
                method.isDefault() ? "[default]" : "");
    }

    /** What every record and every enum has, and what merely restates what a supertype in the JDK says. */
    private boolean isImplied(Method method) {
        var isAccessor = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> Objects.equals(component.getAccessor(), method));
        var ofEnum = type.isEnum() && List.of("values", "valueOf").contains(method.getName());
        var ofObject = Arrays.stream(Object.class.getMethods())
                .anyMatch(known -> known.getName().equals(method.getName())
                        && Arrays.equals(known.getParameterTypes(), method.getParameterTypes()));
        return isAccessor || ofEnum || ofObject;
    }

    private static boolean isSeen(Member member) {
        return (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                && !member.isSynthetic();
    }

    private static String parameters(Executable code) {
        return Arrays.stream(code.getAnnotatedParameterTypes())
                .map(ApiListing::named)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String thrown(Method method) {
        var types = Arrays.stream(method.getExceptionTypes())
                .map(ApiListing::nameOf)
                .sorted()
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? "" : "throws " + types;
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(ApiListing::bounded).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounded(TypeVariable<?> variable) {
        var bounds = Arrays.stream(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(bound -> shortened(bound.getTypeName()))
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String named(AnnotatedType used) {
        return (isNullable(used) ? "@Nullable " : "") + shortened(used.getType().getTypeName());
    }

    private static boolean isNullable(AnnotatedElement used) {
        return used.isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(Class<?> type) {
        return shortened(type.getTypeName());
    }

    private static String shortened(String typeName) {
        return PACKAGE.matcher(typeName).replaceAll("").replace('$', '.');
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
