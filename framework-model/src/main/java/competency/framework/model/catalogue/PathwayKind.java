package competency.framework.model.catalogue;

/** What sort of step a pathway is. */
public enum PathwayKind {
    /** To a role with more responsibility. */
    PROGRESSION,
    /** To a role with a field of its own. */
    SPECIALISATION,
    /** To a role of the same standing elsewhere. */
    LATERAL,
    /** Out of this line of work, by a training of its own; often the framework knows the role as a destination only. */
    EXIT
}
