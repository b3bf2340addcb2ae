package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Key of a {@link RoleProfile}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record RoleId(String value) implements Comparable<RoleId> {
    /** Refuses a value that is not kebab-case. */
    public RoleId {
        Present.require("value of RoleId", value);
        KebabCase.require("role id", value);
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    // Asked for every record that is looked at; what the compiler would give is slower, above all at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleId that && value.equals(that.value);
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
