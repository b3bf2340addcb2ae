package competency.framework.model.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks on days that every record of the model shares. */
public final class Days {
    private Days() {}

    /**
     * Refuses a day that lies before another which must not come after it. A day that is not stated is never refused.
     *
     * @param laterName what the later day is called
     * @param later the day that must not be before the other; null if not stated
     * @param earlierName what the earlier day is called
     * @param earlier the day that must not be after the other; null if not stated
     */
    public static void requireOrder(
            String laterName, @Nullable LocalDate later, String earlierName, @Nullable LocalDate earlier) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            throw new IllegalArgumentException(
                    "%s (%s) must not be before %s (%s)".formatted(laterName, later, earlierName, earlier));
        }
    }
}
