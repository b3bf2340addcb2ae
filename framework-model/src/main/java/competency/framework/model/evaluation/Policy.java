package competency.framework.model.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation has settled for itself.
 *
 * @param id what it is called; null for {@link #DEFAULT}
 * @param expiringDays a requirement is expiring when its last valid day is at most so many days after the day asked
 *     about; 0 to 3650
 * @param graceDays what lapsed still counts when its last valid day is at most so many days before the day asked about;
 *     0 to 365
 */
public record Policy(@Nullable String id, int expiringDays, int graceDays) {
    /** Ninety days' warning, no days of grace. */
    public static final Policy DEFAULT = new Policy(null, 90, 0);

    /** Refuses days out of range. */
    public Policy {
        if (expiringDays < 0 || expiringDays > 3650) {
            throw new IllegalArgumentException("expiringDays (%d) must be between 0 and 3650".formatted(expiringDays));
        }
        if (graceDays < 0 || graceDays > 365) {
            throw new IllegalArgumentException("graceDays (%d) must be between 0 and 365".formatted(graceDays));
        }
    }
}
