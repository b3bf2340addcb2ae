package competency.framework.model.catalogue;

import java.util.stream.Stream;

/** One thing a role asks for: something to hold, to have done or to belong to, or a group of such requirements. */
public sealed interface Requirement
        permits CompetencyRequirement,
                CourseRequirement,
                RegistrationRequirement,
                CheckRequirement,
                PracticeRequirement,
                MembershipRequirement,
                ExperienceRequirement,
                RequirementGroup {
    /**
     * What every requirement carries.
     *
     * @return id, obligation, effect and the like
     */
    RequirementTerms terms();

    /**
     * Its key within the role.
     *
     * @return the id of its terms
     */
    default RequirementId id() {
        return terms().id();
    }

    /**
     * The requirement and, of a group, everything inside it, at any depth.
     *
     * @return itself first, then what is inside, in reading order
     */
    default Stream<Requirement> withParts() {
        return Stream.of(this);
    }
}
