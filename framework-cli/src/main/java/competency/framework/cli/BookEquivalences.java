package competency.framework.cli;

import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceKind;
import java.util.ArrayList;

/**
 * What stands in for what, by kind.
 *
 * @param links of the framework
 */
record BookEquivalences(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Equivalences";
    }

    @Override
    public void write(Markdown page) {
        if (links.framework().equivalences().isEmpty()) {
            page.paragraph("None.");
            return;
        }
        page.paragraph("One way only: what stands at the right is credited to whoever holds what stands at the left.");
        for (var kind : EquivalenceKind.values()) {
            var some = links.framework().equivalences().stream()
                    .filter(equivalence -> equivalence.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                page.heading(3, "Kind: %s (%s)".formatted(Wording.spaced(kind), some.size()))
                        .blank();
                some.forEach(equivalence -> page.bullet(0, sentence(equivalence)));
            }
        }
    }

    private String sentence(Equivalence equivalence) {
        var terms = new ArrayList<String>();
        if (equivalence.level() != null) {
            terms.add("at level " + equivalence.level() + " where scales differ");
        }
        if (equivalence.awardedBy() != null) {
            terms.add("for awards until " + Wording.day(equivalence.awardedBy()));
        }
        if (equivalence.from() != null) {
            terms.add("from " + Wording.day(equivalence.from()));
        }
        if (equivalence.until() != null) {
            terms.add("until " + Wording.day(equivalence.until()));
        }
        return "%s → %s%s. – %s"
                .formatted(
                        links.competencies(equivalence.have()),
                        links.competencies(equivalence.gives()),
                        terms.isEmpty() ? "" : ", " + String.join(", ", terms),
                        links.basis(equivalence.basis()));
    }
}
