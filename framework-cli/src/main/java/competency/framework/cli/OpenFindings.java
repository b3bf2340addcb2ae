package competency.framework.cli;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is open, on a page: items that say why, and what to do. */
final class OpenFindings {
    private static final int INDENT = 2;

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
        if (finding.requirement() instanceof RequirementGroup group) {
            open(finding, group, INDENT);
        } else {
            needed(INDENT, finding);
        }
        if (finding.dueOn() != null && !finding.status().isSatisfied()) {
            page.labelled(INDENT, "Due", "%s, %s".formatted(Wording.day(finding.dueOn()), distance(finding.dueOn())));
        }
        page.paragraph(INDENT, Style.FAINT, provenance.reference(finding));
    }

    /** The children of a group that would help, then those that already do. */
    private void open(Finding finding, RequirementGroup group, int indent) {
        var open = finding.children().stream()
                .filter(child -> !EvaluationText.isHeld(child))
                .toList();
        var held = finding.children().stream().filter(EvaluationText::isHeld).toList();
        var missing = group.count() - held.size();
        var shared = sharedDemands(open);
        page.labelled(
                indent,
                "Needed",
                (missing == open.size() ? "All of these" : missing + " of these")
                        + (shared.isEmpty() ? ":" : " (%s):".formatted(shared)));
        open.forEach(child -> child(child, indent + 2, shared.isEmpty()));
        if (!held.isEmpty()) {
            page.labelled(indent, "Held", held.stream().map(this::held).collect(Collectors.joining("; ")));
        }
    }

    private void child(Finding child, int indent, boolean withDemands) {
        page.entry(indent, Mark.of(child), child.title(), Wording.spaced(child.status()));
        if (child.requirement() instanceof RequirementGroup group) {
            open(child, group, indent + 2);
            return;
        }
        if (!child.rejected().isEmpty() || child.counted() != null) {
            page.paragraph(
                    indent + 2,
                    Style.PLAIN,
                    "%s [%s]".formatted(child.explanation(), child.rule().id()));
        }
        if (withDemands) {
            var demands = demands(child);
            if (!demands.isEmpty()) {
                page.paragraph(indent + 2, Style.PLAIN, "Needs " + demands + ".");
            }
        }
    }

    private String held(Finding finding) {
        return "%s (%s)".formatted(finding.title(), finding.counted() == null ? "met" : HeldFindings.records(finding));
    }

    private void needed(int indent, Finding finding) {
        // Right under the title there is no need to say it again.
        finding.nearest()
                .map(nearest -> nearest.replace(" of “%s”".formatted(finding.title()), ""))
                .ifPresent(nearest -> page.labelled(indent, "Needed", nearest));
    }

    /** What every open leaf asks for, said once where it is the same for all of them. */
    private static String sharedDemands(List<Finding> open) {
        var demands = open.stream().map(OpenFindings::demands).distinct().toList();
        return demands.size() == 1 ? demands.get(0) : "";
    }

    private static String demands(Finding leaf) {
        return String.join(", ", Wording.demands(leaf.requirement(), leaf.evidenceNeeded()));
    }

    private String standing(Finding finding) {
        var status = Wording.spaced(finding.status());
        var terms = finding.requirement().terms();
        if (terms.effect() == Effect.STOP && !finding.status().isSatisfied()) {
            return status + ", stops practice";
        }
        var last = lastDay(finding);
        return last == null ? status : status + ", " + distance(last);
    }

    /** The last day on which something provisional is left as it is. */
    private @Nullable LocalDate lastDay(Finding finding) {
        var until = finding.validUntil();
        return switch (finding.status()) {
            case NOT_YET_DUE -> finding.dueOn();
            case IN_GRACE ->
                until == null ? null : until.plusDays(request.policy().graceDays());
            default -> null;
        };
    }

    private String distance(LocalDate day) {
        return Wording.distance(request.asOf(), day);
    }
}
