package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Key of one level of a {@link ProficiencyScale}. The same word on two scales means two things; levels compare
 * only within one scale.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record LevelId(String value) implements Comparable<LevelId> {
    /** Refuses a value that is not kebab-case. */
    public LevelId {
        Present.require("value of LevelId", value);
        KebabCase.require("level id", value);
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }

    // Asked for every record that is looked at; what the compiler would give is slower, above all at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
