package competency.framework.rules;

import competency.framework.model.evaluation.Credit;
import competency.framework.model.evaluation.Rejection;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.TrainingRecord;

/** A record, one thing it could credit, and whether it counts for anything on the day asked about. */
record Candidate(TrainingRecord record, Credit credit, Decision<Standing> standing) {
    boolean counts() {
        return standing.outcome() == Standing.COUNTS;
    }

    /** Why it counts for nothing. */
    Rejection rejection() {
        return rejection(standing);
    }

    /** Why it does not count, by a decision about it. */
    Rejection rejection(Decision<Standing> decision) {
        var day = switch (decision.outcome()) {
            case NOT_YET, NOT_ACCREDITED_THEN, TOO_OLD -> record.on();
            case REVOKED -> record.revokedOn();
            case EXPIRED -> credit.until();
            default -> null;
        };
        return new Rejection(record.id(), decision.outcome(), decision.rule(), day, counts() ? credit : null);
    }
}
