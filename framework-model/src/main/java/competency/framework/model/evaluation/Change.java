package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Present;
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
        Present.require("on of Change", on);
        Present.require("verdict of Change", verdict);
        statuses = Present.copyOf("statuses of Change", statuses);
    }

    /**
     * A requirement that stands differently.
     *
     * @param requirement the requirement
     * @param title what it is called
     * @param from how it stood the day before
     * @param to how it stands on the day
     */
    public record StatusChange(RequirementId requirement, String title, Status from, Status to) {
        /** Refuses what is not stated. */
        public StatusChange {
            Present.require("requirement of StatusChange", requirement);
            Present.require("title of StatusChange", title);
            Present.require("from of StatusChange", from);
            Present.require("to of StatusChange", to);
        }
    }
}
