package competency.framework.cli;

/** What the command tells the shell. */
final class ExitStatus {
    /** Answered, whatever the verdict. */
    static final int ANSWERED = 0;

    /** A case failed. */
    static final int CASE_FAILED = 1;

    /** A check found errors. */
    static final int FOUND_ERRORS = 1;

    /** Bad input or usage. */
    static final int BAD_INPUT = 2;

    /** A fault of this program. */
    static final int FAULT = 70;

    /** The answer could not be written. */
    static final int NOT_WRITTEN = 74;

    private ExitStatus() {}
}
