package competency.framework.cli;

import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a finding is as it is, or on which it should have been satisfied.
 *
 * @param label what happens then, as the words before the day
 * @param day the day, that day included
 */
record Deadline(String label, LocalDate day) {
    /** Null if the finding has no such day. */
    static @Nullable Deadline of(Finding finding, int graceDays) {
        var until = finding.validUntil();
        return switch (finding.status()) {
            case MET, EXPIRING -> at("until", until);
            case IN_GRACE -> at("in grace until", until == null ? null : until.plusDays(graceDays));
            case WAIVED ->
                at(
                        "waived until",
                        finding.waiver() == null ? null : finding.waiver().until());
            case NOT_YET_DUE -> at("due by", finding.dueOn());
            default -> finding.status() == Status.NOT_APPLICABLE ? null : at("was due by", finding.dueOn());
        };
    }

    private static @Nullable Deadline at(String label, @Nullable LocalDate day) {
        return day == null ? null : new Deadline(label, day);
    }

    /** Practice within a window leaves it day by day, and a post may be left on any day: neither ends on a known one. */
    static String endless(Requirement requirement) {
        if (requirement instanceof PracticeRequirement leaf && leaf.withinMonths() != null) {
            return "rolling";
        }
        return requirement instanceof ExperienceRequirement leaf && leaf.months() == null ? "while in post" : "no end";
    }
}
