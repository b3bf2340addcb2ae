package competency.framework.cli;

import competency.framework.model.catalogue.DroppedRequirement;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.PathwayKind;
import competency.framework.model.catalogue.RoleId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one role leads to another: as a tree, and step by step.
 *
 * @param links of the framework
 */
record BookPathways(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Pathways";
    }

    @Override
    public void write(Markdown page) {
        if (links.framework().pathways().isEmpty()) {
            page.paragraph("None.");
            return;
        }
        tree(page);
        for (var kind : PathwayKind.values()) {
            var some = links.framework().pathways().stream()
                    .filter(pathway -> pathway.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                page.heading(3, "Steps: %s (%s)".formatted(Wording.spaced(kind), some.size()))
                        .blank();
                some.forEach(pathway -> step(page, pathway));
            }
        }
    }

    /** From the roles that no step leads to. Where several ways lead to a role, what follows on it is told once. */
    private void tree(Markdown page) {
        page.heading(3, "At a glance");
        page.paragraph("Begin at the left. A role with “…” leads further; that is told where it stands first.")
                .blank();
        var reached = links.framework().pathways().stream().map(Pathway::to).collect(Collectors.toSet());
        var told = new HashSet<RoleId>();
        var inOrder = links.framework().content().roles().stream()
                .filter(role -> !links.framework().pathwaysFrom(role.id()).isEmpty())
                .toList();
        inOrder.stream()
                .filter(role -> !reached.contains(role.id()))
                .forEach(role -> branch(page, 0, role.id(), "", told));
        // What only ways in a circle lead to has no beginning; any will do.
        inOrder.stream().filter(role -> !told.contains(role.id())).forEach(role -> {
            if (!told.contains(role.id())) {
                branch(page, 0, role.id(), "", told);
            }
        });
    }

    private void branch(Markdown page, int depth, RoleId role, String kind, Set<RoleId> told) {
        var onwards = links.framework().pathwaysFrom(role);
        var again = !onwards.isEmpty() && !told.add(role);
        page.bullet(depth, links.role(role) + kind + (again ? " …" : ""));
        if (!again) {
            onwards.forEach(next -> branch(page, depth + 1, next.to(), ", " + Wording.spaced(next.kind()), told));
        }
    }

    private void step(Markdown page, Pathway pathway) {
        var months = pathway.monthsInRole();
        page.bullet(
                0,
                "%sFrom %s to %s%s. – %s"
                        .formatted(
                                Markdown.place("pathway-" + pathway.id()),
                                links.role(pathway.from()),
                                links.role(pathway.to()),
                                months == null ? "" : ", after " + Wording.counted(months, "month"),
                                links.basis(pathway.basis())));
        pathway.drops().stream()
                .collect(Collectors.groupingBy(
                        DroppedRequirement::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(drop -> Markdown.key(drop.requirement()), Collectors.joining(", "))))
                .forEach((reason, dropped) ->
                        page.bullet(1, "No longer asked for: %s. %s.".formatted(dropped, Markdown.plain(reason))));
    }
}
