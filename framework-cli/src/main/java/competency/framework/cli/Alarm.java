package competency.framework.cli;

import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding that nobody may overlook, wherever in a role's groups it stands and even if its group does without it:
 * somebody is barred, or an entry in a register is suspended.
 *
 * @param groups the groups it stands in, the outermost first; empty if it is of the role's own list
 * @param finding the finding, of a leaf
 */
record Alarm(List<Finding> groups, Finding finding) {
    /** Every alarm in findings of a role's own list, in reading order. What is not applicable raises none. */
    static List<Alarm> in(List<Finding> findings) {
        return findings.stream().flatMap(finding -> in(List.of(), finding)).toList();
    }

    private static Stream<Alarm> in(List<Finding> groups, Finding finding) {
        if (finding.status() == Status.NOT_APPLICABLE) {
            return Stream.empty();
        }
        if (!finding.children().isEmpty()) {
            var within = Stream.concat(groups.stream(), Stream.of(finding)).toList();
            return finding.children().stream().flatMap(child -> in(within, child));
        }
        return Mark.of(finding) == Mark.ALARM ? Stream.of(new Alarm(groups, finding)) : Stream.empty();
    }

    /** Whether it is of the role's own list. */
    boolean isTop() {
        return groups.isEmpty();
    }
}
