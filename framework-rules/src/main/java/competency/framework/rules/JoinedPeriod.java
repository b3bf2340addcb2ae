package competency.framework.rules;

import competency.framework.model.portfolio.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times of membership that join: each next one begins at most one day after the last of those before it ends.
 *
 * @param from the first day
 * @param until the last day, that day included; null if it is open
 * @param memberships what it is made of
 */
record JoinedPeriod(LocalDate from, @Nullable LocalDate until, List<Membership> memberships) {
    /** Joins times of membership that are sorted by their first day. */
    static List<JoinedPeriod> of(List<Membership> sorted) {
        var joined = new ArrayList<JoinedPeriod>();
        for (var membership : sorted) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.joins(membership)) {
                joined.set(joined.size() - 1, last.with(membership));
            } else {
                joined.add(new JoinedPeriod(membership.from(), membership.until(), List.of(membership)));
            }
        }
        return joined;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    private boolean joins(Membership next) {
        return until == null || !next.from().isAfter(until.plusDays(1));
    }

    private JoinedPeriod with(Membership next) {
        var longer = new ArrayList<>(memberships);
        longer.add(next);
        var nextUntil = next.until();
        var latest = until == null || nextUntil == null ? null : nextUntil.isAfter(until) ? nextUntil : until;
        return new JoinedPeriod(from, latest, longer);
    }
}
