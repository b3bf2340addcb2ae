package competency.framework.model.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code by which a competency is or was known. Training records may carry any of them.
 *
 * @param scheme who numbers this way, kebab-case, for example {@code danos} or {@code sfh}
 * @param code the code as published
 * @param from first day the code was in use; null if not known
 * @param until last day the code was in use, that day included; null if it still is or the day is not known
 */
public record StandardCode(
        String scheme,
        String code,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Refuses a scheme that is not kebab-case, a blank code, and days in the wrong order. */
    public StandardCode {
        Present.require("scheme of StandardCode", scheme);
        Present.require("code of StandardCode", code);
        Days.require("from of StandardCode", from);
        Days.require("until of StandardCode", until);
        KebabCase.require("scheme", scheme);
        Words.require("code", code);
        Days.requireOrder("until", until, "from", from);
    }

    /**
     * Whether the competency is known by it on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean isInUseOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
