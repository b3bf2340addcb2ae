package competency.framework.model.catalogue;

/**
 * Key of a {@link Source}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record SourceId(String value) implements Comparable<SourceId> {
    /** Refuses a value that is not kebab-case. */
    public SourceId {
        Present.require("value of SourceId", value);
        KebabCase.require("source id", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
