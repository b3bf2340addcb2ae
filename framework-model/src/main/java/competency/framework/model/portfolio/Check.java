package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
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
        Present.require("id of Check", id);
        Present.require("check of Check", check);
        Present.require("on of Check", on);
        Present.require("result of Check", result);
        Days.require("on of Check", on);
        OpaqueKey.require("check", check);
    }

    @Override
    public LocalDate since() {
        return on;
    }
}
