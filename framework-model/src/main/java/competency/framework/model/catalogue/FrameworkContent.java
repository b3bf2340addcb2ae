package competency.framework.model.catalogue;

import java.util.List;

/**
 * Everything a framework is made of, before it is known to fit together.
 *
 * @param edition which framework and version
 * @param sources publications its data rest on
 * @param scales scales of levels
 * @param competencies its competencies
 * @param equivalences what stands in for what
 * @param courses its courses
 * @param roles its roles
 * @param pathways steps from role to role
 * @param deviations where an organisation has made it weaker for itself; empty for a framework as it was published
 */
public record FrameworkContent(
        FrameworkEdition edition,
        List<Source> sources,
        List<ProficiencyScale> scales,
        List<Competency> competencies,
        List<Equivalence> equivalences,
        List<Course> courses,
        List<RoleProfile> roles,
        List<Pathway> pathways,
        List<Deviation> deviations) {
    /** Copies every list. */
    public FrameworkContent {
        Present.require("edition of FrameworkContent", edition);
        sources = Present.copyOf("sources of FrameworkContent", sources);
        scales = Present.copyOf("scales of FrameworkContent", scales);
        competencies = Present.copyOf("competencies of FrameworkContent", competencies);
        equivalences = Present.copyOf("equivalences of FrameworkContent", equivalences);
        courses = Present.copyOf("courses of FrameworkContent", courses);
        roles = Present.copyOf("roles of FrameworkContent", roles);
        pathways = Present.copyOf("pathways of FrameworkContent", pathways);
        deviations = Present.copyOf("deviations of FrameworkContent", deviations);
    }

    /**
     * The parts of a framework as it was published, if it has no pathways.
     *
     * @param edition which framework and version
     * @param sources publications its data rest on
     * @param scales scales of levels
     * @param competencies its competencies
     * @param equivalences what stands in for what
     * @param courses its courses
     * @param roles its roles
     */
    public FrameworkContent(
            FrameworkEdition edition,
            List<Source> sources,
            List<ProficiencyScale> scales,
            List<Competency> competencies,
            List<Equivalence> equivalences,
            List<Course> courses,
            List<RoleProfile> roles) {
        this(edition, sources, scales, competencies, equivalences, courses, roles, List.of(), List.of());
    }

    /**
     * What a role requires as far as these parts say: what it takes over from other roles, then its own, with every
     * replacement made.
     *
     * @param role a role; what it takes over from and is not among the parts is left out
     * @return its requirements in reading order
     */
    public List<Requirement> requirementsOf(RoleProfile role) {
        var known = CompetencyFramework.index(roles, RoleProfile::id);
        return List.copyOf(new Ancestry(known).requirementsOf(role).values());
    }
}
