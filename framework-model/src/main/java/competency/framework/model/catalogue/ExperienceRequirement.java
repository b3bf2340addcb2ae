package competency.framework.model.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for time served in posts. A post matches if it matches every list that is given.
 *
 * @param terms id, obligation, effect and the like
 * @param roles roles of which the post must have one; empty: any
 * @param families families of which the role of the post must have one; empty: any
 * @param settings settings of which the post must have one; empty: any
 * @param months calendar months served in all, 1 to 1200; null: a matching post must be in force on the day
 */
public record ExperienceRequirement(
        RequirementTerms terms,
        List<RoleId> roles,
        List<RoleFamily> families,
        List<SettingId> settings,
        @Nullable Integer months)
        implements Requirement {
    /** Refuses a requirement that every post would match, and months out of range. */
    public ExperienceRequirement {
        Present.require("terms of ExperienceRequirement", terms);
        roles = Present.copyOf("roles of ExperienceRequirement", roles);
        families = Present.copyOf("families of ExperienceRequirement", families);
        settings = Present.copyOf("settings of ExperienceRequirement", settings);
        Words.requireRange("months", months, 1, Competency.MOST_MONTHS);
        if (roles.isEmpty() && families.isEmpty() && settings.isEmpty()) {
            throw new IllegalArgumentException(
                    "experience %s must name roles, families or settings".formatted(terms.id()));
        }
    }
}
