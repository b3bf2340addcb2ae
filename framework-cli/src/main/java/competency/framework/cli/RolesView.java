package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.RoleProfile;
import org.jspecify.annotations.Nullable;

/**
 * The roles of a framework.
 *
 * @param framework the framework
 */
record RolesView(CompetencyFramework framework) implements ShowPart.View {
    @Override
    public void text(Page page) {
        var roles = framework.content().roles();
        page.heading("Roles of %s (%s)".formatted(framework, roles.size())).blank();
        var table = new Table(0, "Role", "Family", "Tier", "Requires");
        for (var role : roles) {
            table.row(
                    Cell.of(role.title()).above(role.id().value(), Style.FAINT),
                    Cell.of(word(role.family())),
                    Cell.of(word(role.tier())),
                    Cell.of(String.valueOf(number(role))));
        }
        page.table(2, table);
    }

    @Override
    public void json(JsonWriter json) {
        json.object(() -> json.object(
                        "framework",
                        () -> json.text("id", framework.edition().id())
                                .text("version", framework.edition().version()))
                .objects(
                        "roles",
                        framework.content().roles(),
                        role -> json.text("id", role.id())
                                .text("title", role.title())
                                .text("family", role.family())
                                .text("tier", role.tier())
                                .number("requirements", number(role))));
    }

    private int number(RoleProfile role) {
        return framework.requirementsOf(role.id()).size();
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : Wording.spaced(value);
    }
}
