package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Key of a {@link Requirement} within a role.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record RequirementId(String value) implements Comparable<RequirementId> {
    /** Refuses a value that is not kebab-case. */
    public RequirementId {
        Present.require("value of RequirementId", value);
        KebabCase.require("requirement id", value);
    }

    @Override
    public int compareTo(RequirementId other) {
        return value.compareTo(other.value);
    }

    // Asked for every record that is looked at; what the compiler would give is slower, above all at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequirementId that && value.equals(that.value);
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
