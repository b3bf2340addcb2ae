package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.EditionChange;
import java.util.List;
import java.util.Locale;

/**
 * Everything a framework says, as one page of Markdown, every part with its source.
 *
 * @param framework the framework
 */
record FrameworkBook(CompetencyFramework framework) {
    /** A part of the page. */
    interface Chapter {
        /** What it is called; also where links lead, in lower case and with hyphens. */
        String title();

        /** Its content, without the title. */
        void write(Markdown page);
    }

    String markdown(Lettering lettering) {
        var page = new Markdown(lettering);
        var links = new BookLinks(framework);
        opening(page);
        var chapters = List.of(
                new BookReading(framework),
                new BookTotals(framework),
                new BookIndex(links),
                new BookRoles(links),
                new BookPathways(links),
                new BookCompetencies(links),
                new BookCodes(links),
                new BookEquivalences(links),
                new BookCourses(links),
                new BookScales(links),
                new BookSources(links));
        page.blank();
        chapters.forEach(chapter -> page.bullet(0, Markdown.link(chapter.title(), place(chapter))));
        for (var chapter : chapters) {
            page.heading(2, Markdown.place(place(chapter)) + chapter.title());
            chapter.write(page);
        }
        return page.text();
    }

    private static String place(Chapter chapter) {
        return "part-" + chapter.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private void opening(Markdown page) {
        var edition = framework.edition();
        page.heading(1, Markdown.plain(edition.title()));
        page.paragraph("Framework %s, version %s, meant from %s onwards."
                .formatted(Markdown.key(edition.id()), edition.version(), Wording.day(edition.effectiveFrom())));
        if (!edition.changes().isEmpty()) {
            page.paragraph("What its versions changed:").blank();
        }
        for (var change : edition.changes()) {
            page.bullet(
                    0,
                    "**%s**, from %s: %s%s"
                            .formatted(
                                    Markdown.plain(change.version()),
                                    Wording.day(change.on()),
                                    Markdown.plain(change.summary()),
                                    affected(change)));
        }
    }

    private static String affected(EditionChange change) {
        var ids = change.affects().stream().map(Markdown::key).toList();
        return ids.isEmpty() ? "" : " Affects %s.".formatted(Wording.listed(ids));
    }
}
