package competency.framework.model.next;

/** What sort of clause of a framework or a policy. */
public enum ClauseKind {
    /** A requirement of a role. */
    REQUIREMENT,
    /** A competency. */
    COMPETENCY,
    /** A scale of levels. */
    SCALE,
    /** A course. */
    COURSE,
    /** An equivalence. */
    EQUIVALENCE,
    /** A role, where what counts is which family it belongs to. */
    ROLE,
    /** A number of days that a policy sets. */
    POLICY
}
