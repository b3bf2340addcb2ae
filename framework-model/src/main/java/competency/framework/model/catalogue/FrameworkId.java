package competency.framework.model.catalogue;

/**
 * Key of a {@link CompetencyFramework}, the same in every version of it.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record FrameworkId(String value) implements Comparable<FrameworkId> {
    /** Refuses a value that is not kebab-case. */
    public FrameworkId {
        Present.require("value of FrameworkId", value);
        KebabCase.require("framework id", value);
    }

    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
