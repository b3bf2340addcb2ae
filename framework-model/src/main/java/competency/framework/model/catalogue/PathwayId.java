package competency.framework.model.catalogue;

/**
 * Key of a {@link Pathway}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record PathwayId(String value) implements Comparable<PathwayId> {
    /** Refuses a value that is not kebab-case. */
    public PathwayId {
        Present.require("value of PathwayId", value);
        KebabCase.require("pathway id", value);
    }

    @Override
    public int compareTo(PathwayId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
