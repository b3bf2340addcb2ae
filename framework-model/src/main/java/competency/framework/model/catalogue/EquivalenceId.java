package competency.framework.model.catalogue;

/**
 * Key of an {@link Equivalence}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record EquivalenceId(String value) implements Comparable<EquivalenceId> {
    /** Refuses a value that is not kebab-case. */
    public EquivalenceId {
        Present.require("value of EquivalenceId", value);
        KebabCase.require("equivalence id", value);
    }

    @Override
    public int compareTo(EquivalenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
