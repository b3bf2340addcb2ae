package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of membership of a body.
 *
 * @param id its key in the portfolio
 * @param body the body
 * @param from the first day
 * @param until the last day, that day included; null if it is open
 */
public record Membership(
        RecordId id, String body, LocalDate from, @Nullable LocalDate until) implements HeldRecord {
    /** Refuses a word that is no key, and days in the wrong order. */
    public Membership {
        Present.require("id of Membership", id);
        Present.require("body of Membership", body);
        Present.require("from of Membership", from);
        Days.require("from of Membership", from);
        Days.require("until of Membership", until);
        OpaqueKey.require("body", body);
        Days.requireOrder("until", until, "from", from);
    }

    @Override
    public LocalDate since() {
        return from;
    }
}
