package competency.framework.rules.state;

import competency.framework.model.catalogue.EvidenceStrength;
import org.jspecify.annotations.Nullable;

/** How the evidence that a requirement asks for compares with what its competency needs. */
public enum EvidenceAsked {
    /** The requirement states none. */
    NOT_STATED,
    /** It is as strong or stronger, and more than a person's own word. */
    ENOUGH,
    /** It is a person's own word, and the competency needs no more. */
    OWN_WORD,
    /** It is weaker. */
    WEAKER;

    /**
     * Compares what a requirement asks for with what its competency needs.
     *
     * @param asked the weakest evidence that the requirement takes; null: not stated
     * @param needed the weakest that shows the competency; null: any
     * @return the bucket
     */
    public static EvidenceAsked of(@Nullable EvidenceStrength asked, @Nullable EvidenceStrength needed) {
        if (asked == null) {
            return NOT_STATED;
        }
        if (needed != null && !asked.isAtLeast(needed)) {
            return WEAKER;
        }
        return asked == EvidenceStrength.SELF_DECLARED ? OWN_WORD : ENOUGH;
    }
}
