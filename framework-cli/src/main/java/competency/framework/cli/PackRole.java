package competency.framework.cli;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.inspection.CoverageShare;
import competency.framework.model.inspection.Delivery;
import competency.framework.model.inspection.RequirementCoverage;
import competency.framework.model.inspection.RoleCoverage;
import competency.framework.model.next.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far courses lead to a role, as a page shows it.
 *
 * @param key leads to it on the page
 * @param coverage how far they lead
 * @param plan the smallest set of courses that leads as far; null if none leads anywhere
 * @param courses the courses there are, by their ids
 */
record PackRole(String key, RoleCoverage coverage, @Nullable Plan plan, Map<CourseId, PackCourse> courses) {
    /**
     * A share as a drawing and in words.
     *
     * @param percent the number that matters; empty if training could deliver nothing
     * @param bar the drawing
     * @param words how many of how many, and the rest
     */
    record Share(String percent, String bar, String words) {
        static Share of(CoverageShare share) {
            return new Share(
                    share.percent()
                            .map(percent -> percent.toPlainString() + " %")
                            .orElse(""),
                    PackRole.bar(share),
                    PackRole.words(share));
        }

        boolean isNothing() {
            return words.isEmpty();
        }
    }

    /**
     * A requirement.
     *
     * @param title what it is called
     * @param mark the sign of its delivery
     * @param delivery how far courses lead to it
     * @param desirable whether the role can be filled without it
     * @param courses those that lead to it
     * @param left what is left to do; empty if nothing is
     * @param rule the rule that said so
     */
    record Requirement(
            String title,
            String mark,
            String delivery,
            boolean desirable,
            List<PackCourse> courses,
            String left,
            String rule) {}

    String title() {
        return coverage.title();
    }

    String id() {
        return coverage.role().value();
    }

    Share mandatory() {
        return Share.of(coverage.share(Obligation.MANDATORY));
    }

    Share desirable() {
        return Share.of(coverage.share(Obligation.DESIRABLE));
    }

    /** How large the smallest set is; empty if there is none. */
    String smallest() {
        return plan == null ? "" : CheckCoverageText.size(plan);
    }

    /** The courses of the smallest set. */
    List<PackCourse> needed() {
        return plan == null
                ? List.of()
                : plan.courses().stream()
                        .map(course -> courses.get(course.id()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    boolean hasRequirements() {
        return !coverage.requirements().isEmpty();
    }

    List<Requirement> requirements() {
        return coverage.requirements().stream().map(this::requirement).toList();
    }

    private Requirement requirement(RequirementCoverage each) {
        return new Requirement(
                each.title(),
                Wording.kebab(mark(each.delivery())),
                CheckCoverageText.words(each.delivery()),
                each.obligation() == Obligation.DESIRABLE,
                each.courses().stream()
                        .map(courses::get)
                        .filter(Objects::nonNull)
                        .toList(),
                each.left() == null ? "" : each.left(),
                each.rule().id());
    }

    private static Mark mark(Delivery delivery) {
        return switch (delivery) {
            case FULLY -> Mark.YES;
            case PARTLY -> Mark.FOR_NOW;
            case NOT -> Mark.NO;
            case OUTSIDE -> Mark.ASIDE;
        };
    }

    private static String words(CoverageShare share) {
        if (share.deliverable() + share.outside() == 0) {
            return "";
        }
        var words = new ArrayList<String>();
        if (share.deliverable() > 0) {
            words.add("%s of %s".formatted(share.fully(), share.deliverable()));
        }
        if (share.partly() > 0) {
            words.add(share.partly() + " in part");
        }
        if (share.outside() > 0) {
            words.add(share.outside() + " not by training");
        }
        return String.join(", ", words);
    }

    /** Only repeats the words beside it. */
    private static String bar(CoverageShare share) {
        if (share.deliverable() == 0) {
            return "";
        }
        var svg = new Svg().begin("svg", "class", "bar", "aria-hidden", "true", "width", "100%", "height", 12);
        var whole = share.deliverable();
        part(svg, "full", 0, share.fully(), whole);
        part(svg, "half", share.fully(), share.partly(), whole);
        part(svg, "none", share.fully() + share.partly(), share.not(), whole);
        return svg.end().markup();
    }

    private static void part(Svg svg, String kind, int from, int size, int whole) {
        if (size > 0) {
            svg.element(
                    "rect",
                    "class",
                    kind,
                    "x",
                    TimeAxis.percent(100.0 * from / whole),
                    "width",
                    TimeAxis.percent(100.0 * size / whole),
                    "height",
                    "100%");
        }
    }
}
