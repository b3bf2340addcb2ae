package competency.framework.rules.state;

/** Who else uses the id of a course. */
public enum IdUse {
    /** Nobody. */
    ALONE,
    /** An earlier course of the catalogue. */
    EARLIER_HERE,
    /** A course of the framework, or of a catalogue read earlier. */
    ELSEWHERE;

    /**
     * Who else uses an id.
     *
     * @param isFirst whether the course was given it first
     * @param isSameCatalogue whether the course that was given it first is of the same catalogue
     * @return the bucket
     */
    public static IdUse of(boolean isFirst, boolean isSameCatalogue) {
        if (isFirst) {
            return ALONE;
        }
        return isSameCatalogue ? EARLIER_HERE : ELSEWHERE;
    }
}
