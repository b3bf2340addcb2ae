package competency.framework.model.next;

import competency.framework.model.catalogue.Present;
import org.jspecify.annotations.Nullable;

/**
 * In what two requirements differ that ask for the same, or two roles or competencies.
 *
 * @param part the part of a group that differs, as it is called; null for the requirement itself
 * @param aspect in what they differ
 * @param left what the left one says, in a few words
 * @param right what the right one says, in a few words
 * @param harder which of them asks for more; null if neither does, or that cannot be told
 */
public record Difference(
        @Nullable String part,
        Aspect aspect,
        String left,
        String right,
        @Nullable Side harder) {
    /** Refuses what is not stated. */
    public Difference {
        Present.require("aspect of Difference", aspect);
        Present.require("left of Difference", left);
        Present.require("right of Difference", right);
    }

    /** The same difference, of a part of a group. */
    Difference in(String title) {
        return new Difference(part == null ? title : title + ", " + part, aspect, left, right, harder);
    }
}
