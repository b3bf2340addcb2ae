package competency.framework.data;

import static java.util.Objects.requireNonNull;

import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which column says what, as the first row names them.
 *
 * @param row the row
 * @param columns where each column is, from 0
 */
record SheetHeader(SheetRow row, Map<CatalogueColumn, Integer> columns) {
    /** Before a name: whoever keeps the sheet wants this column left alone. */
    private static final String IGNORE = "#";

    private static final int SHORTEST_SLIP = 5;

    static SheetHeader of(SheetRow row) {
        var columns = new EnumMap<CatalogueColumn, Integer>(CatalogueColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var at = i;
            named(row.cells().get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        courseIsTitle(row, columns);
        return new SheetHeader(row, columns);
    }

    /** Beside a column of ids, one that is only called a course tells what the course is called. */
    private static void courseIsTitle(SheetRow row, Map<CatalogueColumn, Integer> columns) {
        if (columns.containsKey(CatalogueColumn.TITLE)) {
            return;
        }
        var courses = new ArrayList<Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (named(row.cells().get(i)).filter(CatalogueColumn.COURSE::equals).isPresent()) {
                courses.add(i);
            }
        }
        if (courses.size() == 2) {
            for (int i = 0; i < 2; i++) {
                if (CatalogueColumn.folded(name(row.cells().get(courses.get(i))))
                        .equals("course")) {
                    columns.put(CatalogueColumn.TITLE, courses.get(i));
                    columns.put(CatalogueColumn.COURSE, courses.get(1 - i));
                }
            }
        }
    }

    private static Optional<CatalogueColumn> named(SheetCell cell) {
        return name(cell).startsWith(IGNORE) ? Optional.empty() : CatalogueColumn.named(name(cell));
    }

    private static String name(SheetCell cell) {
        return cell.text();
    }

    /** How many columns there are whose cells are read. */
    int known() {
        return columns.size();
    }

    /** What the column says; null if it is not read. */
    @Nullable
    CatalogueColumn column(int index) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The cell of a row in a column; null if there is none, or nothing in it. */
    @Nullable
    SheetCell cell(SheetRow in, CatalogueColumn column) {
        var index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < in.cells().size() && !in.cells().get(index).isBlank()
                ? in.cells().get(index)
                : null;
    }

    /** Where the cell of a row in a column is; where the row begins if it has none. */
    Place place(SheetRow in, CatalogueColumn column) {
        var index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < in.cells().size() ? in.cells().get(index).start() : in.place();
    }

    /** Tells columns of one meaning, columns that were probably meant, and those that must be there. */
    void check(Problems problems) {
        var meant = new HashSet<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (column(i) == null && !row.cells().get(i).isBlank()) {
                meant.addAll(unread(row.cells().get(i), problems));
            }
        }
        var hasLines = CatalogueColumn.of(CatalogueColumn.Part.LINE).stream().anyMatch(columns::containsKey);
        for (var needed : List.of(CatalogueColumn.COURSE, CatalogueColumn.TITLE, CatalogueColumn.COMPETENCY)) {
            if (!columns.containsKey(needed)
                    && !meant.contains(needed.title())
                    && (hasLines || needed != CatalogueColumn.COMPETENCY)) {
                problems.add(
                        row.place(),
                        ProblemKind.MISSING_KEY,
                        "no column is called %s; name one so, or add it".formatted(needed.title()));
            }
        }
    }

    /** Tells a column that is not read where that may be a slip, and gives the names that were probably meant. */
    private List<String> unread(SheetCell cell, Problems problems) {
        var column = named(cell);
        if (column.isPresent()) {
            var first = row.cells().get(requireNonNull(columns.get(column.get())));
            problems.add(
                    cell.start(),
                    ProblemKind.DUPLICATE_KEY,
                    "columns (%s) and (%s) both say %s; begin the name of the one that is not meant with %s"
                            .formatted(shown(first), shown(cell), column.get().title(), IGNORE));
            return List.of();
        }
        var nearest = nearest(name(cell));
        if (!nearest.isEmpty()) {
            problems.add(
                    cell.start(),
                    ProblemKind.UNKNOWN_KEY,
                    "unknown column (%s); did you mean %s? If not, begin its name with %s to have it left alone"
                            .formatted(shown(cell), String.join(", ", nearest), IGNORE));
        }
        return nearest;
    }

    /** Names of columns that are missing and may have been meant: only one that begins alike, since any column may be. */
    private List<String> nearest(String name) {
        var folded = CatalogueColumn.folded(name);
        if (folded.length() < SHORTEST_SLIP || name.startsWith(IGNORE)) {
            return List.of();
        }
        var missing = Arrays.stream(CatalogueColumn.values())
                .filter(column -> !columns.containsKey(column))
                .map(CatalogueColumn::title)
                .filter(title -> title.charAt(0) == folded.charAt(0))
                .toList();
        return Spelling.nearest(name.replace(' ', '_'), missing);
    }

    private static String shown(SheetCell cell) {
        return Quoted.shorten(name(cell));
    }
}
