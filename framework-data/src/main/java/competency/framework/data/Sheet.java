package competency.framework.data;

import competency.framework.model.catalogue.Quoted;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose first row was understood.
 *
 * @param rows what gives the rows below it
 * @param separator what stands between cells
 * @param header what the columns say
 */
record Sheet(SheetReader rows, SheetSeparator separator, SheetHeader header) {
    /** A first line by which one spreadsheet program is told the separator. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)sep=.(\r\n|\r|\n)");

    /** What some programs write between cells, and is not read here. */
    private static final List<Character> OTHERS = List.of('|', ':', '~', '^', '!', '/');

    private static final int SHOWN_NAMES = 8;

    /**
     * Opens a sheet with the separator with which most of its columns are known; where several do equally well, with the
     * first.
     *
     * @throws BrokenFileException if no column is known
     */
    static Sheet open(String text, DataFile file) {
        Sheet best = null;
        BrokenFileException broken = null;
        for (var separator : SheetSeparator.values()) {
            try {
                var rows = reader(text, separator.character(), file);
                var sheet = new Sheet(rows, separator, SheetHeader.of(first(rows, file)));
                best = best == null || sheet.header.known() > best.header.known() ? sheet : best;
            } catch (BrokenFileException e) {
                broken = broken == null ? e : broken;
            }
        }
        if (best == null || best.header.known() == 0) {
            throw broken == null ? unknown(best, text, file) : broken;
        }
        return best;
    }

    /** A line that only announces the separator is no row for a spreadsheet. */
    private static SheetReader reader(String text, char separator, DataFile file) {
        return new SheetReader(text, separator, file, ANNOUNCED.matcher(text).lookingAt() ? 0 : 1);
    }

    /** The first row in which something stands. */
    private static SheetRow first(SheetReader rows, DataFile file) {
        var row = rows.next();
        while (row != null && (row.isBlank() || row.number() == 0)) {
            row = rows.next();
        }
        if (row == null) {
            throw new BrokenFileException(file.start(), ProblemKind.EMPTY, "there is nothing in it");
        }
        return row;
    }

    private static BrokenFileException unknown(@Nullable Sheet sheet, String text, DataFile file) {
        if (sheet == null) {
            throw new IllegalStateException("a sheet is opened or broken");
        }
        var row = sheet.header.row();
        for (var other : OTHERS) {
            if (known(text, other, file) > 1) {
                return new BrokenFileException(
                        row.place(),
                        ProblemKind.SYNTAX,
                        "cells are separated by %s here; save the sheet with commas, semicolons or tabs between them"
                                .formatted(other));
            }
        }
        return new BrokenFileException(
                row.place(),
                ProblemKind.MISSING_KEY,
                "the first row must name the columns, at least %s and %s, and none of its names is known (%s)"
                        .formatted(CatalogueColumn.COURSE.title(), CatalogueColumn.TITLE.title(), names(row)));
    }

    private static int known(String text, char separator, DataFile file) {
        try {
            return SheetHeader.of(first(reader(text, separator, file), file)).known();
        } catch (BrokenFileException e) {
            return 0;
        }
    }

    private static String names(SheetRow row) {
        return row.cells().stream()
                .limit(SHOWN_NAMES)
                .map(cell -> Quoted.shorten(cell.text()))
                .collect(Collectors.joining(", ", "", row.cells().size() > SHOWN_NAMES ? ", …" : ""));
    }
}
