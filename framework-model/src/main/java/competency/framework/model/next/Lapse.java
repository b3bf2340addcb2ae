package competency.framework.model.next;

import competency.framework.model.catalogue.Present;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * A requirement that is satisfied up to a day and not after it, if nothing is recorded until then: what is held lapses,
 * days of grace or a waiver end, a due day passes, hours fall out of their window.
 *
 * @param lastDay the last day on which it is satisfied
 * @param finding how it stands on that day; a requirement of the role's own list
 * @param parts where it is a group, the requirements inside it that are satisfied on that day and not after it, in
 *     reading order; else empty
 * @param after how it stands the day after: not satisfied, or counting for the days of grace only
 * @param verdict the verdict the day after
 */
public record Lapse(LocalDate lastDay, Finding finding, List<Finding> parts, Status after, Verdict verdict) {
    /** Copies the list. */
    public Lapse {
        Present.require("lastDay of Lapse", lastDay);
        Present.require("finding of Lapse", finding);
        Present.require("after of Lapse", after);
        Present.require("verdict of Lapse", verdict);
        parts = Present.copyOf("parts of Lapse", parts);
    }
}
