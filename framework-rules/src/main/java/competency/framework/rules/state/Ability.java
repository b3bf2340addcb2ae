package competency.framework.rules.state;

import competency.framework.model.catalogue.CompetencyKind;

/** What the levels of a competency are levels of. */
public enum Ability {
    /** Of doing something. */
    DOING,
    /** Of knowing something. */
    KNOWING,
    /** Of the training or qualification itself. */
    TRAINING;

    /**
     * What the levels of a kind of competency are levels of.
     *
     * @param kind the kind
     * @return the bucket
     */
    public static Ability of(CompetencyKind kind) {
        return switch (kind) {
            case OCCUPATIONAL_STANDARD, BEHAVIOUR, LOCAL -> DOING;
            case KNOWLEDGE -> KNOWING;
            case MANDATORY_TRAINING, QUALIFICATION -> TRAINING;
        };
    }
}
