package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Key of a {@link Competency} within its framework. A published code is not a key: codes change hands.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter or digit; at most 80 characters
 */
public record CompetencyId(String value) implements Comparable<CompetencyId> {
    /** Refuses a value that is not kebab-case. */
    public CompetencyId {
        Present.require("value of CompetencyId", value);
        KebabCase.require("competency id", value);
    }

    @Override
    public int compareTo(CompetencyId other) {
        return value.compareTo(other.value);
    }

    // Asked for every record that is looked at; what the compiler would give is slower, above all at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompetencyId that && value.equals(that.value);
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
