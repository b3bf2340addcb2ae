package competency.framework.rules.state;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the hours of a course compare with what it claims. */
public enum HoursFit {
    /** The course does not state them. */
    NOT_STATED,
    /** They could do, or nothing is known of what they should be. */
    ENOUGH,
    /** They are fewer than the least hours of what it develops together. */
    TOO_FEW;

    /**
     * Compares the hours of a course with what it should take.
     *
     * @param stated what the course states; null: nothing
     * @param least the least hours of everything it develops together; 0 if nothing is known of them
     * @return the bucket
     */
    public static HoursFit of(@Nullable BigDecimal stated, BigDecimal least) {
        if (stated == null) {
            return NOT_STATED;
        }
        return stated.compareTo(least) < 0 ? TOO_FEW : ENOUGH;
    }
}
