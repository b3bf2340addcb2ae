package competency.framework.model.inspection;

/** How far courses lead to a requirement. */
public enum Delivery {
    /** Whoever passes them satisfies it. */
    FULLY,
    /** They lead part of the way: to a lower level, on weaker evidence, or to some of its parts. */
    PARTLY,
    /** They lead nowhere near it. */
    NOT,
    /** No training can satisfy it: a registration, a check, practice, a membership, or time in posts. */
    OUTSIDE
}
