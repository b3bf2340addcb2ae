package competency.framework.data;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.OfferedCourse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a sheet of courses. What is said of the catalogue stands in the first of them, what is said of a course in
 * its first; every row names its course, so that the sheet can be sorted. Columns that would be empty are left out, but
 * for those that whoever goes on writing will need.
 */
final class CatalogueRows {
    private static final Set<CatalogueColumn> ALWAYS = EnumSet.of(
            CatalogueColumn.CATALOGUE,
            CatalogueColumn.CATALOGUE_TITLE,
            CatalogueColumn.COURSE,
            CatalogueColumn.TITLE,
            CatalogueColumn.COMPETENCY,
            CatalogueColumn.LEVEL,
            CatalogueColumn.EVIDENCE);

    private final List<Map<CatalogueColumn, String>> rows = new ArrayList<>();

    private CatalogueRows() {}

    /** The rows with their cells, that of the names of the columns first. */
    static List<List<String>> of(CourseCatalogue catalogue) {
        var tree = new CatalogueTree(catalogue);
        var written = new CatalogueRows();
        catalogue.courses().forEach(course -> written.add(course, tree));
        if (written.rows.isEmpty()) {
            written.rows.add(new EnumMap<>(CatalogueColumn.class));
        }
        put(written.rows.get(0), CatalogueColumn.Part.CATALOGUE, tree.head());
        return written.cells();
    }

    private void add(OfferedCourse offered, CatalogueTree tree) {
        var first = new EnumMap<CatalogueColumn, String>(CatalogueColumn.class);
        put(first, CatalogueColumn.Part.COURSE, tree.course(offered));
        var row = first;
        for (var line : offered.lines()) {
            put(row, CatalogueColumn.Part.LINE, CatalogueTree.line(line));
            rows.add(row);
            row = new EnumMap<>(CatalogueColumn.class);
            row.put(CatalogueColumn.COURSE, offered.id().value());
        }
        if (offered.lines().isEmpty()) {
            rows.add(first);
        }
    }

    private static void put(Map<CatalogueColumn, String> row, CatalogueColumn.Part part, Map<String, Object> said) {
        for (var column : CatalogueColumn.of(part)) {
            var value = said.get(column.value().key());
            if (value != null) {
                row.put(column, cell(value));
            }
        }
    }

    private static String cell(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean ? "yes" : value.toString();
    }

    private List<List<String>> cells() {
        var columns = Arrays.stream(CatalogueColumn.values())
                .filter(column -> ALWAYS.contains(column) || rows.stream().anyMatch(row -> row.containsKey(column)))
                .toList();
        var names = columns.stream().map(CatalogueColumn::title).toList();
        return Stream.concat(
                        Stream.of(names),
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> row.getOrDefault(column, ""))
                                        .toList()))
                .toList();
    }
}
