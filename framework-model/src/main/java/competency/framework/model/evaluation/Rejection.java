package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Present;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that bears on a requirement and does not count, and why.
 *
 * @param record the record
 * @param reason the first reason that holds
 * @param rule the rule that said so
 * @param day the day the reason rests on: that of the record, its revocation, or its last valid day; null where the
 *     reason rests on no day
 * @param credit what the record would be worth; null where it is worth nothing
 */
public record Rejection(
        RecordId record,
        Standing reason,
        RuleRef rule,
        @Nullable LocalDate day,
        @Nullable Credit credit) {
    /** Refuses a record that counts. */
    public Rejection {
        Present.require("record of Rejection", record);
        Present.require("reason of Rejection", reason);
        Present.require("rule of Rejection", rule);
        if (reason == Standing.COUNTS) {
            throw new IllegalArgumentException("record %s counts and cannot be rejected".formatted(record));
        }
    }

    /**
     * The reason with its facts, as the end of a sentence that begins with the record.
     *
     * @return for example {@code has expired: valid until 31 May 2025}
     */
    public String detail() {
        return FindingText.detail(this);
    }
}
