package competency.framework.model.catalogue;

/** How many of its children a group needs. */
public enum GroupKind {
    /** Every one. */
    ALL,
    /** Any one. */
    ANY,
    /** A stated number. */
    AT_LEAST
}
