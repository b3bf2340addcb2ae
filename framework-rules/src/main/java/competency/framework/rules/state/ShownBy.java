package competency.framework.rules.state;

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
}
