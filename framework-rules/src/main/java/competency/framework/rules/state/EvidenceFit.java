package competency.framework.rules.state;

import competency.framework.model.catalogue.EvidenceStrength;
import org.jspecify.annotations.Nullable;

/** How the evidence behind a credit compares with what is needed. */
public enum EvidenceFit {
    /** As strong as needed, and more than the person's own word. */
    STRONG_ENOUGH,
    /** As strong as needed, but only because the person's own word would do. */
    OWN_WORD,
    /** Weaker than needed. */
    TOO_WEAK;

    /**
     * Compares evidence with what is needed.
     *
     * @param shown the evidence behind the credit
     * @param needed the weakest that would do; null: any
     * @return the bucket
     */
    public static EvidenceFit of(EvidenceStrength shown, @Nullable EvidenceStrength needed) {
        if (needed != null && !shown.isAtLeast(needed)) {
            return TOO_WEAK;
        }
        return shown == EvidenceStrength.SELF_DECLARED ? OWN_WORD : STRONG_ENOUGH;
    }
}
