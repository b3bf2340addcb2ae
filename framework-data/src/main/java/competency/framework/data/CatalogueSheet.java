package competency.framework.data;

import competency.framework.model.catalogue.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the rows of a sheet what a file of courses says: one row for each line of a course. What is said of the
 * catalogue or of a course stands in one of its rows; another may repeat it or leave it empty.
 */
final class CatalogueSheet {
    private final Sheet sheet;
    private final DataFile file;
    private final Problems problems;
    private final Said head = new Said("catalogue");
    private final Map<String, Said> courses = new LinkedHashMap<>();
    private @Nullable Said course;
    private int values;
    private int rows;
    private int shortRows;

    private CatalogueSheet(Sheet sheet, DataFile file, Problems problems) {
        this.sheet = sheet;
        this.file = file;
        this.problems = problems;
    }

    /** What several rows say of one thing. */
    private static final class Said {
        private final String what;
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private final Map<String, SheetCell> cells = new HashMap<>();
        private final List<Node> lines = new ArrayList<>();

        Said(String what) {
            this.what = what;
        }
    }

    /**
     * Reads the rows of a sheet as far as they can be read; what ends it early is told like everything else.
     *
     * @return what the file says
     */
    static CatalogueSheet read(Sheet sheet, DataFile file, Problems problems) {
        var read = new CatalogueSheet(sheet, file, problems);
        sheet.header().check(problems);
        try {
            for (var row = sheet.rows().next(); row != null; row = sheet.rows().next()) {
                if (!row.isBlank()) {
                    read.add(row);
                }
            }
        } catch (BrokenFileException e) {
            e.tell(problems);
        }
        return read;
    }

    Sheet sheet() {
        return sheet;
    }

    /** How many rows with something in them stand below the names of the columns. */
    int rows() {
        return rows;
    }

    /** How many of them end before the last column. */
    int shortRows() {
        return shortRows;
    }

    private void add(SheetRow row) {
        rows++;
        var named = sheet.header().row().cells().size();
        for (int i = named; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                shifted(row.cells().get(i));
                return;
            }
        }
        shortRows += row.cells().size() < named ? 1 : 0;
        say(head, row, CatalogueColumn.Part.CATALOGUE);
        var line = line(row);
        var of = course(row, line != null);
        if (of != null) {
            say(of, row, CatalogueColumn.Part.COURSE);
            if (line != null) {
                limit(of.lines.size(), row);
                of.lines.add(line);
            }
        }
    }

    /** In a row with too many cells nobody knows which one is in the wrong place. */
    private void shifted(SheetCell surplus) {
        problems.add(
                surplus.start(),
                ProblemKind.SYNTAX,
                "cell (%s) belongs to no column, since only %s are named; look in this row for a separator too many, or a"
                                .formatted(
                                        Quoted.shorten(surplus.text()),
                                        sheet.header().row().cells().size())
                        + " text with one in it that needs quotation marks");
        course = new Said("course");
    }

    /** The course that a row is about: the one that it names, else that of the row above. */
    private @Nullable Said course(SheetRow row, boolean hasLine) {
        var cell = sheet.header().cell(row, CatalogueColumn.COURSE);
        if (cell != null) {
            course = courses.get(cell.text());
            if (course == null) {
                limit(courses.size(), row);
                course = new Said("course");
                courses.put(cell.text(), course);
            }
        } else if (course == null
                && sheet.header().columns().containsKey(CatalogueColumn.COURSE)
                && (hasLine || says(row, CatalogueColumn.Part.COURSE))) {
            problems.add(
                    sheet.header().place(row, CatalogueColumn.COURSE),
                    ProblemKind.MISSING_KEY,
                    "course is missing; name it in this row, or in one above");
        }
        return course;
    }

    private boolean says(SheetRow row, CatalogueColumn.Part part) {
        return CatalogueColumn.of(part).stream()
                .anyMatch(column -> sheet.header().cell(row, column) != null);
    }

    private void say(Said said, SheetRow row, CatalogueColumn.Part part) {
        for (var column : CatalogueColumn.of(part)) {
            var cell = sheet.header().cell(row, column);
            var value = cell == null ? null : value(cell, column);
            if (cell == null || value == null) {
                continue;
            }
            var key = column.value().key();
            var first = said.cells.putIfAbsent(key, cell);
            if (first == null) {
                said.entries.put(key, new Node.Entry(value.place(), value));
            } else if (!first.text().equals(cell.text())) {
                problems.add(
                        cell.start(),
                        ProblemKind.CONFLICTING_KEYS,
                        "%s (%s) is not what line %s says of this %s (%s); say it once, or the same in every row"
                                .formatted(
                                        column.title(),
                                        Quoted.shorten(cell.text()),
                                        first.start().line(),
                                        said.what,
                                        Quoted.shorten(first.text())));
            }
        }
    }

    /** What a row says of one line; null if it says nothing of any. */
    private Node.@Nullable Mapping line(SheetRow row) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var column : CatalogueColumn.of(CatalogueColumn.Part.LINE)) {
            var cell = sheet.header().cell(row, column);
            var value = cell == null ? null : value(cell, column);
            if (value != null) {
                entries.put(column.value().key(), new Node.Entry(value.place(), value));
            }
        }
        if (entries.isEmpty()) {
            return null;
        }
        var place = sheet.header().place(row, CatalogueColumn.COMPETENCY);
        if (!entries.containsKey(CatalogueColumn.COMPETENCY.title())) {
            // Told once for all rows where the column is missing.
            if (sheet.header().columns().containsKey(CatalogueColumn.COMPETENCY)) {
                problems.add(
                        place,
                        ProblemKind.MISSING_KEY,
                        "competency is missing, and this row says %s; name it, or leave the others empty"
                                .formatted(String.join(", ", entries.keySet())));
            }
            entries.put(CatalogueColumn.COMPETENCY.title(), new Node.Entry(place, new Node.Broken(place)));
        }
        return new Node.Mapping(place, entries);
    }

    private @Nullable Node value(SheetCell cell, CatalogueColumn column) {
        if (++values > TreeReader.MOST_NODES) {
            throw new BrokenFileException(
                    cell.start(),
                    ProblemKind.TOO_LARGE,
                    "a file must not have more than %s values".formatted(Words.number(TreeReader.MOST_NODES)));
        }
        return SheetValues.of(cell, column);
    }

    private static void limit(int before, SheetRow row) {
        if (before >= TreeReader.MOST_ENTRIES) {
            throw new BrokenFileException(
                    row.place(),
                    ProblemKind.TOO_LARGE,
                    "a list must not have more than %s entries".formatted(Words.number(TreeReader.MOST_ENTRIES)));
        }
    }

    /** The same tree that the file would give if it were written as YAML. */
    Node root() {
        var offered = new ArrayList<Node>();
        courses.values().stream()
                .filter(said -> said.cells.containsKey("id"))
                .map(this::whole)
                .forEach(offered::add);
        var named = named();
        return new Node.Mapping(
                file.start(),
                Map.of(
                        "catalogue", new Node.Entry(named.place(), named),
                        "courses", new Node.Entry(file.start(), new Node.Sequence(file.start(), offered))));
    }

    /** A catalogue that does not say what it is called is called after its file. */
    private Node named() {
        var place = head.entries.values().stream()
                .map(Node.Entry::place)
                .findFirst()
                .orElse(file.start());
        var name = new SheetName(file.name());
        head.entries.computeIfAbsent("id", key -> name.entry(place, name.id()));
        head.entries.computeIfAbsent("title", key -> name.entry(place, name.title()));
        return new Node.Mapping(place, head.entries);
    }

    private Node whole(Said said) {
        var id = Objects.requireNonNull(said.cells.get("id"));
        var place = id.start();
        if (!said.entries.containsKey("title")) {
            // Told once for all courses where the column is missing.
            if (sheet.header().columns().containsKey(CatalogueColumn.TITLE)) {
                problems.add(
                        place,
                        ProblemKind.MISSING_KEY,
                        "course (%s) has no title; give it one in one of its rows"
                                .formatted(Quoted.shorten(id.text())));
            }
            said.entries.put("title", new Node.Entry(place, new Node.Broken(place)));
        }
        if (!said.lines.isEmpty()) {
            said.entries.put("develops", new Node.Entry(place, new Node.Sequence(place, said.lines)));
        }
        return new Node.Mapping(place, said.entries);
    }
}
