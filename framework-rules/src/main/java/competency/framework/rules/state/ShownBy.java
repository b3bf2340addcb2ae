package competency.framework.rules.state;

import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.EvidenceStrength;

/** How a course lets learners show what they have learnt. */
public enum ShownBy {
    /** By being there, or by saying so. */
    PRESENCE,
    /** By a test of knowledge. */
    TEST,
    /** By work that somebody judges. */
    WORK;

    /**
     * How evidence comes about.
     *
     * @param evidence the evidence
     * @return the bucket
     */
    public static ShownBy of(EvidenceStrength evidence) {
        return switch (evidence) {
            case SELF_DECLARED, ATTENDED -> PRESENCE;
            case TESTED -> TEST;
            case WORKPLACE_ASSESSED, INDEPENDENTLY_ASSESSED -> WORK;
        };
    }

    /**
     * Whether a competency is something to know rather than to do, so that a test can show all of it.
     *
     * @param kind its kind
     * @return true of knowledge, mandatory training and qualifications
     */
    public static boolean isKnown(CompetencyKind kind) {
        return switch (kind) {
            case KNOWLEDGE, MANDATORY_TRAINING, QUALIFICATION -> true;
            case OCCUPATIONAL_STANDARD, BEHAVIOUR, LOCAL -> false;
        };
    }
}
