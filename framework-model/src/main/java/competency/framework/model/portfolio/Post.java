package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's appointment to a role.
 *
 * @param role the role
 * @param setting the kind of service it is worked in; null if not recorded
 * @param from its first day
 * @param until its last day, that day included; null if it is open
 * @param tags its duties, for example {@code lone-working}; empty if it has none that matter
 */
public record Post(
        RoleId role,
        @Nullable SettingId setting,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> tags) {
    /** Refuses days in the wrong order. */
    public Post {
        Present.require("role of Post", role);
        Present.require("from of Post", from);
        Days.require("from of Post", from);
        Days.require("until of Post", until);
        tags = Present.copyOf("tags of Post", tags);
        tags.forEach(tag -> OpaqueKey.require("tag", tag));
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
