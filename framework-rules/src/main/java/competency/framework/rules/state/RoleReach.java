package competency.framework.rules.state;

/** How people come into a role. */
public enum RoleReach {
    /** As the role itself says. */
    ENTERED,
    /** By a pathway. */
    REACHED,
    /** Not at all: it only stands for what other roles have in common. */
    BASE,
    /** Nobody says; pathways begin there. */
    START,
    /** Nobody says, and no pathway touches it. */
    CUT_OFF
}
