package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.evaluation.Credit;
import competency.framework.model.portfolio.Award;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one competency that a code names.
 *
 * @param competency what is named
 * @param scale of its levels; null if it has none
 * @param number of the competency in the framework's plan
 * @param via how the code leads to it; empty if the code is its id
 */
record NamedCompetency(Competency competency, @Nullable ProficiencyScale scale, int number, List<String> via) {
    /** Whether a level can be stated for it. */
    boolean allows(@Nullable LevelId level) {
        return level == null || (scale != null && scale.has(level));
    }

    /** Whether it lasts no longer than the competency does. */
    boolean makesSenseOfLastDay(Award award) {
        return award.until() == null || award.until().equals(lastDay(award));
    }

    /** The last day that an award counts: the one printed on it, unless the competency lasts less long. */
    private @Nullable LocalDate lastDay(Award award) {
        return Credit.earlier(award.until(), Credit.lastDay(award.on(), competency.validMonths()));
    }

    /** What an award is worth that counts. */
    Credit credit(Award award) {
        return new Credit(
                competency.id(),
                level(award.level(), scale),
                award.on(),
                lastDay(award),
                award.evidenceShown(),
                award.simulated(),
                List.of(award.id()),
                via);
    }

    /** The level that is meant where one is stated or none is. */
    static @Nullable LevelId level(@Nullable LevelId stated, @Nullable ProficiencyScale scale) {
        return scale == null ? null : stated == null ? scale.lowest() : stated;
    }
}
