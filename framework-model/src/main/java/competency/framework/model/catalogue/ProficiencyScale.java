package competency.framework.model.catalogue;

import java.util.HashSet;
import java.util.List;

/**
 * Ordered levels of how well something is done. Levels of different scales never compare.
 *
 * @param id its key
 * @param cumulative whether a higher level includes the lower ones; if not, only the same level will do
 * @param levels the levels, lowest first; at least one, each once
 */
public record ProficiencyScale(ScaleId id, boolean cumulative, List<LevelId> levels) {
    /** Refuses a scale without levels or with one level twice. */
    public ProficiencyScale {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("levels of scale %s must not be empty".formatted(id));
        }
        if (new HashSet<>(levels).size() != levels.size()) {
            throw new IllegalArgumentException("levels of scale %s must not name a level twice".formatted(id));
        }
    }

    /**
     * Whether the scale has this level.
     *
     * @param level any level
     * @return true if it is one of {@link #levels()}
     */
    public boolean has(LevelId level) {
        return levels.contains(level);
    }

    /**
     * The position of a level on this scale.
     *
     * @param level one of {@link #levels()}
     * @return 1 for the lowest
     * @throws IllegalArgumentException if the scale does not have the level
     */
    public int rankOf(LevelId level) {
        var index = levels.indexOf(level);
        if (index < 0) {
            throw new IllegalArgumentException("scale %s has no level %s; it has %s".formatted(id, level, levels));
        }
        return index + 1;
    }

    /**
     * The level a record is taken to show if it states none.
     *
     * @return the first of {@link #levels()}
     */
    public LevelId lowest() {
        return levels.get(0);
    }
}
