package competency.framework.rules.state;

import competency.framework.model.catalogue.StandardCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a code was in use while a course counted. */
public enum SharedDays {
    /** The days of one of them are not limited. */
    ALWAYS_OPEN,
    /** On some day. */
    SOME,
    /** On no day. */
    NONE;

    /**
     * Whether any of several codes was in use while a course counted.
     *
     * @param codes the codes that may be meant; none: a code that is always in use
     * @param from first day on which the course counts; null: always did
     * @param until last day on which it counts, that day included; null: still does
     * @return the bucket
     */
    public static SharedDays of(List<StandardCode> codes, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (codes.stream().allMatch(code -> code.from() == null && code.until() == null)) {
            return ALWAYS_OPEN;
        }
        var meets = codes.stream().anyMatch(code -> !isBefore(code.until(), from) && !isBefore(until, code.from()));
        return meets ? SOME : NONE;
    }

    private static boolean isBefore(@Nullable LocalDate until, @Nullable LocalDate from) {
        return until != null && from != null && until.isBefore(from);
    }
}
