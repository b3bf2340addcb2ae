package competency.framework.data;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number what spreadsheets call it
 * @param cells at least one
 */
record SheetRow(int number, List<SheetCell> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    /** Where it begins. */
    Place place() {
        return cells.get(0).place();
    }
}
