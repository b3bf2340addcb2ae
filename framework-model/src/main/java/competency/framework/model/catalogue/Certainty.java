package competency.framework.model.catalogue;

/** How sure a datum is. Uncertain facts have no place in a framework, so there is no third value. */
public enum Certainty {
    /** Read in the source named. */
    CERTAIN,
    /** Follows from the source named, but is not stated there outright. */
    PROBABLE
}
