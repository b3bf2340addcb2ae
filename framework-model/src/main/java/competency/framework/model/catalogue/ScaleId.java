package competency.framework.model.catalogue;

/**
 * Key of a {@link ProficiencyScale}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record ScaleId(String value) implements Comparable<ScaleId> {
    /** Refuses a value that is not kebab-case. */
    public ScaleId {
        KebabCase.require("scale id", value);
    }

    @Override
    public int compareTo(ScaleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
