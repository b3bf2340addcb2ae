package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's appointment to a role.
 *
 * @param role the role
 * @param setting the kind of service it is worked in; null if not recorded
 * @param from its first day
 * @param until its last day, that day included; null if it is open
 */
public record Post(
        RoleId role,
        @Nullable SettingId setting,
        LocalDate from,
        @Nullable LocalDate until) {
    /** Refuses days in the wrong order. */
    public Post {
        Days.requireOrder("until", until, "from", from);
    }

    /**
     * Whether the post is held on a day.
     *
     * @param day the day asked about
     * @return true from the first to the last day, both included
     */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
