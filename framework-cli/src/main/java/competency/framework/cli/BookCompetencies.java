package competency.framework.cli;

import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.StandardCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every competency, by kind: its codes, how it is shown, both statuses.
 *
 * @param links of the framework
 */
record BookCompetencies(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Competencies";
    }

    @Override
    public void write(Markdown page) {
        for (var kind : CompetencyKind.values()) {
            var some = links.framework().content().competencies().stream()
                    .filter(competency -> competency.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                page.heading(3, "Kind: %s (%s)".formatted(Wording.spaced(kind), some.size()));
                table(page, some);
            }
        }
    }

    /** Columns that say nothing of any of them are left out. */
    private void table(Markdown page, List<Competency> some) {
        var hasCodes = some.stream().anyMatch(competency -> !competency.codes().isEmpty());
        var hasStatuses = some.stream().anyMatch(BookCompetencies::isPast);
        var titles = new ArrayList<>(List.of("Competency"));
        if (hasCodes) {
            titles.add("Codes");
        }
        if (hasStatuses) {
            titles.add("Catalogue, guidance");
        }
        titles.addAll(List.of("How it is shown, and how long it lasts", "Rests on"));
        var rows = some.stream().map(competency -> row(competency, hasCodes, hasStatuses));
        page.table(titles, rows.toList());
    }

    private static boolean isPast(Competency competency) {
        return competency.catalogueStatus() != CatalogueStatus.CURRENT
                || competency.guidanceStatus() != GuidanceStatus.CURRENT;
    }

    private List<String> row(Competency competency, boolean hasCodes, boolean hasStatuses) {
        var row = new ArrayList<String>();
        row.add("%s%s<br>%s"
                .formatted(
                        Markdown.place("competency-" + competency.id()),
                        Markdown.plain(competency.title()),
                        Markdown.key(competency.id())));
        if (hasCodes) {
            row.add(codes(competency));
        }
        if (hasStatuses) {
            row.add(Wording.spaced(competency.catalogueStatus()) + ", " + Wording.spaced(competency.guidanceStatus()));
        }
        row.add(details(competency));
        row.add(links.basis(competency.basis()));
        return row;
    }

    private static String codes(Competency competency) {
        return competency.codes().isEmpty()
                ? "–"
                : competency.codes().stream()
                        .map(StandardCode::code)
                        .map(Markdown::key)
                        .collect(Collectors.joining(", "));
    }

    private String details(Competency competency) {
        var details = new ArrayList<String>();
        if (competency.scale() != null) {
            details.add("levels of " + links.scale(competency.scale()));
        }
        if (competency.evidenceAtLeast() != null) {
            details.add(Wording.evidenceAtLeast(competency.evidenceAtLeast()));
        }
        if (competency.directObservation()) {
            details.add("seen in real work");
        } else if (!competency.simulationAccepted()) {
            details.add("never in simulated work");
        }
        if (competency.validMonths() != null) {
            details.add("lasts " + Wording.counted(competency.validMonths(), "month"));
        }
        if (competency.minimumHours() != null) {
            details.add("at least " + Wording.hours(competency.minimumHours()) + " of training");
        }
        if (!competency.requires().isEmpty()) {
            details.add("first: " + links.competencies(competency.requires()));
        }
        return details.isEmpty() ? "–" : String.join("; ", details);
    }
}
