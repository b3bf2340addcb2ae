package competency.framework.model.portfolio;

/** The decision that a check of suitability ended in. What was found is nobody's business here. */
public enum CheckResult {
    /** Nothing stands against the person. */
    CLEAR,
    /** Something was found, weighed, and accepted. */
    ACCEPTED_AFTER_REVIEW,
    /** The person is barred from this work. */
    BARRED
}
