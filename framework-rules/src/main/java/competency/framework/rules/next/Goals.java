package competency.framework.rules.next;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Policy;
import competency.framework.model.evaluation.Status;
import competency.framework.model.next.PlanLimits;
import competency.framework.model.portfolio.Waiver;
import competency.framework.rules.state.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers what is to be reached. A group that needs every part is its parts; any other group is one goal. */
final class Goals {
    private final Policy policy;
    private final boolean mandatoryOnly;
    private final LocalDate day;
    private final List<Goal> found = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param day the day that is planned for
     */
    Goals(Policy policy, PlanLimits limits, LocalDate day) {
        this.policy = policy;
        mandatoryOnly = limits.mandatoryOnly();
        this.day = day;
    }

    /** The goals among findings, in reading order. */
    List<Goal> among(List<Finding> now, List<Finding> then) {
        for (int i = 0; i < now.size(); i++) {
            if (!mandatoryOnly || now.get(i).requirement().terms().obligation() == Obligation.MANDATORY) {
                add(now.get(i), then.get(i), null, null);
            }
        }
        return List.copyOf(found);
    }

    /** A part of a choice, with the parts that it needs in turn. */
    List<Goal> of(Finding now, Finding then, @Nullable Finding oneOf, @Nullable LocalDate dueOn) {
        var before = found.size();
        add(now, then, oneOf, dueOn);
        return List.copyOf(found.subList(before, found.size()));
    }

    /** A part of a group that deals out records. */
    Goal of(Goal group, int part, @Nullable Finding oneOf) {
        var now = group.now().children().get(part);
        var then = group.then().children().get(part);
        var goal = new Goal(group.asked(), part, now, then, oneOf, due(now, then, group.dueOn()), found.size());
        found.add(goal);
        return goal;
    }

    private void add(Finding now, Finding then, @Nullable Finding oneOf, @Nullable LocalDate inherited) {
        if (Need.of(now, then) == Need.NONE) {
            return;
        }
        var due = due(now, then, inherited);
        if (isItsParts(then)) {
            var handedDown = now.status().isProvisional() ? due : inherited;
            for (int i = 0; i < now.children().size(); i++) {
                add(now.children().get(i), then.children().get(i), oneOf, handedDown);
            }
        } else {
            found.add(new Goal(then.requirement(), -1, now, then, oneOf, due, found.size()));
        }
    }

    private static boolean isItsParts(Finding finding) {
        return finding.requirement() instanceof RequirementGroup group
                && !group.distinct()
                && finding.children().stream()
                                .filter(child -> child.status() != Status.NOT_APPLICABLE)
                                .count()
                        <= group.count();
    }

    private @Nullable LocalDate due(Finding now, Finding then, @Nullable LocalDate inherited) {
        if (Need.of(now, then) == Need.RENEWAL) {
            return lastDay(now.validUntil() == null ? then : now);
        }
        return switch (now.status()) {
            case WAIVED -> until(now, Goals::waivedUntil).orElse(inherited);
            case NOT_YET_DUE ->
                until(now, finding -> Optional.ofNullable(finding.dueOn())).orElse(inherited);
            case NOT_APPLICABLE -> now.requirement().terms().applicability().effectiveFrom();
            case MET, EXPIRING, IN_GRACE -> day;
            default -> inherited;
        };
    }

    /** The last day on which what is held still counts. */
    private @Nullable LocalDate lastDay(Finding finding) {
        var last = finding.validUntil();
        return last != null && finding.status() == Status.IN_GRACE ? last.plusDays(policy.graceDays()) : last;
    }

    /** When what it stands by ends: its own, or else the first to end of its parts that stand by the same. */
    private static Optional<LocalDate> until(Finding finding, Function<Finding, Optional<LocalDate>> own) {
        return own.apply(finding)
                .or(() -> finding.children().stream()
                        .filter(child -> child.status() == finding.status())
                        .map(child -> until(child, own))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> waivedUntil(Finding finding) {
        return Optional.ofNullable(finding.waiver()).map(Waiver::until);
    }
}
