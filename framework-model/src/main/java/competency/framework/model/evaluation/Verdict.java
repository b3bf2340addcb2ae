package competency.framework.model.evaluation;

/**
 * The answer for a role as a whole. The order is published and meant: where several rules speak, the first verdict
 * here is heard.
 */
public enum Verdict {
    /** Something that stops practice is not satisfied. */
    BARRED,
    /** Something mandatory is not satisfied. */
    NOT_READY,
    /** Everything mandatory is satisfied, some of it for the time being only. */
    CONDITIONAL,
    /** Everything mandatory is satisfied. */
    READY;

    /**
     * Whether the person may work in the role at all.
     *
     * @return false only for {@link #BARRED}
     */
    public boolean mayPractise() {
        return this != BARRED;
    }
}
