package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.next.CompetencyChange;
import competency.framework.model.next.FrameworkComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a framework, for people at a terminal and for programs.
 *
 * @param comparison what was found
 * @param left the version named first
 * @param right the version named second
 */
record FrameworkComparisonView(FrameworkComparison comparison, ComparedSide left, ComparedSide right)
        implements ShowPart.View {
    private static final int INDENT = 2;
    private static final int INNER = 4;

    static FrameworkComparisonView of(ComparedSide left, ComparedSide right) {
        return new FrameworkComparisonView(FrameworkComparison.of(left.framework(), right.framework()), left, right);
    }

    @Override
    public void text(Page page) {
        page.title(Style.STRONG, "", title(), summary());
        roles(page, "Roles added", comparison.added());
        roles(page, "Roles removed", comparison.removed());
        changed().forEach(role -> role(page, role));
        competencies(page);
    }

    String title() {
        return "%s → %s".formatted(left.title(), right.title());
    }

    /** How many of what there are, in a sentence. */
    String summary() {
        var changed = comparison.changed().size();
        return comparison.isSame()
                ? "No role and no competency differs."
                : "%s changed, %s unchanged, %s added, %s removed; %s other than before."
                        .formatted(
                                Wording.counted(changed, "role"),
                                comparison.shared().size() - changed,
                                comparison.added().size(),
                                comparison.removed().size(),
                                comparison.competencies().size() == 1
                                        ? "1 competency"
                                        : comparison.competencies().size() + " competencies");
    }

    /** The roles that both have and that are not the same. */
    List<RoleDifferences> changed() {
        return comparison.changed().stream()
                .map(role -> new RoleDifferences(role, left.framework(), right.framework()))
                .toList();
    }

    private static void roles(Page page, String title, List<RoleProfile> roles) {
        if (!roles.isEmpty()) {
            page.blank().heading("%s (%s)".formatted(title, roles.size())).blank();
            roles.forEach(role -> page.listed(INDENT, role.title(), role.id().value()));
        }
    }

    /** A changed role; what is alike need not be told again. */
    private static void role(Page page, RoleDifferences role) {
        var right = role.comparison().right().role();
        page.blank().heading("Role %s".formatted(right.id())).blank();
        page.paragraph(INDENT, Style.STRONG, right.title());
        role.comparison()
                .profile()
                .forEach(difference -> page.paragraph(INDENT, Style.PLAIN, RoleComparisonView.sentence(difference)));
        for (var part : role.parts()) {
            part.lines().stream()
                    .filter(line -> part.kind() != RoleDifferences.Kind.ALIKE
                            || !line.via().isEmpty())
                    .forEach(line -> line(page, line, part.kind()));
        }
    }

    private static void line(Page page, RequirementLine line, RoleDifferences.Kind kind) {
        page.blank().listed(INDENT, line.title(), word(kind));
        page.paragraph(INNER, Style.FAINT, line.key());
        switch (kind) {
            case ONLY_LEFT, ONLY_RIGHT -> RoleComparisonView.details(page, line, INNER);
            case DIFFERENT, ALIKE -> RoleComparisonView.differences(page, line, INNER);
        }
    }

    /** How a requirement compares that is not quite the same. */
    static String word(RoleDifferences.Kind kind) {
        return switch (kind) {
            case ONLY_RIGHT -> "newly required";
            case ONLY_LEFT -> "no longer required";
            case DIFFERENT -> "on other terms";
            case ALIKE -> "by a new code";
        };
    }

    private void competencies(Page page) {
        var changes = comparison.competencies();
        if (changes.isEmpty()) {
            return;
        }
        page.blank().heading("Competencies (%s)".formatted(changes.size()));
        for (var change : changes) {
            page.blank().listed(INDENT, title(change), word(change));
            page.paragraph(INNER, Style.FAINT, key(change));
            said(change).forEach(said -> page.paragraph(INNER, Style.PLAIN, said));
        }
    }

    /** What a competency is called, in the newer version that has it. */
    static String title(CompetencyChange change) {
        return change.right() != null
                ? change.right().title()
                : change.left() != null ? change.left().title() : "";
    }

    /** What became of a competency, in a word or two. */
    static String word(CompetencyChange change) {
        if (change.left() == null) {
            return "new";
        }
        return change.right() == null ? "removed" : change.via().isEmpty() ? "changed" : "renamed";
    }

    /** Its id, or both where it has another now. */
    static String key(CompetencyChange change) {
        return change.left() == null || change.right() == null
                ? id(change.left() == null ? change.right() : change.left())
                : RequirementLine.both(id(change.left()), id(change.right()));
    }

    /** How it is known to be the same, and in what it differs. */
    static List<String> said(CompetencyChange change) {
        var said =
                change.differences().stream().map(RoleComparisonView::sentence).collect(Collectors.toList());
        if (!change.via().isEmpty()) {
            said.add(
                    0,
                    "known by "
                            + Wording.listed(change.via().stream()
                                    .map(step -> step.replaceFirst(":", " "))
                                    .toList()));
        }
        return said;
    }

    private static String id(@Nullable Competency competency) {
        return competency == null ? "" : competency.id().value();
    }

    @Override
    public void json(JsonWriter json) {
        json.object(() -> {
            side(json, "left", left);
            side(json, "right", right);
            json.claim("same", comparison.isSame())
                    .objects("roles_added", comparison.added(), role -> role(json, role))
                    .objects("roles_removed", comparison.removed(), role -> role(json, role))
                    .objects("roles_changed", changed(), role -> new RoleComparisonView(role).write(json))
                    .objects("competencies", comparison.competencies(), change -> change(json, change));
        });
    }

    /** One of what is compared: which framework, and under which policy. */
    static void side(JsonWriter json, String name, ComparedSide side) {
        var edition = side.framework().edition();
        json.object(
                name,
                () -> json.object(
                                "framework", () -> json.text("id", edition.id()).text("version", edition.version()))
                        .text("policy", side.policy().id())
                        .texts(
                                "catalogues",
                                side.catalogues().stream()
                                        .map(Path::getFileName)
                                        .toList()));
    }

    private static void role(JsonWriter json, RoleProfile role) {
        json.text("role", role.id()).text("title", role.title());
    }

    private static void change(JsonWriter json, CompetencyChange change) {
        json.optional(
                        "left",
                        change.left(),
                        side -> json.text("competency", side.id()).text("title", side.title()))
                .optional(
                        "right",
                        change.right(),
                        side -> json.text("competency", side.id()).text("title", side.title()))
                .texts("via", change.via())
                .objects(
                        "differences",
                        change.differences(),
                        difference -> RoleComparisonView.difference(json, difference));
    }
}
