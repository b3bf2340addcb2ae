package competency.framework.cli;

import competency.framework.data.CataloguePreview;
import competency.framework.data.DataProblem;
import competency.framework.data.SheetColumn;
import competency.framework.data.SheetLayout;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import java.util.ArrayList;
import java.util.List;

/**
 * What was understood of a file of courses.
 *
 * @param file the file
 * @param preview what was understood of it
 * @param all whether every course is shown to people
 */
record CatalogueView(String file, CataloguePreview preview, boolean all) implements ShowPart.View {
    private static final int LABEL = 12;
    private static final int PLACE = 8;
    private static final int FIRST = 5;

    /** Whether nothing is wrong in the file. */
    boolean isSound() {
        return problems().isEmpty();
    }

    private List<DataProblem> problems() {
        return preview.examined().problems();
    }

    @Override
    public void text(Page page) {
        var catalogue = preview.examined().value();
        page.title(
                isSound() ? Style.STRONG_GOOD : Style.STRONG_BAD,
                page.shown(isSound() ? Mark.YES : Mark.NO),
                catalogue == null ? "Nothing in it can be used" : catalogue.title(),
                isSound() ? "" : Wording.counted(problems().size(), "problem") + " in the file, told at the end");
        page.labelled(2, LABEL, "File", file);
        if (catalogue != null) {
            facts(page, catalogue);
        }
        if (preview.sheet() != null) {
            sheet(page, preview.sheet());
        }
        if (catalogue != null) {
            courses(page, catalogue.courses());
        }
        if (!isSound()) {
            page.blank().heading("What is wrong (%s)".formatted(problems().size()));
            page.blank();
            problems().forEach(problem -> text(page, problem));
        }
    }

    private static void facts(Page page, CourseCatalogue catalogue) {
        page.labelled(2, LABEL, "Id", catalogue.id().value());
        if (catalogue.provider() != null) {
            page.labelled(2, LABEL, "Provider", catalogue.provider());
        }
        page.labelled(2, LABEL, "Framework", framework(catalogue));
        page.labelled(2, LABEL, "Courses", String.valueOf(catalogue.courses().size()));
        page.labelled(2, LABEL, "Lines", String.valueOf(lines(catalogue)));
    }

    private static String framework(CourseCatalogue catalogue) {
        var version = catalogue.version() == null ? "" : " " + catalogue.version();
        return (catalogue.framework() == null ? "any" : catalogue.framework().value()) + version;
    }

    private static int lines(CourseCatalogue catalogue) {
        return catalogue.courses().stream()
                .mapToInt(course -> course.lines().size())
                .sum();
    }

    private static void sheet(Page page, SheetLayout sheet) {
        page.labelled(
                2,
                LABEL,
                "Sheet",
                "%s below the names of the columns; between cells stands a %s"
                        .formatted(Wording.counted(sheet.rows(), "row"), sheet.separator()));
        if (sheet.shortRows() > 0) {
            page.labelled(
                    2,
                    LABEL,
                    "",
                    "%s before the last column; what is not there is taken for empty"
                            .formatted(sheet.shortRows() == 1 ? "1 row ends" : sheet.shortRows() + " rows end"));
        }
        page.blank()
                .heading("How the columns are read (%s)"
                        .formatted(sheet.columns().size()))
                .blank();
        var table = new Table(2, "", "Column", "Read as");
        sheet.columns()
                .forEach(column -> table.row(Cell.of(column.letter(), Style.FAINT), name(column), meaning(column)));
        page.table(2, table);
    }

    private static Cell name(SheetColumn column) {
        return column.name().isBlank() ? Cell.of("(no name)", Style.FAINT) : Cell.of(column.name());
    }

    private static Cell meaning(SheetColumn column) {
        return column.meaning() == null ? Cell.of("not read", Style.CARE) : Cell.of(column.meaning());
    }

    private void courses(Page page, List<OfferedCourse> courses) {
        var shown = all ? courses : courses.subList(0, Math.min(FIRST, courses.size()));
        page.blank()
                .heading(
                        shown.size() < courses.size()
                                ? "The first %s of %s courses".formatted(shown.size(), courses.size())
                                : "Courses (%s)".formatted(courses.size()));
        shown.forEach(course -> text(page, course));
        if (shown.size() < courses.size()) {
            page.blank().paragraph(2, Style.FAINT, "--all shows every course");
        }
    }

    private static void text(Page page, OfferedCourse offered) {
        page.blank().listed(2, offered.course().title(), offered.id().value());
        if (offered.lines().isEmpty()) {
            page.paragraph(4, Style.FAINT, "no line");
        }
        offered.lines().forEach(line -> page.paragraph(4, Style.FAINT, said(line)));
    }

    private static String said(MappingLine line) {
        var parts = new ArrayList<String>();
        parts.add(line.competency());
        if (line.level() != null) {
            parts.add("level " + line.level());
        }
        if (line.refresher()) {
            parts.add("renewed");
            parts.add(
                    line.lapseMonths() == 0
                            ? "while it is still valid"
                            : "up to %s after it lapsed".formatted(Wording.counted(line.lapseMonths(), "month")));
        } else {
            parts.add(Wording.kebab(line.evidenceShown()) + (line.simulated() ? " in simulated work" : ""));
        }
        if (line.validMonths() != null) {
            parts.add("lasts " + Wording.counted(line.validMonths(), "month"));
        }
        return String.join(", ", parts);
    }

    private static void text(Page page, DataProblem problem) {
        page.noted(
                Mark.NO,
                PLACE,
                "%s:%s".formatted(problem.line(), problem.column()),
                "%s %s%s"
                        .formatted(
                                problem.id(), problem.message(), problem.place().inSheet()));
    }

    @Override
    public void json(JsonWriter json) {
        json.object(() -> {
            json.text("file", file).claim("sound", isSound());
            json.optional("catalogue", preview.examined().value(), catalogue -> json(json, catalogue))
                    .optional("sheet", preview.sheet(), sheet -> json(json, sheet))
                    .objects("problems", problems(), problem -> json(json, problem));
        });
    }

    private static void json(JsonWriter json, CourseCatalogue catalogue) {
        json.text("id", catalogue.id())
                .text("title", catalogue.title())
                .text("provider", catalogue.provider())
                .text("framework", catalogue.framework())
                .text("framework_version", catalogue.version())
                .number("lines", lines(catalogue))
                .objects(
                        "courses",
                        catalogue.courses(),
                        offered -> json.text("id", offered.id())
                                .text("title", offered.course().title())
                                .objects("develops", offered.lines(), line -> json(json, line)));
    }

    private static void json(JsonWriter json, MappingLine line) {
        json.text("competency", line.competency())
                .text("level", line.level())
                .text("evidence", line.refresher() ? null : line.evidenceShown())
                .number("valid_months", line.validMonths())
                .claim("simulated", line.simulated())
                .claim("refresher", line.refresher());
        if (line.refresher()) {
            json.number("lapse_months", line.lapseMonths());
        }
    }

    private static void json(JsonWriter json, SheetLayout sheet) {
        json.text("separator", sheet.separator())
                .number("rows", sheet.rows())
                .number("short_rows", sheet.shortRows())
                .objects(
                        "columns",
                        sheet.columns(),
                        column -> json.text("letter", column.letter())
                                .text("name", column.name())
                                .text("read_as", column.meaning())
                                .number("line", column.place().line())
                                .number("column", column.place().column()));
    }

    private static void json(JsonWriter json, DataProblem problem) {
        json.text("id", problem.id())
                .text("file", problem.file())
                .number("line", problem.line())
                .number("column", problem.column())
                .text("cell", problem.cell())
                .text("message", problem.message());
    }
}
