package competency.framework.model.catalogue;

/**
 * Key of a {@link Requirement} within a role.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record RequirementId(String value) implements Comparable<RequirementId> {
    /** Refuses a value that is not kebab-case. */
    public RequirementId {
        KebabCase.require("requirement id", value);
    }

    @Override
    public int compareTo(RequirementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
