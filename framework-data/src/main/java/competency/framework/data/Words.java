package competency.framework.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How words of Java are spelt in files. */
final class Words {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return look(type);
        }
    };

    private Words() {}

    /** The snake_case of a camelCase name. */
    static String snake(String name) {
        return INNER_CAPITAL.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** The kebab-case of the name of a constant. */
    static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A large number as it is easily read; the same in every country. */
    static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** The words for the constants of an enum, in their order. */
    static List<String> of(Class<?> type) {
        return List.copyOf(CONSTANTS.get(type).keySet());
    }

    /** The constant of an enum for which a word stands; null if there is none. */
    static @Nullable Object constant(Class<?> type, String word) {
        return CONSTANTS.get(type).get(word);
    }

    private static Map<String, Object> look(Class<?> type) {
        var constants = new LinkedHashMap<String, Object>();
        for (var constant : type.getEnumConstants()) {
            constants.put(kebab(((Enum<?>) constant).name()), constant);
        }
        return constants;
    }
}
