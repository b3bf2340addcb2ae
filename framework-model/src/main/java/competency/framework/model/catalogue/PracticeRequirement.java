package competency.framework.model.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for hours of practice.
 *
 * @param terms id, obligation, effect and the like
 * @param kind the kind of practice, kebab-case, for example {@code supervised-practice}
 * @param hours how many in the window; null if only a rate is asked for
 * @param withinMonths calendar months of the window that ends on the day asked about, 1 to 1200; null: all time
 * @param ofWhich hours within those that must have a tag
 * @param perMonth hours in every whole calendar month inside the window; null: no rate. Needs a window
 */
public record PracticeRequirement(
        RequirementTerms terms,
        String kind,
        @Nullable BigDecimal hours,
        @Nullable Integer withinMonths,
        List<TaggedHours> ofWhich,
        @Nullable BigDecimal perMonth)
        implements Requirement {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);

    /** Refuses a kind that is not kebab-case, numbers out of range, and a requirement that asks for nothing. */
    public PracticeRequirement {
        Present.require("terms of PracticeRequirement", terms);
        Present.require("kind of PracticeRequirement", kind);
        KebabCase.require("kind", kind);
        ofWhich = Present.copyOf("ofWhich of PracticeRequirement", ofWhich);
        Words.requireRange("withinMonths", withinMonths, 1, Competency.MOST_MONTHS);
        if (hours != null) {
            requireHours("hours", hours);
        }
        if (perMonth != null) {
            requireHours("perMonth", perMonth);
        }
        if (hours == null && ofWhich.isEmpty() && perMonth == null) {
            throw new IllegalArgumentException(
                    "practice %s must ask for hours, ofWhich or perMonth".formatted(terms.id()));
        }
        if (perMonth != null && withinMonths == null) {
            throw new IllegalArgumentException(
                    "perMonth of practice %s needs withinMonths: a rate holds throughout a window"
                            .formatted(terms.id()));
        }
        requireWithin(terms, hours, ofWhich);
    }

    private static void requireWithin(RequirementTerms terms, @Nullable BigDecimal hours, List<TaggedHours> ofWhich) {
        for (var part : ofWhich) {
            if (hours != null && part.hours().compareTo(hours) > 0) {
                throw new IllegalArgumentException("ofWhich (%s, %s) of practice %s must not be more than hours (%s)"
                        .formatted(part.tag(), part.hours(), terms.id(), hours));
            }
        }
    }

    static void requireHours(String what, BigDecimal hours) {
        Amounts.requireDigits(what, hours);
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0) {
            throw new IllegalArgumentException(
                    "%s (%s) must be more than 0 and at most %s".formatted(what, hours, MOST_HOURS));
        }
    }
}
