package competency.framework.rules.state;

import competency.framework.model.portfolio.RegistrationStatus;

/** What a register says. */
public enum RegisterEntry {
    /** There is no entry. */
    NONE,
    /** Live, without conditions. */
    ACTIVE,
    /** Live, with conditions. */
    CONDITIONS,
    /** Suspended. */
    SUSPENDED;

    /**
     * What a register says by a record.
     *
     * @param status the status recorded
     * @return never {@link #NONE}
     */
    public static RegisterEntry of(RegistrationStatus status) {
        return switch (status) {
            case ACTIVE -> ACTIVE;
            case CONDITIONS -> CONDITIONS;
            case SUSPENDED -> SUSPENDED;
        };
    }
}
