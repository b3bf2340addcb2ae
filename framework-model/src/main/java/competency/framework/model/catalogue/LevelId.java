package competency.framework.model.catalogue;

/**
 * Key of one level of a {@link ProficiencyScale}. The same word on two scales means two things; levels compare
 * only within one scale.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record LevelId(String value) implements Comparable<LevelId> {
    /** Refuses a value that is not kebab-case. */
    public LevelId {
        KebabCase.require("level id", value);
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
