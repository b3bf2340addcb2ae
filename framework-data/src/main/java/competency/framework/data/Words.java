package competency.framework.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words of Java are spelt in files. */
final class Words {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final ClassValue<List<String>> CONSTANTS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
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
        return CONSTANTS.get(type);
    }

    private static List<String> look(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> kebab(((Enum<?>) constant).name()))
                .toList();
    }
}
