package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Present;
import org.jspecify.annotations.Nullable;

/**
 * Whoever a portfolio belongs to, or whoever assessed something, by an opaque key that only the host can resolve.
 *
 * @param value letters, digits, dots, hyphens and underscores, starting with a letter or digit; at most 64 characters.
 *     Never a name or an e-mail address
 */
public record PersonRef(String value) {
    /** Refuses anything that is not an opaque key. */
    public PersonRef {
        Present.require("value of PersonRef", value);
        OpaqueKey.require("person", value);
    }

    // Asked for every record that is looked at; what the compiler would give is slower, above all at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonRef that && value.equals(that.value);
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
