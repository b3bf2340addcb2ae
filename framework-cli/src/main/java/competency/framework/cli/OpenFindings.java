package competency.framework.cli;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Waiver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is open, on a page: items that say why, and what to do. */
final class OpenFindings {
    private static final int INDENT = 2;
    private static final String STOPS = ", stops practice";

    private final Page page;
    private final EvaluationRequest request;
    private final Provenance provenance;

    OpenFindings(Page page, EvaluationRequest request, Provenance provenance) {
        this.page = page;
        this.request = request;
        this.provenance = provenance;
    }

    /** Something open: why, the nearest way, by when, and who says so. */
    void item(Finding finding) {
        page.blank().entry(0, Mark.of(finding), finding.title(), standing(finding));
        page.labelled(INDENT, "Why", finding.explanation());
        if (finding.waiver() != null) {
            waived(finding, finding.waiver());
        }
        if (finding.requirement() instanceof RequirementGroup group) {
            new OpenParts(page).of(finding, group, INDENT);
        } else {
            needed(finding);
        }
        if (finding.dueOn() != null && !finding.status().isSatisfied()) {
            page.labelled(INDENT, "Due", "%s, %s".formatted(Wording.day(finding.dueOn()), distance(finding.dueOn())));
        }
        page.paragraph(INDENT, Style.FAINT, provenance.reference(finding));
    }

    /** What nobody may overlook, with the groups it stands in. */
    void alarm(Alarm alarm) {
        var finding = alarm.finding();
        var stands = alarm.isTop() ? standing(finding) : Wording.standing(finding) + always(finding);
        page.blank().entry(0, Mark.of(finding), finding.title(), stands);
        if (!alarm.isTop()) {
            var groups = alarm.groups().stream().map(Finding::title);
            page.labelled(INDENT, "Part of", groups.collect(Collectors.joining(" → ")));
        }
        page.labelled(INDENT, "Why", finding.explanation());
        needed(finding);
        page.paragraph(INDENT, Style.FAINT, provenance.reference(alarm));
    }

    /** Something that is not asked: whom it would concern, and who says so. */
    void aside(Finding finding) {
        var limits = Demands.limits(finding.requirement().terms().applicability());
        page.entry(0, Mark.of(finding), finding.title(), "");
        page.paragraph(
                INDENT,
                Style.FAINT,
                (limits.isEmpty() ? "no part of it applies" : String.join(", ", limits)) + " "
                        + provenance.reference(finding));
    }

    /** Who waived it, and what is held all the same. */
    private void waived(Finding finding, Waiver waiver) {
        page.labelled(INDENT, "Approved", "by " + waiver.approvedBy());
        finding.rejected()
                .forEach(rejection -> page.labelled(
                        INDENT, "Held", "Record %s %s.".formatted(rejection.record(), rejection.detail())));
        finding.measures().forEach(measure -> page.labelled(INDENT, "Held", measure + "."));
    }

    private void needed(Finding finding) {
        nearest(finding).ifPresent(nearest -> page.labelled(INDENT, "Needed", nearest));
    }

    /** The least that would do. Right under the title there is no need to say that again. */
    static Optional<String> nearest(Finding finding) {
        return finding.nearest()
                .map(nearest -> nearest.replaceFirst("( of)? “%s”".formatted(Pattern.quote(finding.title())), ""));
    }

    private String standing(Finding finding) {
        var status = Wording.standing(finding) + desirable(finding);
        if (finding.requirement().terms().effect() == Effect.STOP
                && finding.status().isUnsatisfied()) {
            return status + STOPS;
        }
        var last = finding.status().isProvisional()
                ? Deadline.of(finding, request.policy().graceDays())
                : null;
        return last == null ? status + always(finding) : status + ", " + distance(last.day());
    }

    /** Said where what is mandatory stands beside what is not. */
    private static String desirable(Finding finding) {
        var beside = finding.status() == Status.WAIVED || finding.status() == Status.SUSPENDED;
        return beside && finding.requirement().terms().obligation() == Obligation.DESIRABLE ? ", desirable" : "";
    }

    /** What stops practice whatever the effect of the requirement. */
    private static String always(Finding finding) {
        return finding.status() == Status.BARRED ? STOPS : "";
    }

    private String distance(LocalDate day) {
        return Wording.distance(request.asOf(), day);
    }
}
