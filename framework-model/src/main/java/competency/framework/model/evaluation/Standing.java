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
    /** On evidence that is too weak. */
    WEAK_EVIDENCE("rests on evidence that is too weak"),
    /** At a level that will not do. */
    BELOW_LEVEL("shows another level than is needed"),
    /** Older than the requirement allows. */
    TOO_OLD("is older than the requirement allows"),
    /** Past its last valid day. */
    EXPIRED("has expired"),
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
