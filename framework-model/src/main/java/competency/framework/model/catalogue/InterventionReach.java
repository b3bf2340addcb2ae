package competency.framework.model.catalogue;

/** Whom learning is meant to change. */
public enum InterventionReach {
    /** One worker. */
    INDIVIDUAL,
    /** A team or a service, by way of whoever leads it. */
    ORGANISATION,
    /** All services of an area, by way of those who commission them together. */
    SYSTEM
}
