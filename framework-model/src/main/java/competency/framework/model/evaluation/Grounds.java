package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.Present;
import competency.framework.model.portfolio.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * On what grounds an organisation asks for less than a framework.
 *
 * @param reason why, in its own words, at most 500 characters
 * @param approvedBy who decided
 */
public record Grounds(String reason, PersonRef approvedBy) {
    private static final int LONGEST = 500;

    /** Refuses a reason that is blank or too long to be read. */
    public Grounds {
        Present.require("reason of Grounds", reason);
        Present.require("approvedBy of Grounds", approvedBy);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason must not be blank");
        }
        if (reason.length() > LONGEST) {
            throw new IllegalArgumentException("reason must not be longer than %s characters".formatted(LONGEST));
        }
    }

    static void requireMonths(String what, @Nullable Integer months) {
        if (months != null && (months < 1 || months > Competency.MOST_MONTHS)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be between 1 and %s".formatted(what, months, Competency.MOST_MONTHS));
        }
    }
}
