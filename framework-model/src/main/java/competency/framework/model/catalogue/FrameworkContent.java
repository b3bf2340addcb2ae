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
 */
public record FrameworkContent(
        FrameworkEdition edition,
        List<Source> sources,
        List<ProficiencyScale> scales,
        List<Competency> competencies,
        List<Equivalence> equivalences,
        List<Course> courses,
        List<RoleProfile> roles) {
    /** Copies every list. */
    public FrameworkContent {
        sources = List.copyOf(sources);
        scales = List.copyOf(scales);
        competencies = List.copyOf(competencies);
        equivalences = List.copyOf(equivalences);
        courses = List.copyOf(courses);
        roles = List.copyOf(roles);
    }
}
