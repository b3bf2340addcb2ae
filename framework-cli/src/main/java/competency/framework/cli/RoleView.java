package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One role and what it requires, what it takes over from other roles included.
 *
 * @param framework the framework
 * @param role one of its roles
 */
record RoleView(CompetencyFramework framework, RoleProfile role) implements ShowPart.View {
    private static final int LABEL = 11;

    @Override
    public void text(Page page) {
        page.title(Style.STRONG, "", role.title(), "");
        fact(page, "Id", role.id().value());
        if (role.family() != null) {
            fact(page, "Family", Wording.spaced(role.family()));
        }
        if (role.tier() != null) {
            fact(page, "Tier", Wording.spaced(role.tier()));
        }
        if (role.entry() != null) {
            fact(page, "Entry", role.entry());
        }
        fact(page, "Settings", role.settings().isEmpty() ? "any" : Wording.listed(role.settings()));
        if (!role.bases().isEmpty()) {
            fact(page, "Extends", Wording.listed(role.bases()));
        }
        fact(page, "Source", role.basis().toString());
        var requirements = framework.requirementsOf(role.id());
        page.blank().heading("What it requires (%s)".formatted(requirements.size()));
        for (var requirement : requirements) {
            page.blank();
            text(page, 2, requirement, true);
        }
        pathways().text(page);
    }

    private PathwayWording pathways() {
        return new PathwayWording(framework, framework.pathwaysFrom(role.id()));
    }

    private static void fact(Page page, String label, String said) {
        page.labelled(2, LABEL, label, said);
    }

    private void text(Page page, int indent, Requirement requirement, boolean isTop) {
        page.listed(indent, framework.titleOf(requirement), requirement.id().value());
        var details = details(requirement, isTop);
        if (!details.isEmpty()) {
            page.paragraph(indent + 2, Style.FAINT, String.join(", ", details));
        }
        if (requirement instanceof RequirementGroup group) {
            group.children().forEach(child -> text(page, indent + 4, child, false));
        }
    }

    private List<String> details(Requirement requirement, boolean isTop) {
        var details = new ArrayList<>(wording().details(requirement, isTop));
        if (isTop) {
            inheritedFrom(requirement).ifPresent(base -> details.add("inherited from " + base));
        }
        if (requirement.terms().basis() != null) {
            details.add(Wording.source(requirement.terms().basis()));
        }
        return details;
    }

    private RequirementWording wording() {
        return new RequirementWording(framework);
    }

    @Override
    public void json(JsonWriter json) {
        var shape = wording().json(json);
        json.object(() -> {
            json.text("id", role.id())
                    .text("title", role.title())
                    .text("family", role.family())
                    .text("tier", role.tier())
                    .text("entry", role.entry())
                    .texts("settings", role.settings())
                    .texts("extends", role.bases())
                    .basis(role.basis())
                    .objects(
                            "requires",
                            framework.requirementsOf(role.id()),
                            requirement -> shape.write(
                                    requirement, inheritedFrom(requirement).orElse(null)));
            pathways().json(json);
        });
    }

    /** The role that states a requirement, if it is not this one. */
    private Optional<RoleId> inheritedFrom(Requirement requirement) {
        return Optional.of(new Inheritance(framework).stating(role, requirement).id())
                .filter(owner -> !owner.equals(role.id()));
    }
}
