package competency.framework.model.next;

/** What somebody can do so that a requirement is satisfied, or stays so. A waiver is never suggested. */
public enum StepKind {
    /** Renew what is held before it lapses, or what lapsed and still counts for some days. */
    RENEW,
    /** Take and pass a course. */
    TAKE_COURSE,
    /** Have real work judged by somebody who may. */
    GET_ASSESSED,
    /** Be entered in a register, or have an entry put right. */
    REGISTER,
    /** Have a check made. */
    OBTAIN_CHECK,
    /** Work, and record, hours of practice. */
    LOG_PRACTICE,
    /** Become a member of a body, or stay one. */
    JOIN,
    /** Serve longer in a role. */
    SERVE,
    /**
     * Nothing that the person can do by themselves: it stands well, or a check bars them, or a course is asked for that
     * cannot be taken. Rules conclude it; no advice has such a step.
     */
    NOTHING
}
