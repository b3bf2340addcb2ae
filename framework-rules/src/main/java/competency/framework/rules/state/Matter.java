package competency.framework.rules.state;

import competency.framework.model.catalogue.CheckRequirement;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.MembershipRequirement;
import competency.framework.model.catalogue.PracticeRequirement;
import competency.framework.model.catalogue.RegistrationRequirement;
import competency.framework.model.catalogue.Requirement;

/** What a requirement asks for. */
public enum Matter {
    /** A competency. */
    COMPETENCY,
    /** One very course. */
    COURSE,
    /** An entry in a register. */
    REGISTRATION,
    /** A check of suitability. */
    CHECK,
    /** Hours of practice. */
    PRACTICE,
    /** Membership of a body. */
    MEMBERSHIP,
    /** Time served in posts. */
    EXPERIENCE,
    /** Some of several things. */
    CHOICE;

    /**
     * What a requirement asks for.
     *
     * @param requirement a requirement; a group counts as a choice
     * @return its matter
     */
    public static Matter of(Requirement requirement) {
        if (requirement instanceof CompetencyRequirement) {
            return COMPETENCY;
        }
        if (requirement instanceof CourseRequirement) {
            return COURSE;
        }
        if (requirement instanceof RegistrationRequirement) {
            return REGISTRATION;
        }
        if (requirement instanceof CheckRequirement) {
            return CHECK;
        }
        if (requirement instanceof PracticeRequirement) {
            return PRACTICE;
        }
        if (requirement instanceof MembershipRequirement) {
            return MEMBERSHIP;
        }
        return requirement instanceof ExperienceRequirement ? EXPERIENCE : CHOICE;
    }

    /**
     * Whether courses can do anything about it.
     *
     * @return true for a competency, a course, and a choice, which may have such parts
     */
    public boolean isOfCourses() {
        return this == COMPETENCY || this == COURSE || this == CHOICE;
    }
}
