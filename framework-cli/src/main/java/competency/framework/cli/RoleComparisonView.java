package competency.framework.cli;

import competency.framework.model.next.ComparedRole;
import competency.framework.model.next.Difference;
import competency.framework.model.next.RoleComparison;

/**
 * Two roles side by side, for people at a terminal and for programs.
 *
 * @param roles the comparison with the frameworks it is about
 */
record RoleComparisonView(RoleDifferences roles) implements ShowPart.View {
    private static final int INDENT = 2;
    private static final int INNER = 4;
    private static final int LABEL = 11;

    @Override
    public void text(Page page) {
        var comparison = roles.comparison();
        page.title(Style.STRONG, "", title(), comparison.isSame() ? "Both require the same." : roles.summary());
        page.labelled(INDENT, LABEL, "First", role(comparison.left()));
        page.labelled(INDENT, LABEL, "Second", role(comparison.right()));
        comparison
                .profile()
                .forEach(difference -> page.labelled(
                        INDENT,
                        LABEL,
                        Wording.capitalised(RequirementLine.aspect(difference)),
                        RequirementLine.change(difference)));
        for (var part : roles.parts()) {
            page.blank().heading(part.title());
            if (part.kind() == RoleDifferences.Kind.ALIKE) {
                page.blank();
            }
            part.lines().forEach(line -> line(page, line, part.kind()));
        }
    }

    String title() {
        var comparison = roles.comparison();
        return RequirementLine.both(
                comparison.left().role().title(), comparison.right().role().title());
    }

    private static String role(ComparedRole side) {
        return "%s (%s), %s %s"
                .formatted(
                        side.role().title(),
                        side.role().id(),
                        side.framework().id(),
                        side.framework().version());
    }

    private static void line(Page page, RequirementLine line, RoleDifferences.Kind kind) {
        if (kind != RoleDifferences.Kind.ALIKE) {
            page.blank();
        }
        page.listed(INDENT, line.title(), line.key());
        switch (kind) {
            case ONLY_LEFT, ONLY_RIGHT -> details(page, line, INNER);
            case DIFFERENT -> differences(page, line, INNER);
            case ALIKE -> via(page, line, INNER);
        }
    }

    /** What the role that has it asks for. */
    static void details(Page page, RequirementLine line, int indent) {
        var details = line.left() == null ? line.right() : line.left();
        if (details != null && !details.isEmpty()) {
            page.paragraph(indent, Style.FAINT, String.join(", ", details));
        }
    }

    static void differences(Page page, RequirementLine line, int indent) {
        via(page, line, indent);
        line.differences().forEach(difference -> page.paragraph(indent, Style.PLAIN, sentence(difference)));
    }

    static String sentence(Difference difference) {
        return "%s: %s".formatted(RequirementLine.aspect(difference), RequirementLine.change(difference));
    }

    private static void via(Page page, RequirementLine line, int indent) {
        if (!line.via().isEmpty()) {
            page.paragraph(indent, Style.FAINT, "known by " + Wording.listed(line.via()));
        }
    }

    @Override
    public void json(JsonWriter json) {
        json.object(() -> write(json));
    }

    /** What stands in the object of a comparison. */
    void write(JsonWriter json) {
        var comparison = roles.comparison();
        json.object("left", () -> side(json, comparison.left()))
                .object("right", () -> side(json, comparison.right()))
                .claim("same", comparison.isSame())
                .objects("profile", comparison.profile(), difference -> difference(json, difference))
                .objects(
                        "shared",
                        comparison.shared(),
                        shared -> json.object(
                                        "left",
                                        () -> json.text(
                                                        "requirement",
                                                        shared.left()
                                                                .requirement()
                                                                .id())
                                                .text("title", shared.left().title()))
                                .object(
                                        "right",
                                        () -> json.text(
                                                        "requirement",
                                                        shared.right()
                                                                .requirement()
                                                                .id())
                                                .text("title", shared.right().title()))
                                .texts("via", shared.via())
                                .objects(
                                        "differences",
                                        shared.differences(),
                                        difference -> difference(json, difference)));
        only(json, "only_left", comparison, true);
        only(json, "only_right", comparison, false);
    }

    private void only(JsonWriter json, String name, RoleComparison comparison, boolean isLeft) {
        var framework = isLeft ? roles.left() : roles.right();
        var side = isLeft ? comparison.left() : comparison.right();
        var shape = new RequirementWording(framework).json(json);
        json.objects(name, side.only(), each -> shape.write(each.requirement(), null));
    }

    private static void side(JsonWriter json, ComparedRole side) {
        json.object(
                        "framework",
                        () -> json.text("id", side.framework().id())
                                .text("version", side.framework().version()))
                .text("role", side.role().id())
                .text("title", side.role().title());
    }

    static void difference(JsonWriter json, Difference difference) {
        json.text("part", difference.part())
                .text("aspect", difference.aspect())
                .text("left", difference.left())
                .text("right", difference.right())
                .text("harder", difference.harder());
    }
}
