package competency.framework.cli;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.evaluation.Evaluation;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings of a role's own list that stand alike, as every report for people groups them.
 *
 * @param kind what they have in common
 * @param findings the findings, in reading order; at least one
 */
record Section(Kind kind, List<Finding> findings) {
    /** How findings stand, in the order in which they are told. */
    enum Kind {
        /** Stands against the verdict. */
        MISSING("What is missing"),
        /** Somebody decided that it may be missing for a time. */
        WAIVED("Waived"),
        /** Satisfied for the time being, by no decision of anybody's. */
        FOR_NOW("For the time being"),
        /** Satisfied. */
        COUNTS("What counts"),
        /** The verdict does not depend on it. */
        DESIRABLE_OPEN("Desirable, not held"),
        /** The verdict does not depend on it. */
        DESIRABLE_HELD("Desirable, held"),
        /** Not asked of this person on this day. */
        ASIDE("Not applicable");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Whether findings of this kind are satisfied by what is held. */
        boolean isHeld() {
            return this == COUNTS || this == DESIRABLE_HELD;
        }
    }

    /** The sections of an evaluation that have findings. What raises an alarm is told before them, not in them. */
    static List<Section> of(Evaluation evaluation) {
        var alarms = Alarm.in(evaluation.findings()).stream()
                .filter(Alarm::isTop)
                .map(Alarm::finding)
                .toList();
        var gaps = evaluation.gaps();
        var findings = evaluation.findings().stream()
                .filter(finding -> !alarms.contains(finding))
                .toList();
        return Stream.of(Kind.values())
                .map(kind -> new Section(
                        kind,
                        findings.stream()
                                .filter(finding -> kind(finding, gaps) == kind)
                                .toList()))
                .filter(section -> !section.findings.isEmpty())
                .toList();
    }

    /** Its title, with how many there are. */
    String title() {
        return "%s (%s)".formatted(kind.title, findings.size());
    }

    private static Kind kind(Finding finding, List<Finding> gaps) {
        if (finding.status() == Status.NOT_APPLICABLE) {
            return Kind.ASIDE;
        }
        if (finding.status() == Status.WAIVED) {
            return Kind.WAIVED;
        }
        if (gaps.contains(finding)) {
            return Kind.MISSING;
        }
        var mandatory = finding.requirement().terms().obligation() == Obligation.MANDATORY;
        if (isHeld(finding)) {
            return mandatory ? Kind.COUNTS : Kind.DESIRABLE_HELD;
        }
        return mandatory ? Kind.FOR_NOW : Kind.DESIRABLE_OPEN;
    }

    /** Whether something held satisfies it, and not for the time being only. */
    static boolean isHeld(Finding finding) {
        return finding.status().isSatisfied() && !finding.status().isProvisional();
    }
}
