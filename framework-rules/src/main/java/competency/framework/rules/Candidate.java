package competency.framework.rules;

import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.TrainingRecord;
import competency.framework.rules.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A record, one thing it could credit, and whether it counts for anything on the day asked about.
 *
 * @param record the record
 * @param standing whether it counts, or why it does not
 * @param credit what it credits; null if it counts for nothing
 * @param next another candidate for the same; null if it is the last
 */
record Candidate(
        TrainingRecord record,
        Decision<Standing> standing,
        @Nullable Credit credit,
        @Nullable Candidate next) {
    /** Why it counts for nothing. */
    Rejection rejection() {
        var day = switch (standing.outcome()) {
            case NOT_YET, NOT_ACCREDITED_THEN, REFRESHER_WITHOUT_BASE -> record.on();
            case REVOKED -> record.revokedOn();
            default -> null;
        };
        return new Rejection(record.id(), standing.outcome(), standing.rule(), day, null);
    }
}
