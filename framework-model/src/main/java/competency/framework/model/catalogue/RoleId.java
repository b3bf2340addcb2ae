package competency.framework.model.catalogue;

/**
 * Key of a {@link RoleProfile}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record RoleId(String value) implements Comparable<RoleId> {
    /** Refuses a value that is not kebab-case. */
    public RoleId {
        KebabCase.require("role id", value);
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
