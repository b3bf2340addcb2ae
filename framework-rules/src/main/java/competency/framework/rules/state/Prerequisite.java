package competency.framework.rules.state;

/** Whether a required course can be completed first. */
public enum Prerequisite {
    /** It can. */
    POSSIBLE,
    /** It no longer counts. */
    OVER,
    /** It requires in turn the course that requires it. */
    CIRCULAR,
    /** Nobody offers it. */
    UNKNOWN;

    /**
     * Whether a required course can be completed first.
     *
     * @param isKnown whether anybody offers it
     * @param isCircular whether it requires the course that requires it
     * @param isOffered whether completing it still counts, or will
     * @return the bucket
     */
    public static Prerequisite of(boolean isKnown, boolean isCircular, boolean isOffered) {
        if (!isKnown) {
            return UNKNOWN;
        }
        if (isCircular) {
            return CIRCULAR;
        }
        return isOffered ? POSSIBLE : OVER;
    }
}
