package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Key of a {@link ProficiencyScale}.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record ScaleId(String value) implements Comparable<ScaleId> {
    /** Refuses a value that is not kebab-case. */
    public ScaleId {
        Present.require("value of ScaleId", value);
        KebabCase.require("scale id", value);
    }

    @Override
    public int compareTo(ScaleId other) {
        return value.compareTo(other.value);
    }

    // Asked for every record that is looked at; what the compiler would give is slower, above all at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScaleId that && value.equals(that.value);
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
