package competency.framework.rules.state;

import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import org.jspecify.annotations.Nullable;

/** How the level of a credit compares with the one required. */
public enum LevelFit {
    /** The requirement asks for no particular level. */
    NOT_ASKED,
    /** The very level. */
    SAME,
    /** A higher one. */
    HIGHER,
    /** A lower one. */
    LOWER;

    /**
     * Compares two levels of one scale.
     *
     * @param shown the level of the credit; null only if the competency has no levels
     * @param required the level required; null: any
     * @param scale the scale of both; null only if the competency has no levels
     * @return the bucket
     */
    public static LevelFit of(@Nullable LevelId shown, @Nullable LevelId required, @Nullable ProficiencyScale scale) {
        if (required == null || shown == null || scale == null) {
            return NOT_ASKED;
        }
        var difference = scale.rankOf(shown) - scale.rankOf(required);
        return difference == 0 ? SAME : difference > 0 ? HIGHER : LOWER;
    }
}
