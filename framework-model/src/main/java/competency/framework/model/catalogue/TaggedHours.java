package competency.framework.model.catalogue;

import java.math.BigDecimal;

/**
 * Hours that must have a tag.
 *
 * @param tag the tag, kebab-case, for example {@code addictions}
 * @param hours how many, more than 0, at most 100000
 */
public record TaggedHours(String tag, BigDecimal hours) {
    /** Refuses a tag that is not kebab-case, and hours out of range. */
    public TaggedHours {
        Present.require("tag of TaggedHours", tag);
        Present.require("hours of TaggedHours", hours);
        KebabCase.require("tag", tag);
        PracticeRequirement.requireHours("hours", hours);
    }
}
