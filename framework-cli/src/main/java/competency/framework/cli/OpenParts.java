package competency.framework.cli;

import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts of a group that is open, on a page.
 *
 * @param page where they go
 */
record OpenParts(Page page) {
    /** The children of a group that would help, then those that already do, then those that are not asked. */
    void of(Finding finding, RequirementGroup group, int indent) {
        var asked = finding.children().stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .toList();
        var open = asked.stream().filter(child -> !Section.isHeld(child)).toList();
        var held = asked.stream().filter(Section::isHeld).toList();
        var missing = Math.min(group.count(), asked.size()) - held.size();
        var shared = sharedDemands(open);
        page.labelled(
                indent,
                "Needed",
                (missing == open.size() ? "All of these" : missing + " of these")
                        + (shared.isEmpty() ? ":" : " (%s):".formatted(shared)));
        open.forEach(child -> child(child, indent + 2, shared.isEmpty()));
        if (!held.isEmpty()) {
            page.labelled(indent, "Held", held.stream().map(OpenParts::held).collect(Collectors.joining("; ")));
        }
        if (asked.size() < finding.children().size()) {
            page.labelled(indent, "Left out", leftOut(finding));
        }
    }

    private static String leftOut(Finding group) {
        return group.children().stream()
                .filter(child -> child.status() == Status.NOT_APPLICABLE)
                .map(Finding::title)
                .collect(Collectors.joining("; ", "", ": not applicable"));
    }

    private void child(Finding child, int indent, boolean withDemands) {
        page.entry(indent, Mark.of(child), child.title(), Wording.standing(child));
        if (child.requirement() instanceof RequirementGroup group) {
            of(child, group, indent + 2);
            return;
        }
        if (saysMore(child)) {
            page.paragraph(
                    indent + 2,
                    Style.PLAIN,
                    "%s [%s]".formatted(child.explanation(), child.rule().id()));
        }
        // What is asked for would not help somebody who is barred.
        if (withDemands && child.status() != Status.BARRED) {
            var demands = demands(child);
            if (!demands.isEmpty()) {
                page.paragraph(indent + 2, Style.PLAIN, "Needs " + demands + ".");
            }
        }
    }

    /** Whether the reason says more than the status that stands above it. */
    private static boolean saysMore(Finding child) {
        return !child.rejected().isEmpty()
                || !child.accepted().isEmpty()
                || !child.measures().isEmpty();
    }

    private static String held(Finding finding) {
        return "%s (%s)"
                .formatted(finding.title(), finding.accepted().isEmpty() ? "met" : HeldFindings.records(finding));
    }

    /** What every open leaf asks for, said once where it is the same for all of them. */
    private static String sharedDemands(List<Finding> open) {
        var demands = open.stream().map(OpenParts::demands).distinct().toList();
        return demands.size() == 1 ? demands.get(0) : "";
    }

    private static String demands(Finding leaf) {
        return String.join(", ", Demands.of(leaf.requirement(), leaf.evidenceNeeded()));
    }
}
