package competency.framework.rules.state;

/** Which level of a scale is claimed. */
public enum ClaimedRank {
    /** The lowest. */
    LOWEST,
    /** The next above the lowest. */
    NEXT,
    /** Any above that. */
    HIGHER;

    /**
     * Where a level stands on its scale.
     *
     * @param rank its position, 1 for the lowest
     * @return the bucket
     */
    public static ClaimedRank of(int rank) {
        if (rank == 1) {
            return LOWEST;
        }
        return rank == 2 ? NEXT : HIGHER;
    }
}
