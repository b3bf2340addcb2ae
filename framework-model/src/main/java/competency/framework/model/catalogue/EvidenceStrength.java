package competency.framework.model.catalogue;

/**
 * How strongly a record supports that a competency is held, weakest first. The order is meant: where one strength is
 * needed, any later one will do.
 */
public enum EvidenceStrength {
    /** The person says so. Never satisfies a mandatory requirement. */
    SELF_DECLARED,
    /** The person was present at training. Assumed where a record or a course states nothing. */
    ATTENDED,
    /** The person passed a test of knowledge. */
    TESTED,
    /** A line manager or supervisor judged real work. */
    WORKPLACE_ASSESSED,
    /** An independent, qualified assessor or awarding body judged it. */
    INDEPENDENTLY_ASSESSED;

    /**
     * Whether this strength is enough where {@code needed} is asked for.
     *
     * @param needed the weakest strength that would do
     * @return true if this is the same or stronger
     */
    public boolean isAtLeast(EvidenceStrength needed) {
        return compareTo(needed) >= 0;
    }
}
