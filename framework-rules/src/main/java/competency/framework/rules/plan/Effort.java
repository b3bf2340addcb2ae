package competency.framework.rules.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much a search may still do. Mutable, for a single thread; several searches may share one. */
public final class Effort {
    private static final int LOOKS_AT_THE_TIME = 256;

    /** No search lasts longer; more nanoseconds could not be added to the time of day. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final long most;
    private final @Nullable Long endsAt;
    private long spent;
    private boolean late;

    /**
     * Effort for a search.
     *
     * @param most most steps, 1 or more
     * @param time longest time from now; null: any
     */
    public Effort(long most, @Nullable Duration time) {
        this.most = most;
        endsAt = time == null || time.compareTo(LONGEST) > 0 ? null : System.nanoTime() + time.toNanos();
    }

    /** One more step; false if there is nothing left for it. */
    boolean spend() {
        spent++;
        if (endsAt != null && spent % LOOKS_AT_THE_TIME == 1) {
            late = System.nanoTime() - endsAt > 0;
        }
        return !isSpent();
    }

    /**
     * Whether nothing is left.
     *
     * @return true once a step was asked for that was one too many, or the time is over
     */
    public boolean isSpent() {
        return late || spent > most;
    }

    /**
     * How much was done.
     *
     * @return steps so far
     */
    public long spent() {
        return spent;
    }
}
