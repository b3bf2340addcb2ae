package competency.framework.cli;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Equivalence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Equivalences for people, as one of the competencies they name sees them.
 *
 * @param framework the framework
 * @param competency one of its competencies
 */
record EquivalenceWording(CompetencyFramework framework, Competency competency) {
    /** What stands in for the competency, each as an item: what has to be held, and on what terms it counts. */
    void standingIn(Page page, List<Equivalence> equivalences) {
        for (var equivalence : equivalences) {
            var have = equivalence.have();
            page.blank().listed(2, titles(have), equivalence.id().value());
            details(page, equivalence, have.size() == 1 ? "" : "all %s together".formatted(have.size()));
        }
    }

    /** What the competency stands in for, each as an item: what is then credited, and on what terms. */
    void stoodInFor(Page page, List<Equivalence> equivalences) {
        for (var equivalence : equivalences) {
            var others = equivalence.have().stream()
                    .filter(part -> !part.equals(competency.id()))
                    .toList();
            page.blank().listed(2, titles(equivalence.gives()), equivalence.id().value());
            details(page, equivalence, others.isEmpty() ? "" : "only together with " + titles(others));
        }
    }

    private static void details(Page page, Equivalence equivalence, String together) {
        var details = new ArrayList<String>();
        details.add(Wording.spaced(equivalence.kind()));
        if (!together.isEmpty()) {
            details.add(together);
        }
        if (equivalence.level() != null) {
            details.add("at level " + equivalence.level() + " where scales differ");
        }
        if (equivalence.awardedBy() != null) {
            details.add("for awards until " + Wording.shortDay(equivalence.awardedBy()));
        }
        if (equivalence.from() != null) {
            details.add("from " + Wording.shortDay(equivalence.from()));
        }
        if (equivalence.until() != null) {
            details.add("until " + Wording.shortDay(equivalence.until()));
        }
        details.add(Wording.source(equivalence.basis()));
        page.paragraph(4, Style.FAINT, String.join(", ", details));
    }

    private String titles(List<CompetencyId> competencies) {
        return competencies.stream()
                .map(id -> framework.competency(id).orElseThrow().title())
                .collect(Collectors.joining("; "));
    }
}
