package competency.framework.model.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a datum rests on.
 *
 * @param source the publication
 * @param clause the place in it; null if the whole of it is meant
 * @param certainty how sure the datum is
 */
public record Basis(SourceId source, @Nullable String clause, Certainty certainty) {
    /** Refuses a blank clause. */
    public Basis {
        Present.require("source of Basis", source);
        Present.require("certainty of Basis", certainty);
        if (clause != null) {
            Words.require("clause", clause);
        }
    }

    @Override
    public String toString() {
        return clause == null ? source.value() : source + ", " + clause;
    }
}
