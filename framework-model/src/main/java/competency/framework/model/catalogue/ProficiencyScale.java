package competency.framework.model.catalogue;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ordered levels of how well something is done. Levels of different scales never compare.
 *
 * @param id its key
 * @param title what it is called; null: its key says enough
 * @param cumulative whether a higher level includes the lower ones; if not, only the same level will do
 * @param described the levels with what is known about them, lowest first; at least one, each once
 * @param basis what the scale rests on; null if not stated
 */
public record ProficiencyScale(
        ScaleId id,
        @Nullable String title,
        boolean cumulative,
        List<ProficiencyLevel> described,
        @Nullable Basis basis) {
    /** Refuses a blank title, and a scale without levels or with one level twice. */
    public ProficiencyScale {
        Present.require("id of ProficiencyScale", id);
        Words.requireIfStated("title", title);
        described = Present.copyOf("described of ProficiencyScale", described);
        if (described.isEmpty()) {
            throw new IllegalArgumentException("levels of scale %s must not be empty".formatted(id));
        }
        var seen = new HashSet<LevelId>();
        for (var level : described) {
            if (!seen.add(level.id())) {
                throw new IllegalArgumentException("levels of scale %s must not name a level twice".formatted(id));
            }
        }
    }

    /**
     * A scale of which nothing but the order of its levels is known.
     *
     * @param id its key
     * @param cumulative whether a higher level includes the lower ones; if not, only the same level will do
     * @param levels the levels, lowest first; at least one, each once
     */
    public ProficiencyScale(ScaleId id, boolean cumulative, List<LevelId> levels) {
        this(
                id,
                null,
                cumulative,
                Present.copyOf("levels of ProficiencyScale", levels).stream()
                        .map(ProficiencyLevel::of)
                        .toList(),
                null);
    }

    /**
     * The keys of the levels.
     *
     * @return lowest first; at least one, each once
     */
    public List<LevelId> levels() {
        return described.stream().map(ProficiencyLevel::id).toList();
    }

    /**
     * Whether the scale has this level.
     *
     * @param level any level
     * @return true if it is one of {@link #levels()}
     */
    public boolean has(LevelId level) {
        return indexOf(level) >= 0;
    }

    /**
     * The position of a level on this scale.
     *
     * @param level one of {@link #levels()}
     * @return 1 for the lowest
     * @throws IllegalArgumentException if the scale does not have the level
     */
    public int rankOf(LevelId level) {
        var index = indexOf(level);
        if (index < 0) {
            throw new IllegalArgumentException("scale %s has no level %s; it has %s".formatted(id, level, levels()));
        }
        return index + 1;
    }

    /**
     * The level a record is taken to show if it states none.
     *
     * @return the first of {@link #levels()}
     */
    public LevelId lowest() {
        return described.get(0).id();
    }

    // Asked for every record that is looked at, so it makes no list of keys.
    private int indexOf(LevelId level) {
        for (int i = 0; i < described.size(); i++) {
            if (described.get(i).id().equals(level)) {
                return i;
            }
        }
        return -1;
    }
}
