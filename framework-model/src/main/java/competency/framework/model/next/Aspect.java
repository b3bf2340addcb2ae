package competency.framework.model.next;

/** In what two requirements differ that ask for the same, or two roles or competencies. */
public enum Aspect {
    /** Mandatory or desirable. */
    OBLIGATION,
    /** What follows when it is not satisfied. */
    EFFECT,
    /** Weeks that whoever takes up a post has. */
    DUE_WEEKS,
    /** The settings and duties it is limited to. */
    POSTS,
    /** The days on which it exists. */
    EFFECTIVE_DAYS,
    /** The level of a competency. */
    LEVEL,
    /** The weakest evidence that would do. */
    EVIDENCE,
    /** How long it lasts, or how old it may be. */
    VALIDITY,
    /** Annotations of an entry in a register. */
    ANNOTATIONS,
    /** Whether an entry under conditions would do. */
    CONDITIONS,
    /** Hours of practice, in all, of a tag, or a month. */
    HOURS,
    /** The months in which practice counts. */
    WINDOW,
    /** How long membership must be unbroken, or a post be held. */
    TIME,
    /** How many of the parts of a group are needed. */
    CHOICE,
    /** The parts of a group. */
    PARTS,
    /** Whether each record may serve one part of a group only. */
    DISTINCT_RECORDS,
    /** What it is called. */
    TITLE,
    /** The codes that a competency is or was known by. */
    CODES,
    /** The family that a role belongs to. */
    FAMILY,
    /** The tier that a role belongs to. */
    TIER,
    /** The kinds of service that a role is worked in. */
    SETTINGS
}
