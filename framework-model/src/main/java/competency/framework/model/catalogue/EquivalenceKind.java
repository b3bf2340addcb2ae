package competency.framework.model.catalogue;

/** Why one competency stands in for another. */
public enum EquivalenceKind {
    /** Another code for the same. */
    RELABEL,
    /** The owner replaced it by a newer version. */
    UPDATE,
    /** It was made generic. */
    GENERALISATION,
    /** One was split into several. */
    SPLIT,
    /** Several became one. */
    MERGE,
    /** A body accepts one in place of another. At most one of these may stand in a derivation. */
    RECOGNITION
}
