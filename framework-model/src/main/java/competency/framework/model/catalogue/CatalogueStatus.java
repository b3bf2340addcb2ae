package competency.framework.model.catalogue;

/** Whether the body that owns a standard still lists it. Not the same as {@link GuidanceStatus}. */
public enum CatalogueStatus {
    /** Listed. */
    CURRENT,
    /** No longer listed; awards made before still say what they said. */
    WITHDRAWN
}
