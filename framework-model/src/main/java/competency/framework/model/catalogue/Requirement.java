package competency.framework.model.catalogue;

/** One thing a role asks for: a competency, a course, or a group of requirements. */
public sealed interface Requirement permits CompetencyRequirement, CourseRequirement, RequirementGroup {
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
}
