package competency.framework.model.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something recorded about a person's training, on one day. */
public sealed interface TrainingRecord extends HeldRecord permits Award, Completion {
    /**
     * The day it was awarded or completed.
     *
     * @return the first day it counts
     */
    LocalDate on();

    @Override
    default LocalDate since() {
        return on();
    }

    /**
     * The day it was revoked.
     *
     * @return the first day it no longer counts; null if it was not revoked
     */
    @Nullable
    LocalDate revokedOn();

    /**
     * Whether the record had been revoked by a day.
     *
     * @param day the day asked about
     * @return true on and after {@link #revokedOn()}
     */
    default boolean isRevokedOn(LocalDate day) {
        var revokedOn = revokedOn();
        return revokedOn != null && !day.isBefore(revokedOn);
    }
}
