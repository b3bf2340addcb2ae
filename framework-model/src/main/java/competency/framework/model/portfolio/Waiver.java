package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RequirementId;
import competency.framework.model.catalogue.RoleId;
import java.time.LocalDate;

/**
 * Somebody's decision that a person may go without a requirement of a role for a time. It never lifts what stops
 * practice.
 *
 * @param id its key in the portfolio
 * @param requirement the requirement
 * @param role the role
 * @param from the first day
 * @param until the last day, that day included: a waiver always ends
 * @param reason why; no names, no health, no offences
 * @param approvedBy who decided, by opaque key
 */
public record Waiver(
        RecordId id,
        RequirementId requirement,
        RoleId role,
        LocalDate from,
        LocalDate until,
        String reason,
        PersonRef approvedBy)
        implements HeldRecord {
    /** Refuses a blank or overlong reason, and days in the wrong order. */
    public Waiver {
        Present.require("id of Waiver", id);
        Present.require("requirement of Waiver", requirement);
        Present.require("role of Waiver", role);
        Present.require("from of Waiver", from);
        Present.require("until of Waiver", until);
        Present.require("reason of Waiver", reason);
        Present.require("approvedBy of Waiver", approvedBy);
        Days.require("from of Waiver", from);
        Days.require("until of Waiver", until);
        if (reason.isBlank() || reason.length() > 500) {
            throw new IllegalArgumentException("reason of waiver %s must have 1 to 500 characters".formatted(id));
        }
        Days.requireOrder("until", until, "from", from);
    }

    /**
     * Whether the waiver is in force on a day.
     *
     * @param day the day asked about
     * @return true from the first to the last day, both included
     */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public LocalDate since() {
        return from;
    }
}
