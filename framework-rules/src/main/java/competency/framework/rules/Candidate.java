package competency.framework.rules;

import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.TrainingRecord;
import competency.framework.rules.decision.Decision;

/** A record, one thing it could credit, and whether it counts for anything on the day asked about. */
record Candidate(TrainingRecord record, Credit credit, Decision<Standing> standing) {
    boolean counts() {
        return standing.outcome() == Standing.COUNTS;
    }

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
