package competency.framework.model.portfolio;

import competency.framework.model.catalogue.Present;
import org.jspecify.annotations.Nullable;

/**
 * Key of one record in a portfolio, given by the host so that a finding can be traced back.
 *
 * @param value letters, digits, dots, hyphens and underscores, starting with a letter or digit; at most 64 characters
 */
public record RecordId(String value) implements Comparable<RecordId> {
    /** Refuses anything that is not an opaque key. */
    public RecordId {
        Present.require("value of RecordId", value);
        OpaqueKey.require("record id", value);
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    // Asked for every record that is looked at; what the compiler would give is slower, above all at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordId that && value.equals(that.value);
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
