package competency.framework.rules.state;

import competency.framework.model.evaluation.Standing;

/** How something that is held falls short of a requirement, mildest first. */
public enum NearMiss {
    /** Only by its day. */
    BY_DAY,
    /** By its level, whatever its day. */
    BY_LEVEL,
    /** By its evidence, whatever its level and day. */
    BY_EVIDENCE,
    /** Parts are held of what stands in for it only as a whole. */
    IN_PART,
    /** Nothing is held that falls short. */
    NONE;

    /**
     * How one record falls short.
     *
     * @param standing what became of it
     * @return {@link #NONE} if it satisfies the requirement or counts for nothing at all
     */
    public static NearMiss of(Standing standing) {
        return switch (standing) {
            case TOO_OLD, EXPIRED -> BY_DAY;
            case BELOW_LEVEL -> BY_LEVEL;
            case WEAK_EVIDENCE -> BY_EVIDENCE;
            case PART_ONLY -> IN_PART;
            default -> NONE;
        };
    }

    /**
     * The milder of two.
     *
     * @param other another
     * @return the one that stands first
     */
    public NearMiss milder(NearMiss other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
