package competency.framework.model.catalogue;

/** What sort of ability a competency is. */
public enum CompetencyKind {
    /** A unit of a published suite of occupational standards. */
    OCCUPATIONAL_STANDARD,
    /** Something to know. */
    KNOWLEDGE,
    /** A way of dealing with people. */
    BEHAVIOUR,
    /** Training that an employer or the law expects of everyone concerned. */
    MANDATORY_TRAINING,
    /** A qualification held as a whole. */
    QUALIFICATION,
    /** Defined by this framework, not by a standards body. */
    LOCAL
}
