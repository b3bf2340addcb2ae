package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a check of the person's suitability with a result that is acceptable. A result that bars the person always
 * stops practice, whatever the effect of the requirement.
 *
 * @param terms id, obligation, effect and the like
 * @param check the check, kebab-case, for example {@code dbs-enhanced}
 * @param withinMonths calendar months that it may be old at most, 1 to 1200; null: any age
 */
public record CheckRequirement(
        RequirementTerms terms, String check, @Nullable Integer withinMonths) implements Requirement {
    /** Refuses a check that is not kebab-case, and months out of range. */
    public CheckRequirement {
        Present.require("terms of CheckRequirement", terms);
        Present.require("check of CheckRequirement", check);
        KebabCase.require("check", check);
        Words.requireRange("withinMonths", withinMonths, 1, Competency.MOST_MONTHS);
    }
}
