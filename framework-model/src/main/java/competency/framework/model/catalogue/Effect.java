package competency.framework.model.catalogue;

/** What follows when a requirement is not satisfied. */
public enum Effect {
    /** Something is missing and must be made good. */
    GAP,
    /** The person may not practise until it is satisfied. Knows no days of grace and no due day. */
    STOP
}
