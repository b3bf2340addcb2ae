package competency.framework.model.portfolio;

/** What a register says of an entry. */
public enum RegistrationStatus {
    /** Live, without conditions. */
    ACTIVE,
    /** Live, with conditions on practice. */
    CONDITIONS,
    /** Suspended. */
    SUSPENDED
}
