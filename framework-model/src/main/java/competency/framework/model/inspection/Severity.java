package competency.framework.model.inspection;

/** How much an observation matters, the gravest first. */
public enum Severity {
    /** Something is wrong: it cannot be meant as it is written. */
    ERROR,
    /** Something is probably not as it was meant, and somebody should look. */
    WARNING,
    /** Good to know; nothing has to be done. */
    NOTE
}
