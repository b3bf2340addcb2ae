package competency.framework.model.evaluation;

/**
 * How a requirement stands on the day asked about, best first. The order is published and meant: where several rules
 * speak about one requirement, the first status here is heard, and a group compares its children by it.
 */
public enum Status {
    /** It does not concern the post, or does not exist on the day. Left out of everything. */
    NOT_APPLICABLE(false),
    /** Something that satisfies it is valid on the day. */
    MET(true),
    /** Met, but the last valid day is near. */
    EXPIRING(true),
    /** Somebody decided that the person may go without it for a time. */
    WAIVED(true),
    /** What satisfied it lapsed so few days ago that it still counts. */
    IN_GRACE(true),
    /** Whoever took up the post still has time. */
    NOT_YET_DUE(true),
    /** What would satisfy it has lapsed. */
    EXPIRED(false),
    /** Something is held, at a level that will not do. */
    BELOW_LEVEL(false),
    /** Something is held, on evidence that will not do. */
    WEAK_EVIDENCE(false),
    /** Some of it is there, not enough. */
    PARTLY_MET(false),
    /** Nothing counts. */
    MISSING(false),
    /** The register has suspended the entry. */
    SUSPENDED(false),
    /** A check bars the person from the work. Always stops practice. */
    BARRED(false);

    private final boolean satisfied;

    Status(boolean satisfied) {
        this.satisfied = satisfied;
    }

    /**
     * Whether the requirement counts as satisfied.
     *
     * @return true from {@link #MET} to {@link #NOT_YET_DUE}
     */
    public boolean isSatisfied() {
        return satisfied;
    }

    /**
     * Whether the requirement stands against the person.
     *
     * @return true if it is applicable and not satisfied
     */
    public boolean isUnsatisfied() {
        return !satisfied && this != NOT_APPLICABLE;
    }

    /**
     * Whether the requirement is satisfied for the time being only: nothing valid is held on the day.
     *
     * @return true for {@link #WAIVED}, {@link #IN_GRACE} and {@link #NOT_YET_DUE}
     */
    public boolean isProvisional() {
        return this == WAIVED || this == IN_GRACE || this == NOT_YET_DUE;
    }

    /**
     * Whether this is a better status than another.
     *
     * @param other the other
     * @return true if this stands before the other in the published order
     */
    public boolean isBetterThan(Status other) {
        return compareTo(other) < 0;
    }
}
