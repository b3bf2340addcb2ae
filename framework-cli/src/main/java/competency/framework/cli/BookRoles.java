package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every role: what it is, what it requires, where it leads.
 *
 * @param links of the framework
 */
record BookRoles(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Roles";
    }

    @Override
    public void write(Markdown page) {
        links.framework().content().roles().forEach(role -> write(page, role));
    }

    /** What a requirement rests on: what it says, else what its role does. */
    static Basis basis(RoleProfile role, Requirement requirement) {
        var stated = requirement.terms().basis();
        return stated == null ? role.basis() : stated;
    }

    private void write(Markdown page, RoleProfile role) {
        page.heading(3, Markdown.place("role-" + role.id()) + Markdown.plain(role.title()))
                .blank();
        facts(page, role);
        var stated = byOwner(role);
        var all = stated.values().stream().mapToInt(List::size).sum();
        var own = stated.getOrDefault(role.id(), List.of());
        page.paragraph("What it asks for (%s%s):"
                        .formatted(all, own.size() == all ? "" : ", of them %s by itself".formatted(own.size())))
                .blank();
        var sentences = new BookSentences(links, role);
        own.forEach(requirement -> sentences.write(page, 0, requirement));
        stated.forEach((base, some) -> {
            if (!base.equals(role.id())) {
                page.bullet(0, "From %s: %s".formatted(links.role(base), sentences.names(some)));
            }
        });
    }

    /** What a role requires, by the role that states it. */
    private Map<RoleId, List<Requirement>> byOwner(RoleProfile role) {
        var inheritance = new Inheritance(links.framework());
        var stated = new LinkedHashMap<RoleId, List<Requirement>>();
        for (var requirement : links.framework().requirementsOf(role.id())) {
            stated.computeIfAbsent(inheritance.stating(role, requirement).id(), base -> new ArrayList<>())
                    .add(requirement);
        }
        return stated;
    }

    private void facts(Markdown page, RoleProfile role) {
        page.bullet(0, "Id: " + Markdown.key(role.id()));
        if (role.family() != null) {
            page.bullet(0, "Family: " + Wording.spaced(role.family()));
        }
        if (role.tier() != null) {
            page.bullet(0, "Tier: " + Wording.spaced(role.tier()));
        }
        if (!role.settings().isEmpty()) {
            page.bullet(0, "Settings: " + Wording.listed(role.settings()));
        }
        if (role.entry() != null) {
            page.bullet(0, "Entry: " + Markdown.plain(role.entry()));
        }
        ways(page, "Leads to", pathway -> pathway.from().equals(role.id()), Pathway::to);
        ways(page, "Reached from", pathway -> pathway.to().equals(role.id()), Pathway::from);
        page.bullet(0, "Rests on: " + links.basis(role.basis()));
    }

    private void ways(Markdown page, String title, Predicate<Pathway> which, Function<Pathway, RoleId> other) {
        var ways = links.framework().pathways().stream()
                .filter(which)
                .map(pathway -> "%s (%s)"
                        .formatted(
                                links.role(other.apply(pathway)),
                                Markdown.link(Wording.spaced(pathway.kind()), "pathway-" + pathway.id())))
                .collect(Collectors.joining("; "));
        if (!ways.isEmpty()) {
            page.bullet(0, title + ": " + ways);
        }
    }
}
