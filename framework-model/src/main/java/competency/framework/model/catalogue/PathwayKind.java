package competency.framework.model.catalogue;

/** What sort of step a pathway is. */
public enum PathwayKind {
    /** To a role with more responsibility. */
    PROGRESSION,
    /** To a role with a field of its own. */
    SPECIALISATION,
    /** To a role of the same standing elsewhere. */
    LATERAL,
    /** Out of this workforce, to a role that the framework knows only as a destination. */
    EXIT
}
