package competency.framework.data;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet, and what it was taken for.
 *
 * @param letter what spreadsheets call it: {@code A}, {@code B} … {@code Z}, {@code AA}
 * @param name its name as it stands in the sheet
 * @param meaning what it says, by the name that is written when a sheet is; null: it is not read
 * @param place where its name stands
 */
public record SheetColumn(
        String letter, String name, @Nullable String meaning, SourcePlace place) {
    static SheetColumn of(SheetHeader header, int index) {
        var cell = header.row().cells().get(index);
        var column = header.column(index);
        return new SheetColumn(
                SheetCell.letters(index),
                cell.text(),
                column == null ? null : column.title(),
                cell.start().told());
    }
}
