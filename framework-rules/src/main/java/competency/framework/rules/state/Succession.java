package competency.framework.rules.state;

/** What became of a competency. */
public enum Succession {
    /** Its owner lists it, and nothing newer has come in its place. */
    CURRENT,
    /** Something newer has come in its place, as an equivalence says. */
    REPLACED,
    /** Its owner has withdrawn it, and nothing has come in its place. */
    WITHDRAWN
}
