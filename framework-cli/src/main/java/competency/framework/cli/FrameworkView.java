package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.EditionChange;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.Source;
import java.util.List;

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
        facts(page, edition, content);
        content.scales().forEach(scale -> new ScaleWording(scale).text(page));
        changes(page, edition.changes());
        page.blank().heading("Sources (%s)".formatted(content.sources().size()));
        content.sources().forEach(source -> text(page, source));
    }

    private static void facts(Page page, FrameworkEdition edition, FrameworkContent content) {
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
        if (!content.pathways().isEmpty()) {
            page.labelled(
                    2, LABEL, "Pathways", String.valueOf(content.pathways().size()));
        }
        for (var scale : content.scales()) {
            page.labelled(2, LABEL, "Scale", new ScaleWording(scale).line());
        }
    }

    /** Only where somebody kept account of them. */
    private static void changes(Page page, List<EditionChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.blank().heading("Changes (%s)".formatted(changes.size()));
        for (var change : changes) {
            page.blank().listed(2, change.summary(), change.version());
            page.paragraph(4, Style.FAINT, "from " + Wording.day(change.on()));
            if (!change.affects().isEmpty()) {
                page.paragraph(4, Style.FAINT, "affects " + Wording.listed(change.affects()));
            }
        }
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
                .number("pathways", content.pathways().size())
                .objects("scales", content.scales(), scale -> new ScaleWording(scale).json(json))
                .objects(
                        "changes",
                        edition.changes(),
                        change -> json.text("version", change.version())
                                .text("on", change.on())
                                .text("summary", change.summary())
                                .texts("affects", change.affects()))
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
