package competency.framework.rules.next;

import competency.framework.model.catalogue.Effect;
import competency.framework.model.catalogue.GroupKind;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be reached, found from the text of semantics 6.1, 6.7 and 6.9 and from every set of courses. */
final class ReferenceGoals {
    /**
     * Something open.
     *
     * @param dueOn the last day; null: at once
     */
    record Open(Finding finding, @Nullable LocalDate dueOn, int place) {
        RequirementId id() {
            return requirement().id();
        }

        private Requirement requirement() {
            return finding.requirement();
        }
    }

    /** What stops practice, then what is mandatory, then what is desirable; what is due first; reading order. */
    static final Comparator<Open> MOST_IMPORTANT_FIRST = Comparator.comparing(
                    (Open goal) -> goal.requirement().terms().effect() == Effect.STOP ? 0 : 1)
            .thenComparing(goal -> goal.requirement().terms().obligation() == Obligation.MANDATORY ? 0 : 1)
            .thenComparing(goal -> Optional.ofNullable(goal.dueOn()).orElse(LocalDate.MIN))
            .thenComparing(Open::place);

    private final BruteForce all;
    private final List<Open> open = new ArrayList<>();
    private final List<List<RequirementId>> dealt = new ArrayList<>();
    private boolean isNarrowed;

    ReferenceGoals(BruteForce all, List<Finding> findings) {
        this.all = all;
        findings.forEach(finding -> add(finding, null));
    }

    List<Open> open() {
        return open;
    }

    /** Whether some choice is made by its parts. */
    boolean isNarrowed() {
        return isNarrowed;
    }

    /** The parts of each choice that deals records out and is made by its parts. */
    List<List<RequirementId>> dealt() {
        return dealt;
    }

    private void add(Finding finding, @Nullable LocalDate inherited) {
        if (finding.status() == Status.NOT_APPLICABLE || isHeld(finding)) {
            return;
        }
        var dueOn = dueOn(finding, inherited);
        if (!(finding.requirement() instanceof RequirementGroup group)) {
            addGoal(finding, dueOn);
        } else if (needsAllItsParts(finding, group) && !group.distinct()) {
            var handedDown = finding.status().isProvisional() ? dueOn : inherited;
            finding.children().forEach(child -> add(child, handedDown));
        } else if (finding.status() == Status.IN_GRACE || isHelped(finding)) {
            addGoal(finding, dueOn);
        } else {
            narrow(finding, group, dueOn);
        }
    }

    private static boolean needsAllItsParts(Finding finding, RequirementGroup group) {
        var applicable = finding.children().stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .count();
        return group.kind() == GroupKind.ALL || applicable <= group.count();
    }

    private void addGoal(Finding finding, @Nullable LocalDate dueOn) {
        if (finding.status() != Status.IN_GRACE) {
            open.add(new Open(finding, dueOn, open.size()));
        }
    }

    private boolean isHelped(Finding finding) {
        return all.isClosable(finding.requirement().id()) || all.isTeachable(finding);
    }

    /** What is held, what courses satisfy, what falls short, what they teach, the better status, the first. */
    private void narrow(Finding finding, RequirementGroup group, @Nullable LocalDate dueOn) {
        isNarrowed = true;
        if (group.distinct()) {
            dealt.add(group.children().stream().map(Requirement::id).toList());
        }
        var parts = finding.children().stream()
                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                .toList();
        var chosen = parts.stream()
                .sorted(Comparator.comparing(this::rank).thenComparing(Finding::status))
                .limit(group.count())
                .toList();
        parts.stream().filter(chosen::contains).forEach(part -> add(part, dueOn));
    }

    private int rank(Finding part) {
        if (isHeld(part)) {
            return 0;
        }
        if (all.isClosable(part.requirement().id())) {
            return 1;
        }
        if (all.isTeachable(part)) {
            return 3;
        }
        var fallsShort = List.of(Status.EXPIRED, Status.BELOW_LEVEL, Status.WEAK_EVIDENCE)
                .contains(part.status());
        return all.isKnown(part) || fallsShort ? 2 : 4;
    }

    private static boolean isHeld(Finding finding) {
        return BruteForce.isClosed(finding.status());
    }

    private static @Nullable LocalDate dueOn(Finding finding, @Nullable LocalDate inherited) {
        var ends = new ArrayList<LocalDate>();
        if (finding.status() == Status.WAIVED || finding.status() == Status.NOT_YET_DUE) {
            addEnds(finding, finding.status(), ends);
        }
        return ends.stream().min(Comparator.naturalOrder()).orElse(inherited);
    }

    /** On which days the waiver ends, or the time; of a group without its own those of its parts. */
    private static void addEnds(Finding finding, Status status, List<LocalDate> ends) {
        if (finding.status() != status) {
            return;
        }
        var waiver = finding.waiver();
        if (status == Status.WAIVED && waiver != null) {
            ends.add(waiver.until());
        } else if (status == Status.NOT_YET_DUE && finding.dueOn() != null) {
            ends.add(finding.dueOn());
        } else {
            finding.children().forEach(child -> addEnds(child, status, ends));
        }
    }
}
