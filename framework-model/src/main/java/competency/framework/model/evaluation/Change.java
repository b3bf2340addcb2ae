package competency.framework.model.evaluation;

import competency.framework.model.catalogue.RequirementId;
import java.time.LocalDate;
import java.util.List;

/**
 * The next day on which an answer is another one, if nothing is recorded until then.
 *
 * @param on the first day of the other answer
 * @param verdict the verdict from that day on
 * @param statuses requirements that stand differently from that day on, in reading order; may be empty if only the
 *     verdict changes
 */
public record Change(LocalDate on, Verdict verdict, List<StatusChange> statuses) {
    /** Copies the list. */
    public Change {
        statuses = List.copyOf(statuses);
    }

    /**
     * A requirement that stands differently.
     *
     * @param requirement the requirement
     * @param title what it is called
     * @param from how it stood the day before
     * @param to how it stands on the day
     */
    public record StatusChange(RequirementId requirement, String title, Status from, Status to) {}
}
