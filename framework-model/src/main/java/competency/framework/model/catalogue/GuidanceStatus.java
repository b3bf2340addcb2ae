package competency.framework.model.catalogue;

/**
 * Whether current guidance still relies on a standard. A unit can stay in its catalogue and be superseded as guidance.
 */
public enum GuidanceStatus {
    /** Guidance relies on it. */
    CURRENT,
    /** Guidance has moved on to something else. */
    SUPERSEDED
}
