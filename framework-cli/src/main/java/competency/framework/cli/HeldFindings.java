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
                .filter(child -> Section.isHeld(child) || Mark.of(child) == Mark.ALARM)
                .forEach(child -> rows(table, child, Provenance.narrower(child, basis), indent + 2));
    }

    private Cell mark(Finding finding) {
        var mark = Mark.of(finding);
        return Cell.of(page.shown(mark), mark.style());
    }

    /** Until when it counts; a group may be satisfied and still have a part that nobody may overlook. */
    private Cell until(Finding finding) {
        if (Mark.of(finding) == Mark.ALARM) {
            return Cell.of(Wording.standing(finding), Style.ALARM);
        }
        var until = finding.validUntil();
        if (until == null) {
            return Cell.of(Deadline.endless(finding.requirement()), Style.FAINT);
        }
        var cell = Cell.of(Wording.shortDay(until));
        return Mark.of(finding) == Mark.SOON ? cell.above(Wording.distance(asOf, until), Style.CARE) : cell;
    }

    /** The records that count, and below them how they were understood and what they amount to. */
    private static Cell record(Finding finding) {
        var cell = Cell.of(records(finding));
        if (!finding.via().isEmpty()) {
            cell = cell.above(via(finding), Style.FAINT);
        }
        for (var measure : finding.measures()) {
            cell = cell.above(measure.toString(), Style.FAINT);
        }
        return cell;
    }

    static String records(Finding finding) {
        return Wording.listed(finding.accepted());
    }

    private static String via(Finding finding) {
        return Wording.listed(
                finding.via().stream().map(step -> step.replaceFirst(":", " ")).toList());
    }
}
