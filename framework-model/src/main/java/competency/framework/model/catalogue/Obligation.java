package competency.framework.model.catalogue;

/** Whether a role can be filled without a requirement. */
public enum Obligation {
    /** The role asks for it. */
    MANDATORY,
    /** The role is better for it; the verdict does not depend on it. */
    DESIRABLE
}
