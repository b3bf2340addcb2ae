package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A requirement in the table of a web page, as its template reads it.
 *
 * @param finding how it stands
 * @param groups titles of the groups it stands in, the outermost first
 * @param alone whether it stands apart from those groups, so that they must be named
 * @param basis what it rests on
 * @param request the question
 */
record RequirementRow(Finding finding, List<String> groups, boolean alone, Basis basis, EvaluationRequest request) {
    private static final int DEEPEST = 5;

    /** How far in it stands, 0 for the role's own list. */
    int depth() {
        return alone ? 0 : Math.min(groups.size(), DEEPEST);
    }

    boolean isGroup() {
        return finding.requirement() instanceof RequirementGroup;
    }

    String title() {
        return finding.title();
    }

    /** The groups around it, for whoever cannot see how far in it stands. */
    String within() {
        return String.join(", ", groups);
    }

    /** How the groups around it are shown. */
    String place() {
        return alone ? "note" : "hidden";
    }

    String mark() {
        return Wording.kebab(Mark.of(finding));
    }

    String status() {
        return Wording.spaced(finding.status());
    }

    boolean stops() {
        var effect = finding.requirement().terms().effect();
        return finding.status() == Status.BARRED
                || (effect == Effect.STOP && finding.status().isUnsatisfied());
    }

    /** Said where what is mandatory stands beside what is not. */
    boolean desirable() {
        return groups.isEmpty()
                && finding.requirement().terms().obligation() == Obligation.DESIRABLE
                && (finding.status() == Status.WAIVED || Mark.of(finding) == Mark.ALARM);
    }

    /**
     * The day that matters.
     *
     * @param label what happens then
     * @param day the day
     * @param far how far it is; empty where it is not near
     */
    record When(String label, String day, String far) {}

    @Nullable
    When deadline() {
        var deadline = Deadline.of(finding, request.policy().graceDays());
        return deadline == null
                ? null
                : new When(
                        deadline.label(),
                        Wording.shortDay(deadline.day()),
                        finding.status() == Status.MET ? "" : Wording.distance(request.asOf(), deadline.day()));
    }

    /** Why something held has no day on which it ends. */
    String endless() {
        return Section.isHeld(finding) ? Deadline.endless(finding.requirement()) : "";
    }

    /** Why, and what would do. */
    String why() {
        return finding.status() == Status.NOT_APPLICABLE ? notApplicable() : finding.explanation();
    }

    private String notApplicable() {
        var limits = Demands.limits(finding.requirement().terms().applicability());
        return limits.isEmpty() ? "No part of it applies." : Wording.capitalised(String.join(", ", limits)) + ".";
    }

    /** The least that would do; empty if it is satisfied, or its parts tell. */
    String needed() {
        return isGroup() ? "" : OpenFindings.nearest(finding).orElse("");
    }

    String approvedBy() {
        return finding.waiver() == null ? "" : finding.waiver().approvedBy().value();
    }

    List<String> accepted() {
        var via =
                finding.via().stream().map(step -> step.replaceFirst(":", " ")).toList();
        return finding.accepted().stream()
                .map(id ->
                        via.isEmpty() ? "%s counts".formatted(id) : "%s counts (%s)".formatted(id, Wording.listed(via)))
                .toList();
    }

    List<String> rejected() {
        return finding.rejected().stream().map(RequirementRow::rejected).toList();
    }

    private static String rejected(Rejection rejection) {
        return "%s %s [%s]"
                .formatted(
                        rejection.record(), rejection.detail(), rejection.rule().id());
    }

    /** What is asked for beyond the title, where it is not told as what is needed. */
    String asked() {
        if (isGroup()) {
            return choice();
        }
        return !needed().isEmpty()
                ? ""
                : Wording.capitalised(String.join(", ", Demands.of(finding.requirement(), finding.evidenceNeeded())));
    }

    private String choice() {
        var other = finding.children().stream()
                .filter(child -> !isShown(child))
                .map(Finding::title)
                .collect(Collectors.joining("; "));
        return Wording.capitalised(Wording.choice((RequirementGroup) finding.requirement()))
                + (other.isEmpty() ? "" : "; not needed now: " + other);
    }

    String rule() {
        return finding.rule().id();
    }

    String source() {
        return Wording.source(basis);
    }

    /** How many records the details tell of. */
    String records() {
        var number = finding.accepted().size() + finding.rejected().size();
        return number == 0 ? "" : Wording.counted(number, "record") + ", ";
    }

    /** This row, and below it those of its parts. */
    List<RequirementRow> withParts() {
        var rows = new ArrayList<RequirementRow>();
        rows.add(this);
        var within = new ArrayList<>(groups);
        within.add(finding.title());
        finding.children().stream()
                .filter(this::isShown)
                .map(child -> new RequirementRow(child, within, false, Provenance.narrower(child, basis), request))
                .forEach(child -> rows.addAll(child.withParts()));
        return rows;
    }

    /** What a satisfied group does without need not be looked at, unless it is an alarm. */
    private boolean isShown(Finding child) {
        return finding.status() != Status.NOT_APPLICABLE
                && (!Section.isHeld(finding) || Section.isHeld(child) || Mark.of(child) == Mark.ALARM);
    }
}
