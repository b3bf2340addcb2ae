package competency.framework.rules.state;

/** Whether what a refresher refreshes was held when it was taken. */
public enum RefresherBase {
    /** The record is no refresher. */
    NOT_NEEDED,
    /** It was held, or had lapsed so recently that it could be renewed. */
    HELD,
    /** It was not. */
    NOT_HELD
}
