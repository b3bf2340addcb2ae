package competency.framework.rules.state;

/** What a role asks for. */
public enum RoleContent {
    /** Nothing. */
    NOTHING,
    /** Nothing mandatory. */
    DESIRABLE,
    /** Something mandatory. */
    MANDATORY
}
