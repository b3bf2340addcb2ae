package competency.framework.cli;

import competency.framework.model.next.OpenReason;
import competency.framework.model.next.Plan;
import competency.framework.model.next.PlanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a plan of courses is said in every report.
 *
 * @param plan the plan
 */
record PlanWording(Plan plan) {
    private static final String NOT_KNOWN = "The search ended before it was known whether less would do";

    /** How much it is. */
    String size() {
        if (plan.courses().isEmpty()) {
            return "no courses";
        }
        return "%s, %s, %s"
                .formatted(
                        Wording.counted(plan.courses().size(), "course"),
                        amount("hours", Wording.hours(plan.hours()), plan.coursesWithoutHours()),
                        amount("cost", Wording.pounds(plan.costGbp()), plan.coursesWithoutCost()));
    }

    /** What nobody states is not nothing. */
    private String amount(String what, String stated, int unstated) {
        if (unstated == plan.courses().size()) {
            return what + " not stated";
        }
        return unstated == 0 ? stated : "%s (of %s not stated)".formatted(stated, unstated);
    }

    /** Whether less would do, and what is never planned within such limits. */
    String proof(PlanLimits limits) {
        var unstated = unstated(limits);
        return proof() + (unstated.isEmpty() || !isLimited() ? "" : " " + unstated);
    }

    private String proof() {
        if (plan.optimal() && plan.courses().isEmpty()) {
            return isLimited() ? "No course fits the limits given." : "No course would close anything.";
        }
        if (plan.optimal()) {
            return "No smaller set of courses closes as much.";
        }
        return plan.hoursAtLeast() == null
                ? NOT_KNOWN + "."
                : "%s; at least %s are needed.".formatted(NOT_KNOWN, Wording.hours(plan.hoursAtLeast()));
    }

    /** Whether more could be closed without limits. */
    private boolean isLimited() {
        return plan.open().stream().anyMatch(gap -> gap.reason() == OpenReason.BEYOND_LIMITS);
    }

    private static String unstated(PlanLimits limits) {
        var limited = Stream.of(limits.maxHours() == null ? "" : "hours", limits.maxCostGbp() == null ? "" : "cost")
                .filter(what -> !what.isEmpty())
                .toList();
        return limited.isEmpty()
                ? ""
                : "Courses that state no %s are not planned within a limit.".formatted(Wording.either(limited));
    }

    /** What is said where there is no step to take: what bars the person may stay open all the same. */
    static String withoutSteps(Plan plan) {
        return plan.open().isEmpty() ? "Nothing needs to be done." : "No step can be planned for what stays open.";
    }

    /** What the plan was held to; empty if to nothing. */
    static String limits(PlanLimits limits) {
        var said = new ArrayList<String>();
        add(said, limits.maxHours() == null ? null : "at most " + Wording.hours(limits.maxHours()));
        add(said, limits.maxCostGbp() == null ? null : "at most " + Wording.pounds(limits.maxCostGbp()));
        add(said, limits.by() == null ? null : "everything in place by " + Wording.day(limits.by()));
        add(said, limits.mandatoryOnly() ? "only what is mandatory" : null);
        return Wording.capitalised(String.join(", ", said));
    }

    private static void add(List<String> said, @Nullable String limit) {
        if (limit != null) {
            said.add(limit);
        }
    }

    /** Why something stays open. */
    static String reason(OpenReason reason) {
        return switch (reason) {
            case NOT_BY_COURSE -> "not a matter of courses";
            case ASSESSMENT_NEEDED -> "to be assessed at work";
            case NO_COURSE -> "no course leads to it";
            case BEYOND_LIMITS -> "beyond the limits given";
            case BARRED -> "a check bars";
        };
    }
}
