package competency.framework.cli;

import competency.framework.data.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows for spreadsheets, under the names of their columns. */
final class PackSheet {
    private final List<List<String>> rows = new ArrayList<>();

    /** A sheet with these columns. */
    PackSheet(String... columns) {
        rows.add(List.of(columns));
    }

    /** A row; null is an empty cell, and a constant is written as files write it. */
    PackSheet row(@Nullable Object... cells) {
        rows.add(Stream.of(cells).map(PackSheet::cell).toList());
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> word ? Wording.kebab(word) : value.toString();
    }

    String text() {
        return CsvText.of(rows);
    }
}
