package competency.framework.rules.state;

/** What requirements say of the evidence of a mapping line. */
public enum RequiredEvidence {
    /** Nothing requires the competency. */
    NOT_ASKED,
    /** It is enough for every requirement. */
    ENOUGH,
    /** It is too weak for some requirement. */
    SHORT;

    /**
     * What requirements say, by their number.
     *
     * @param asking how many require the competency
     * @param unserved for how many of these the evidence is too weak
     * @return the bucket
     */
    public static RequiredEvidence of(int asking, int unserved) {
        if (asking == 0) {
            return NOT_ASKED;
        }
        return unserved == 0 ? ENOUGH : SHORT;
    }
}
