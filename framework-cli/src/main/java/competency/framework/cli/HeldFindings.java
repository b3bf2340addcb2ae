package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.evaluation.Finding;
import java.time.LocalDate;
import java.util.List;

/** What is held, on a page: a table of requirements, the records that satisfy them, and until when. */
final class HeldFindings {
    private final Page page;
    private final LocalDate asOf;
    private final Provenance provenance;

    HeldFindings(Page page, LocalDate asOf, Provenance provenance) {
        this.page = page;
        this.asOf = asOf;
        this.provenance = provenance;
    }

    void table(List<Finding> findings) {
        var table = new Table(1, "", "Requirement", "Record", "Until");
        findings.forEach(finding -> rows(table, finding, provenance.basis(finding), 0));
        page.table(0, table);
    }

    private void rows(Table table, Finding finding, Basis basis, int indent) {
        var cell = Cell.of(finding.title())
                .above(Provenance.reference(finding, basis), Style.FAINT)
                .indented(indent);
        table.row(mark(finding), cell, record(finding), until(finding));
        finding.children().stream()
                .filter(EvaluationText::isHeld)
                .forEach(child -> rows(table, child, Provenance.narrower(child, basis), indent + 2));
    }

    private Cell mark(Finding finding) {
        var mark = Mark.of(finding);
        return Cell.of(page.shown(mark), mark.style());
    }

    private Cell until(Finding finding) {
        var until = finding.validUntil();
        if (until == null) {
            return Cell.of("no end", Style.FAINT);
        }
        var cell = Cell.of(Wording.shortDay(until));
        return Mark.of(finding) == Mark.SOON ? cell.above(Wording.distance(asOf, until), Style.CARE) : cell;
    }

    /** The records that count, and below them how they were understood. */
    private static Cell record(Finding finding) {
        var cell = Cell.of(records(finding));
        var via = via(finding);
        return via.isEmpty() ? cell : cell.above(via, Style.FAINT);
    }

    static String records(Finding finding) {
        var counted = finding.counted();
        return counted == null ? "" : Wording.listed(counted.records());
    }

    private static String via(Finding finding) {
        var counted = finding.counted();
        return counted == null
                ? ""
                : Wording.listed(counted.via().stream()
                        .map(step -> step.replaceFirst(":", " "))
                        .toList());
    }
}
