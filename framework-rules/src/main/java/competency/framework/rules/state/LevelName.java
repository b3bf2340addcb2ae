package competency.framework.rules.state;

import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import org.jspecify.annotations.Nullable;

/** How a mapping line states a level. */
public enum LevelName {
    /** It states none, and the competency has at most one. */
    NOT_NEEDED,
    /** It states none, and the competency has several. */
    LOWEST_ASSUMED,
    /** It states one that the competency has. */
    ON_SCALE,
    /** It states one that the competency does not have. */
    NOT_ON_SCALE,
    /** It states one, and the competency has none. */
    WITHOUT_SCALE;

    /**
     * How a line states a level.
     *
     * @param level what it states; null: nothing
     * @param scale the scale of the competency; null if it has no levels
     * @return the bucket
     */
    public static LevelName of(@Nullable LevelId level, @Nullable ProficiencyScale scale) {
        if (scale == null) {
            return level == null ? NOT_NEEDED : WITHOUT_SCALE;
        }
        if (level == null) {
            return scale.levels().size() == 1 ? NOT_NEEDED : LOWEST_ASSUMED;
        }
        return scale.has(level) ? ON_SCALE : NOT_ON_SCALE;
    }
}
