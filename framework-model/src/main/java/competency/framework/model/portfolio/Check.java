package competency.framework.model.portfolio;

import java.time.LocalDate;

/**
 * A check of the person's suitability.
 *
 * @param id its key in the portfolio
 * @param check the check, for example {@code dbs-enhanced}
 * @param on the day of the decision
 * @param result the decision
 */
public record Check(RecordId id, String check, LocalDate on, CheckResult result) implements HeldRecord {
    /** Refuses a word that is no key. */
    public Check {
        OpaqueKey.require("check", check);
    }

    @Override
    public LocalDate since() {
        return on;
    }
}
