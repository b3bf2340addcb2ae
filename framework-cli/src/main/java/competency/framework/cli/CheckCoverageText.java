package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.inspection.CoverageShare;
import competency.framework.model.inspection.Delivery;
import competency.framework.model.inspection.RoleCoverage;
import competency.framework.model.next.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far courses lead, for people: a table of roles, what is left of each, then what roles and courses lack of each other.
 *
 * @param coverage how far they lead
 * @param framework the framework with the roles
 * @param catalogues the catalogues with the courses; empty: the courses are those of the framework
 * @param note what to know of the figures; empty if nothing
 * @param all whether long lists are shown to their end
 */
record CheckCoverageText(
        CheckCoverage coverage,
        CompetencyFramework framework,
        List<CourseCatalogue> catalogues,
        String note,
        boolean all) {
    /** Nobody should take figures for sound that rest on what is in error. */
    static final String NOT_WHOLE =
            "Not everything could be read. What has an error without a rule is in none of this, and how "
                    + "far the courses lead is not told. Mend these errors first.";

    static final String AS_WRITTEN = "The figures count lines and courses as they are written, also those with errors; "
            + "only lines that name nothing that can be found count for nothing.";

    private static final int ENOUGH = 5;

    void on(Page page) {
        var together = coverage.together().coverage();
        if (together.roles().isEmpty()) {
            return;
        }
        page.blank().heading("What the courses deliver of each role").blank();
        if (!note.isEmpty()) {
            page.paragraph(2, Style.CARE, note).blank();
        }
        table(together, page);
        if (catalogues.isEmpty()) {
            return;
        }
        together.roles().forEach(role -> left(role, page));
        smallest(coverage.together(), page);
        for (var each : coverage.apart()) {
            page.blank().heading("By itself: " + each.title()).blank();
            table(each.coverage(), page);
            smallest(each, page);
        }
        listed(
                "Required, and developed by none of the courses",
                together.notDeveloped().stream()
                        .flatMap(id -> framework.competency(id).stream())
                        .map(Competency::title)
                        .toList(),
                page);
        listed("Courses that help towards no role", titles(together.notNeeded()), page);
    }

    /** Whoever must be quick, or pays, need not send people to every course. */
    private static void smallest(CheckCoverage.Part part, Page page) {
        if (part.smallest().isEmpty()) {
            return;
        }
        page.blank()
                .heading("The fewest hours that lead as far in what is mandatory")
                .blank();
        for (var role : part.coverage().roles()) {
            var plan = part.smallest().get(role.role());
            if (plan != null) {
                page.paragraph(2, Style.STRONG, "%s: %s".formatted(role.title(), size(plan)));
                page.paragraph(
                        4,
                        Style.PLAIN,
                        Wording.listed(plan.courses().stream().map(Course::id).toList()));
            }
        }
    }

    /** How many courses and hours a set has, and whether a smaller one may exist. */
    static String size(Plan plan) {
        var size = Wording.counted(plan.courses().size(), "course");
        if (plan.coursesWithoutHours() < plan.courses().size()) {
            size += ", " + Wording.hours(plan.hours());
        }
        if (plan.coursesWithoutHours() > 0) {
            size += ", %s without hours".formatted(plan.coursesWithoutHours());
        }
        return plan.optimal() ? size : size + ", perhaps not the fewest";
    }

    private List<String> titles(List<CourseId> courses) {
        return courses.stream()
                .map(id -> catalogues.stream()
                        .flatMap(catalogue -> catalogue.courses().stream())
                        .filter(course -> course.id().equals(id))
                        .findFirst())
                .flatMap(Optional::stream)
                .map(course -> course.course().title())
                .toList();
    }

    private void listed(String heading, List<String> titles, Page page) {
        if (titles.isEmpty()) {
            return;
        }
        page.blank().heading("%s (%s)".formatted(heading, titles.size())).blank();
        var shown = all || titles.size() <= ENOUGH + 1 ? titles : titles.subList(0, ENOUGH);
        shown.forEach(title -> page.paragraph(2, Style.PLAIN, title));
        if (shown.size() < titles.size()) {
            page.paragraph(2, Style.FAINT, "and %s more; --all shows them".formatted(titles.size() - shown.size()));
        }
    }

    private static void table(Coverage coverage, Page page) {
        var table = new Table(0, "Role", "Mandatory", "Desirable");
        for (var role : coverage.roles()) {
            table.row(
                    Cell.of(role.title()).above(role.role().value(), Style.FAINT),
                    share(role, Obligation.MANDATORY),
                    share(role, Obligation.DESIRABLE));
        }
        page.table(2, table);
    }

    private static Cell share(RoleCoverage role, Obligation obligation) {
        var share = role.share(obligation);
        if (share.deliverable() == 0 && share.outside() == 0) {
            return Cell.of("–", Style.FAINT);
        }
        var percent = share.percent().map(number -> number + " %").orElse("–");
        var cell = Cell.of("%s of %s, %s".formatted(share.fully(), share.deliverable(), percent));
        return share.partly() + share.outside() == 0 ? cell : cell.above(rest(share), Style.FAINT);
    }

    private static String rest(CoverageShare share) {
        var parts = new ArrayList<String>();
        if (share.partly() > 0) {
            parts.add(share.partly() + " in part");
        }
        if (share.outside() > 0) {
            parts.add(share.outside() + " not by training");
        }
        return String.join(", ", parts);
    }

    /** What training could deliver, and these courses do not. */
    private static void left(RoleCoverage role, Page page) {
        var left = role.requirements().stream()
                .filter(each -> each.delivery() == Delivery.PARTLY || each.delivery() == Delivery.NOT)
                .toList();
        if (left.isEmpty()) {
            return;
        }
        page.blank().paragraph(2, Style.STRONG, "Left of " + role.title());
        for (var each : left) {
            page.entry(
                    4,
                    each.delivery() == Delivery.PARTLY ? Mark.FOR_NOW : Mark.NO,
                    each.title(),
                    words(each.delivery()));
            if (each.left() != null && each.delivery() == Delivery.PARTLY) {
                page.paragraph(6, Style.PLAIN, each.left());
            }
        }
    }

    /** How far courses lead to a requirement, as people say it. */
    static String words(Delivery delivery) {
        return switch (delivery) {
            case FULLY -> "delivered";
            case PARTLY -> "in part";
            case NOT -> "not";
            case OUTSIDE -> "not by training";
        };
    }
}
