package competency.framework.rules.state;

/** How a mapping line names a competency. */
public enum Naming {
    /** By its id. */
    BY_ID,
    /** By a code that is in use. */
    BY_CODE,
    /** By a code that was in use on earlier days only. */
    BY_FORMER_CODE,
    /** By a code that several competencies have. */
    AMBIGUOUSLY,
    /** By something that no competency is called. */
    UNKNOWN
}
