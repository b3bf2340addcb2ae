package competency.framework.data;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day that a case expects, or that it expects none.
 *
 * @param value {@code yyyy-mm-dd}, or {@code none}
 */
record DayOrNone(String value) {
    static final String NONE = "none";

    DayOrNone {
        try {
            if (!value.equals(NONE)) {
                LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s is neither a day, written yyyy-mm-dd, nor none".formatted(value), e);
        }
    }
}
