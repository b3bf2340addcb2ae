package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Asks for membership of a body, on the day or unbroken for some time before it.
 *
 * @param terms id, obligation, effect and the like
 * @param body the body, kebab-case
 * @param unbrokenMonths calendar months before the day that must be covered, 1 to 1200; null: none
 * @param unbrokenSince the competency since whose latest award membership must be unbroken; null: none
 */
public record MembershipRequirement(
        RequirementTerms terms,
        String body,
        @Nullable Integer unbrokenMonths,
        @Nullable CompetencyId unbrokenSince) implements Requirement {
    /** Refuses a body that is not kebab-case, months out of range, and two ways to say how long. */
    public MembershipRequirement {
        Present.require("terms of MembershipRequirement", terms);
        Present.require("body of MembershipRequirement", body);
        KebabCase.require("body", body);
        Words.requireRange("unbrokenMonths", unbrokenMonths, 1, Competency.MOST_MONTHS);
        if (unbrokenMonths != null && unbrokenSince != null) {
            throw new IllegalArgumentException(
                    "membership %s cannot have unbrokenMonths and unbrokenSince; choose one".formatted(terms.id()));
        }
    }
}
