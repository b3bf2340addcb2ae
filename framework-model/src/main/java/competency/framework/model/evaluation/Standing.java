package competency.framework.model.evaluation;

/**
 * What becomes of a record when it is held against a requirement: the reason why it does not count, or that it does.
 * The order is published and meant: where several reasons hold, the first is heard.
 */
public enum Standing {
    /** Dated after the day asked about. */
    NOT_YET("is dated after the day asked about"),
    /** Revoked on or before the day asked about. */
    REVOKED("was revoked"),
    /** Assessed by the very person. */
    SELF_ASSESSED("was assessed by the person it is about"),
    /** Failed, given up, or only attended where the course must be passed. */
    FAILED("credits nothing"),
    /** Completed on a day on which the course was not accredited. */
    NOT_ACCREDITED_THEN("was completed on a day on which the course did not count"),
    /** A refresher of something that was not held, or had lapsed too long ago. */
    REFRESHER_WITHOUT_BASE("refreshes something that was not held then"),
    /** Stands in for what is required, but not on that day or not for an award of that day. */
    EQUIVALENCE_CLOSED("no longer stands in for what is required"),
    /** On evidence that is too weak. */
    WEAK_EVIDENCE("rests on evidence that is too weak"),
    /** At a level that will not do. */
    BELOW_LEVEL("shows another level than is needed"),
    /** Older than the requirement allows. */
    TOO_OLD("is older than the requirement allows"),
    /** Past its last valid day. */
    EXPIRED("has expired"),
    /** One part of several that stand in for what is required only together. */
    PART_ONLY("counts only together with parts that are not held"),
    /** A later record about the same decides. */
    SUPERSEDED("gave way to a later record"),
    /** The register has suspended the entry. */
    SUSPENDED("is suspended"),
    /** The entry lacks an annotation that is required. */
    WITHOUT_ANNOTATION("lacks an annotation that is required"),
    /** The entry is live under conditions where none are acceptable. */
    CONDITIONS("is live under conditions only"),
    /** The check bars the person. */
    BARRED("bars the person from this work"),
    /** The record serves another requirement of a group in which each record may serve only one. */
    SERVES_ANOTHER("serves another requirement of the group"),
    /** Nothing of the above, but a provider's own rule refuses it. */
    REFUSED("is refused by a rule of the provider"),
    /** It counts. */
    COUNTS("counts");

    private final String claim;

    Standing(String claim) {
        this.claim = claim;
    }

    /**
     * The standing as the end of a sentence that begins with the record.
     *
     * @return for example {@code has expired}
     */
    public String claim() {
        return claim;
    }
}
