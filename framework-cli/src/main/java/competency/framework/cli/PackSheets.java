package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.inspection.RoleCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pack as sheets for spreadsheets.
 *
 * @param pack the pack
 */
record PackSheets(Pack pack) {
    /** Every sheet by the name of its file. What was not asked for, or cannot be told, is left out. */
    Map<String, String> all() {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("problems.csv", problems());
        sheets.put("mapping.csv", mapping());
        if (pack.answer().policy() != null) {
            sheets.put("deviations.csv", deviations());
        }
        if (pack.answer().framework() != null) {
            sheets.put("matrix.csv", matrix());
        }
        var coverage = pack.answer().coverage();
        if (coverage != null) {
            sheets.put("roles.csv", roles(coverage));
            sheets.put("requirements.csv", requirements(coverage));
            sheets.put("smallest.csv", smallest(coverage));
            sheets.put("missing.csv", missing(coverage));
        }
        return sheets;
    }

    private String problems() {
        var sheet = new PackSheet(
                "severity",
                "id",
                "kind",
                "file",
                "line",
                "column",
                "cell",
                "path",
                "message",
                "advice",
                "rule",
                "basis");
        for (var each : pack.answer().noticed()) {
            var place = each.place();
            var rule = each.rule();
            sheet.row(
                    each.severity(),
                    each.id(),
                    each.kind(),
                    place.file(),
                    place.line(),
                    place.column(),
                    place.cell(),
                    each.path(),
                    each.message(),
                    each.advice(),
                    rule == null ? null : rule.sentence(),
                    rule == null ? null : rule.basis());
        }
        return sheet.text();
    }

    private String deviations() {
        var sheet = new PackSheet("role", "requirement", "competency", "change", "reason", "approved_by");
        for (var each : pack.answer().deviations()) {
            sheet.row(
                    each.role(),
                    each.requirement(),
                    each.competency(),
                    each.change(),
                    each.reason(),
                    each.approvedBy());
        }
        return sheet.text();
    }

    private String mapping() {
        var sheet = new PackSheet(
                "catalogue",
                "course",
                "course_title",
                "number",
                "written",
                "competency",
                "competency_title",
                "level",
                "evidence",
                "refresher",
                "valid_months",
                "simulated",
                "course_basis",
                "competency_basis",
                "file",
                "line",
                "column",
                "cell",
                "noticed");
        for (var course : pack.courses()) {
            course.lines().forEach(line -> mapping(sheet, course, line));
        }
        return sheet.text();
    }

    private static void mapping(PackSheet sheet, PackCourse course, PackLine line) {
        var competency = line.competency();
        var said = line.said();
        sheet.row(
                course.catalogue() == null ? null : course.catalogue().id(),
                course.id(),
                course.title(),
                line.number(),
                said.competency(),
                competency == null ? null : competency.id(),
                line.title(),
                line.level() == null ? said.level() : line.level(),
                said.refresher() ? null : said.evidenceShown(),
                said.refresher(),
                said.validMonths(),
                said.simulated(),
                course.course().basis(),
                competency == null ? null : competency.basis(),
                line.place().file(),
                line.place().line(),
                line.place().column(),
                line.place().cell(),
                line.remarks());
    }

    /** One row for each course, one column for each competency that any of them touches. */
    private String matrix() {
        var framework = Objects.requireNonNull(pack.answer().framework());
        var touched = new HashSet<CompetencyId>();
        pack.courses().stream()
                .flatMap(course -> course.lines().stream())
                .map(PackLine::competency)
                .filter(Objects::nonNull)
                .forEach(competency -> touched.add(competency.id()));
        var columns = framework.content().competencies().stream()
                .map(Competency::id)
                .filter(touched::contains)
                .toList();
        var header = new ArrayList<>(List.of("catalogue", "course", "title"));
        columns.forEach(column -> header.add(column.value()));
        var sheet = new PackSheet(header.toArray(String[]::new));
        pack.courses().forEach(course -> sheet.row(cells(course, columns)));
        return sheet.text();
    }

    private static @Nullable Object[] cells(PackCourse course, List<CompetencyId> columns) {
        Map<CompetencyId, String> shown = new HashMap<>();
        for (var line : course.lines()) {
            var competency = line.competency();
            if (competency != null) {
                shown.merge(competency.id(), inMatrix(line), (one, other) -> one + " " + other);
            }
        }
        var cells = new ArrayList<@Nullable Object>();
        cells.add(course.catalogue() == null ? null : course.catalogue().id());
        cells.add(course.id());
        cells.add(course.title());
        columns.forEach(column -> cells.add(shown.get(column)));
        return cells.toArray();
    }

    private static String inMatrix(PackLine line) {
        if (line.said().refresher()) {
            return "renews";
        }
        var level = line.level();
        return Wording.kebab(line.said().evidenceShown()) + (level == null ? "" : ":" + level);
    }

    private static String roles(CheckCoverage coverage) {
        var sheet = new PackSheet(
                "catalogue", "role", "title", "obligation", "fully", "partly", "not", "outside", "percent");
        eachCoverage(coverage)
                .forEach((catalogue, some) -> some.roles().forEach(role -> {
                    for (var obligation : Obligation.values()) {
                        share(sheet, catalogue, role, obligation);
                    }
                }));
        return sheet.text();
    }

    private static void share(PackSheet sheet, String catalogue, RoleCoverage role, Obligation obligation) {
        var share = role.share(obligation);
        sheet.row(
                catalogue,
                role.role(),
                role.title(),
                obligation,
                share.fully(),
                share.partly(),
                share.not(),
                share.outside(),
                share.percent().orElse(null));
    }

    private static String requirements(CheckCoverage coverage) {
        var sheet = new PackSheet(
                "catalogue", "role", "requirement", "title", "obligation", "delivery", "rule", "courses", "left");
        eachCoverage(coverage)
                .forEach((catalogue, some) -> some.roles()
                        .forEach(role -> role.requirements()
                                .forEach(each -> sheet.row(
                                        catalogue,
                                        role.role(),
                                        each.requirement(),
                                        each.title(),
                                        each.obligation(),
                                        each.delivery(),
                                        each.rule().id(),
                                        String.join(
                                                " ",
                                                each.courses().stream()
                                                        .map(Object::toString)
                                                        .toList()),
                                        each.left()))));
        return sheet.text();
    }

    private static String missing(CheckCoverage coverage) {
        var sheet = new PackSheet("catalogue", "what", "id");
        eachCoverage(coverage).forEach((catalogue, some) -> {
            some.notDeveloped().forEach(id -> sheet.row(catalogue, "competency-not-developed", id));
            some.notNeeded().forEach(id -> sheet.row(catalogue, "course-not-needed", id));
        });
        return sheet.text();
    }

    private static String smallest(CheckCoverage coverage) {
        var sheet = new PackSheet("catalogue", "role", "position", "course", "title", "hours", "optimal");
        for (var part : parts(coverage)) {
            part.smallest().forEach((role, plan) -> {
                for (int i = 0; i < plan.courses().size(); i++) {
                    var course = plan.courses().get(i);
                    sheet.row(part.id(), role, i + 1, course.id(), course.title(), course.hours(), plan.optimal());
                }
            });
        }
        return sheet.text();
    }

    private static List<CheckCoverage.Part> parts(CheckCoverage coverage) {
        return Stream.concat(Stream.of(coverage.together()), coverage.apart().stream())
                .toList();
    }

    /** Of all catalogues together under no name, of each of several under its id. */
    private static Map<String, Coverage> eachCoverage(CheckCoverage coverage) {
        var each = new LinkedHashMap<String, Coverage>();
        parts(coverage).forEach(part -> each.put(Objects.requireNonNullElse(part.id(), ""), part.coverage()));
        return each;
    }
}
