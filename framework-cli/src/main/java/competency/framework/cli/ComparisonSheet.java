package competency.framework.cli;

import competency.framework.model.next.ComparedRole;
import competency.framework.model.next.Difference;
import competency.framework.model.next.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two roles side by side on a web page, as its template reads it.
 *
 * @param key begins every id in it, so that a page can have several
 * @param level the level of its heading, 1 or 2
 * @param roles the comparison with the frameworks it is about
 */
record ComparisonSheet(String key, int level, RoleDifferences roles) {
    /**
     * Rows of the table under one heading.
     *
     * @param title the heading
     * @param lines the rows
     */
    record Part(String title, List<Line> lines) {}

    /**
     * One requirement.
     *
     * @param title what it is called
     * @param id its id, or both
     * @param via how the one is known to be the other; empty if directly
     * @param cells what each role asks for
     */
    record Line(String title, String id, String via, List<Cell> cells) {}

    /**
     * What one role asks for.
     *
     * @param role which role
     * @param mark a sign for how it compares
     * @param word how it compares
     * @param said what it asks for
     */
    record Cell(String role, String mark, String word, String said) {}

    String title() {
        return new RoleComparisonView(roles).title();
    }

    String summary() {
        return roles.comparison().isSame() ? "Both require the same." : roles.summary();
    }

    String left() {
        return name(roles.comparison().left());
    }

    String right() {
        return name(roles.comparison().right());
    }

    List<String> profile() {
        return roles.comparison().profile().stream()
                .map(RoleComparisonView::sentence)
                .map(Wording::capitalised)
                .toList();
    }

    boolean hasProfile() {
        return !profile().isEmpty();
    }

    boolean hasParts() {
        return !parts().isEmpty();
    }

    List<Part> parts() {
        return roles.parts().stream()
                .map(part -> new Part(
                        part.title(),
                        part.lines().stream()
                                .map(line -> line(line, part.kind()))
                                .toList()))
                .toList();
    }

    private Line line(RequirementLine line, RoleDifferences.Kind kind) {
        return new Line(
                line.title(),
                line.key(),
                line.via().isEmpty() ? "" : "known by " + Wording.listed(line.via()),
                List.of(
                        cell(left(), Side.LEFT, line.left(), line, kind),
                        cell(right(), Side.RIGHT, line.right(), line, kind)));
    }

    private static Cell cell(
            String role, Side side, @Nullable List<String> details, RequirementLine line, RoleDifferences.Kind kind) {
        if (details == null) {
            return new Cell(role, Wording.kebab(Mark.ASIDE), "not required", "");
        }
        return switch (kind) {
            case ONLY_LEFT, ONLY_RIGHT -> new Cell(role, Wording.kebab(Mark.YES), "required", sentence(details));
            case ALIKE -> new Cell(role, Wording.kebab(Mark.YES), "the same", sentence(details));
            case DIFFERENT -> different(role, side, line);
        };
    }

    private static Cell different(String role, Side side, RequirementLine line) {
        var harder = line.differences().stream().anyMatch(difference -> difference.harder() == side);
        var easier = line.differences().stream()
                .anyMatch(difference -> difference.harder() != null && difference.harder() != side);
        return new Cell(
                role,
                Wording.kebab(harder ? Mark.SOON : Mark.FOR_NOW),
                harder == easier ? "other terms" : harder ? "asks for more" : "asks for less",
                sentence(line.differences().stream()
                        .map(difference -> said(difference, side))
                        .toList()));
    }

    private static String said(Difference difference, Side side) {
        return "%s: %s"
                .formatted(
                        RequirementLine.aspect(difference), side == Side.LEFT ? difference.left() : difference.right());
    }

    private static String sentence(List<String> parts) {
        return Wording.capitalised(String.join("; ", parts));
    }

    /** Two versions of one role are told apart by the version. */
    private String name(ComparedRole role) {
        return roles.isOneRole()
                ? "%s %s".formatted(role.framework().id(), role.framework().version())
                : role.role().title();
    }
}
