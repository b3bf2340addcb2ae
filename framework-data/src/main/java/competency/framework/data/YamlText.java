package competency.framework.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes mappings and lists down as people write them: one key a line, lists of words in brackets, and mappings in a list
 * in a list in braces.
 */
final class YamlText {
    /** What no program takes for anything but a text, wherever it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]([A-Za-z0-9 _./()-]*[A-Za-z0-9_./()])?");

    private static final Set<String> TAKEN_FOR_OTHERS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlText() {}

    static String of(Map<String, ?> file) {
        return block(file, "");
    }

    private static String block(Map<?, ?> mapping, String indent) {
        return mapping.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + value(entry.getValue(), indent))
                .collect(Collectors.joining(indent, "", ""));
    }

    /** What stands behind a key, with the end of its line. */
    private static String value(Object value, String indent) {
        var inner = indent + "  ";
        if (value instanceof Map<?, ?> mapping) {
            return "\n" + inner + block(mapping, inner);
        }
        if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            return list.stream()
                    .map(item -> inner + "- " + item((Map<?, ?>) item, inner + "  "))
                    .collect(Collectors.joining("", "\n", ""));
        }
        return " " + inline(value) + "\n";
    }

    private static String item(Map<?, ?> mapping, String indent) {
        var isInList = indent.length() > "    ".length();
        return isInList ? inline(mapping) + "\n" : block(mapping, indent);
    }

    private static String inline(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            return mapping.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Integer || value instanceof Boolean || value instanceof LocalDate
                ? value.toString()
                : text(value.toString());
    }

    private static String text(String text) {
        return PLAIN.matcher(text).matches() && !TAKEN_FOR_OTHERS.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
