package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Source;

/**
 * What a framework is made of and what it rests on.
 *
 * @param framework the framework
 */
record FrameworkView(CompetencyFramework framework) implements ShowPart.View {
    private static final int LABEL = 14;

    @Override
    public void text(Page page) {
        var edition = framework.edition();
        var content = framework.content();
        page.title(Style.STRONG, "", edition.title(), "");
        page.labelled(2, LABEL, "Id", edition.id().value());
        page.labelled(2, LABEL, "Version", edition.version());
        page.labelled(2, LABEL, "Meant from", Wording.day(edition.effectiveFrom()));
        page.labelled(2, LABEL, "Roles", String.valueOf(content.roles().size()));
        page.labelled(
                2, LABEL, "Competencies", String.valueOf(content.competencies().size()));
        page.labelled(2, LABEL, "Courses", String.valueOf(content.courses().size()));
        if (!content.equivalences().isEmpty()) {
            page.labelled(
                    2,
                    LABEL,
                    "Equivalences",
                    String.valueOf(content.equivalences().size()));
        }
        for (var scale : content.scales()) {
            page.labelled(2, LABEL, "Scale", "%s: %s".formatted(scale.id(), Wording.listed(scale.levels())));
        }
        page.blank().heading("Sources (%d)".formatted(content.sources().size()));
        content.sources().forEach(source -> text(page, source));
    }

    private static void text(Page page, Source source) {
        page.blank().listed(2, source.title(), source.id().value());
        page.paragraph(4, Style.FAINT, "%s, read on %s".formatted(source.publisher(), Wording.day(source.readOn())));
        if (source.url() != null) {
            page.paragraph(4, Style.FAINT, source.url().toString());
        }
    }

    @Override
    public void json(JsonWriter json) {
        var edition = framework.edition();
        var content = framework.content();
        json.object(() -> json.text("id", edition.id())
                .text("version", edition.version())
                .text("title", edition.title())
                .text("effective_from", edition.effectiveFrom())
                .number("roles", content.roles().size())
                .number("competencies", content.competencies().size())
                .number("courses", content.courses().size())
                .number("equivalences", content.equivalences().size())
                .objects(
                        "scales",
                        content.scales(),
                        scale -> json.text("id", scale.id())
                                .claim("cumulative", scale.cumulative())
                                .texts("levels", scale.levels()))
                .objects("sources", content.sources(), source -> json(json, source)));
    }

    private static void json(JsonWriter json, Source source) {
        json.text("id", source.id())
                .text("title", source.title())
                .text("publisher", source.publisher())
                .text("url", source.url())
                .text("read_on", source.readOn());
    }
}
