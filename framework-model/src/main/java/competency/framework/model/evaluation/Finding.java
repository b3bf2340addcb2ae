package competency.framework.model.evaluation;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was concluded about one requirement, with everything it rests on. Sentences are made when asked for.
 *
 * @param requirement the requirement
 * @param title what it is called
 * @param evidenceNeeded the weakest evidence that would do; null: any, or not a matter of evidence
 * @param status how it stands
 * @param rule the rule that said so
 * @param validUntil the last day it stays satisfied by what is held, that day included; null if it does not expire or
 *     nothing held satisfies it
 * @param dueOn the last day to satisfy it, that day included; null if it is due at once
 * @param accepted the records that count, in the order of their ids; empty for a group
 * @param via how the requirement follows from them, step by step; empty if directly
 * @param waiver the decision that the person may go without it, in force on the day; null if there is none
 * @param measures how much there is of what is counted, and how much is needed; empty if nothing is counted
 * @param rejected every other record that bears on it and does not count, in the order of their ids
 * @param children findings of a group's children, in reading order; empty for a leaf
 */
public record Finding(
        Requirement requirement,
        String title,
        @Nullable EvidenceStrength evidenceNeeded,
        Status status,
        RuleRef rule,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate dueOn,
        List<RecordId> accepted,
        List<String> via,
        @Nullable Waiver waiver,
        List<Measure> measures,
        List<Rejection> rejected,
        List<Finding> children) {
    /** Copies every list. */
    public Finding {
        Present.require("requirement of Finding", requirement);
        Present.require("title of Finding", title);
        Present.require("status of Finding", status);
        Present.require("rule of Finding", rule);
        accepted = Present.copyOf("accepted of Finding", accepted);
        via = Present.copyOf("via of Finding", via);
        measures = Present.copyOf("measures of Finding", measures);
        rejected = Present.copyOf("rejected of Finding", rejected);
        children = Present.copyOf("children of Finding", children);
    }

    /**
     * Why it stands as it does, in sentences that the person concerned can read. The same facts always give the same
     * text.
     *
     * @return one or more sentences
     */
    public String explanation() {
        return FindingText.explanation(this);
    }

    /**
     * The least that would satisfy it.
     *
     * @return one sentence; empty if it is satisfied by something valid, or not applicable
     */
    public Optional<String> nearest() {
        return Nearest.of(this);
    }
}
