package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.DroppedRequirement;
import competency.framework.model.catalogue.Pathway;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where one can go from a role.
 *
 * @param framework the framework
 * @param pathways some of its pathways
 */
record PathwayWording(CompetencyFramework framework, List<Pathway> pathways) {
    /** Only where there are any: a framework need not have pathways at all. */
    void text(Page page) {
        if (pathways.isEmpty()) {
            return;
        }
        page.blank().heading("Where it leads (%s)".formatted(pathways.size()));
        for (var pathway : pathways) {
            page.blank().listed(2, title(pathway), pathway.to().value());
            page.paragraph(4, Style.FAINT, step(pathway));
            leftOut(pathway)
                    .forEach((reason, dropped) ->
                            page.paragraph(4, Style.FAINT, "leaves out %s: %s".formatted(dropped, reason)));
        }
    }

    /** What is left out for the same reason is told together. */
    private static Map<String, String> leftOut(Pathway pathway) {
        return pathway.drops().stream()
                .collect(Collectors.groupingBy(
                        DroppedRequirement::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(drop -> drop.requirement().value(), Collectors.joining(", "))));
    }

    private static String step(Pathway pathway) {
        var months = pathway.monthsInRole();
        return "%s%s, %s"
                .formatted(
                        Wording.kebab(pathway.kind()),
                        months == null ? "" : " after %s in this role".formatted(Wording.counted(months, "month")),
                        Wording.source(pathway.basis()));
    }

    void json(JsonWriter json) {
        json.objects(
                "pathways",
                pathways,
                pathway -> json.text("id", pathway.id())
                        .text("to", pathway.to())
                        .text("title", title(pathway))
                        .text("kind", pathway.kind())
                        .number("months_in_role", pathway.monthsInRole())
                        .objects(
                                "drops",
                                pathway.drops(),
                                drop -> json.text("requirement", drop.requirement())
                                        .text("reason", drop.reason()))
                        .basis(pathway.basis()));
    }

    private String title(Pathway pathway) {
        return framework.role(pathway.to()).orElseThrow().title();
    }
}
