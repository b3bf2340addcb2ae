package competency.framework.rules.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether there is still time to satisfy a requirement. */
public enum Due {
    /** It is due at once. */
    AT_ONCE,
    /** The day asked about is at most the last day to satisfy it. */
    LATER,
    /** The last day to satisfy it has passed. */
    PASSED;

    /**
     * Compares the last day to satisfy a requirement with the day asked about.
     *
     * @param dueOn the last day, that day included; null if it is due at once
     * @param asOf the day asked about
     * @return the bucket
     */
    public static Due of(@Nullable LocalDate dueOn, LocalDate asOf) {
        if (dueOn == null) {
            return AT_ONCE;
        }
        return asOf.isAfter(dueOn) ? PASSED : LATER;
    }
}
