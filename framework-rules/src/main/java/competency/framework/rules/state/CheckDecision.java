package competency.framework.rules.state;

import competency.framework.model.portfolio.CheckResult;

/** The decision that a check ended in. */
public enum CheckDecision {
    /** No check was made. */
    NONE,
    /** Nothing stands against the person. */
    CLEAR,
    /** Something was found, weighed, and accepted. */
    ACCEPTED_AFTER_REVIEW,
    /** The person is barred. */
    BARRED;

    /**
     * The decision of a record.
     *
     * @param result the result recorded
     * @return never {@link #NONE}
     */
    public static CheckDecision of(CheckResult result) {
        return switch (result) {
            case CLEAR -> CLEAR;
            case ACCEPTED_AFTER_REVIEW -> ACCEPTED_AFTER_REVIEW;
            case BARRED -> BARRED;
        };
    }
}
