package competency.framework.model.next;

/** Which of two things that are compared. */
public enum Side {
    /** The one named first. */
    LEFT,
    /** The one named second. */
    RIGHT
}
