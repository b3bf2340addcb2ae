package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a professional register, as it stood from one day on. When its status changes, another record follows.
 *
 * @param id its key in the portfolio
 * @param register the register, for example {@code nmc}
 * @param status what the register says of it
 * @param from the first day of this status
 * @param until the last day it is paid or revalidated for, that day included; null if it has none
 * @param annotations what the entry is annotated with, for example {@code v300}
 */
public record Registration(
        RecordId id,
        String register,
        RegistrationStatus status,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> annotations)
        implements HeldRecord {
    /** Refuses words that are no keys, and days in the wrong order. */
    public Registration {
        Present.require("id of Registration", id);
        Present.require("register of Registration", register);
        Present.require("status of Registration", status);
        Present.require("from of Registration", from);
        Days.require("from of Registration", from);
        Days.require("until of Registration", until);
        OpaqueKey.require("register", register);
        annotations = Present.copyOf("annotations of Registration", annotations);
        annotations.forEach(annotation -> OpaqueKey.require("annotation", annotation));
        Days.requireOrder("until", until, "from", from);
    }

    @Override
    public LocalDate since() {
        return from;
    }
}
