package competency.framework.model.catalogue;

/** The four families of roles in the field, after the Lifeline paper of January 2013. */
public enum RoleFamily {
    /** Regulated health professionals. */
    CLINICIAN,
    /** Workers who deliver treatment and support. */
    PRACTITIONER,
    /** Those who lead teams and services, or commission them. */
    MANAGER,
    /** Peers, volunteers and others whose role is not salaried. */
    PEER
}
