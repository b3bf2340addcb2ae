package competency.framework.data;

import competency.framework.data.Node.ScalarKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What cells say. A cell has no types, so the column says what is meant; what does not fit stays a text, and is refused
 * where every text is that stands in the wrong place.
 */
final class SheetValues {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern ITEM = Pattern.compile("[^;,|\r\n]+");

    /** How spreadsheets and people write it. */
    private static final List<String> TRUTHS = List.of("true", "yes", "y", "x", "1");

    private static final List<String> UNTRUTHS = List.of("false", "no", "n", "0");

    private SheetValues() {}

    /** The value of a cell; null if it says no more than an empty one. */
    static @Nullable Node of(SheetCell cell, CatalogueColumn column) {
        var value = column.value();
        if (cell.isBlank() || saysNothing(cell.text(), column)) {
            return null;
        }
        return value.isList() ? list(cell, value.type()) : scalar(cell.start(), cell.text(), value.type());
    }

    /** What a column of ticks or of months has in every row, whether it is meant or not. */
    private static boolean saysNothing(String text, CatalogueColumn column) {
        return (column.value().type() == Boolean.class && UNTRUTHS.contains(text.toLowerCase(Locale.ROOT)))
                || (column == CatalogueColumn.LAPSE_MONTHS && text.equals("0"));
    }

    /** Items that are separated by commas, semicolons, upright strokes or line breaks. */
    private static Node list(SheetCell cell, Class<?> type) {
        var items = new ArrayList<Node>();
        var found = ITEM.matcher(cell.written());
        while (found.find()) {
            var item = found.group();
            if (!item.isBlank()) {
                var indent = item.length() - item.stripLeading().length();
                items.add(scalar(cell.at(found.start() + indent), item.strip(), type));
            }
        }
        return new Node.Sequence(cell.start(), items);
    }

    private static Node scalar(Place place, String text, Class<?> type) {
        if (type == Integer.class || type == BigDecimal.class) {
            return new Node.Scalar(place, number(text), text);
        }
        if (type == Boolean.class) {
            var word = text.toLowerCase(Locale.ROOT);
            return TRUTHS.contains(word)
                    ? new Node.Scalar(place, ScalarKind.BOOLEAN, "true")
                    : new Node.Scalar(place, ScalarKind.TEXT, text);
        }
        return new Node.Scalar(place, ScalarKind.TEXT, type.isEnum() ? word(text, type) : text);
    }

    private static ScalarKind number(String text) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return ScalarKind.WHOLE_NUMBER;
        }
        return DECIMAL.matcher(text).matches() ? ScalarKind.DECIMAL : ScalarKind.TEXT;
    }

    /** Words of a closed list are known with capitals and spaces too; an unknown one is told as it was written. */
    private static String word(String text, Class<?> type) {
        var word = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Words.of(type).contains(word) ? word : text;
    }
}
