package competency.framework.data;

import java.util.List;

/** The file that a framework begins with: which framework it is, and any parts of it. */
record FrameworkDocument(
        EditionDocument framework,
        List<SourceDocument> sources,
        List<ScaleDocument> scales,
        List<CompetencyDocument> competencies,
        List<EquivalenceDocument> equivalences,
        List<CourseDocument> courses,
        List<RoleDocument> roles,
        List<PathwayDocument> pathways) {
    ContentDocument content() {
        return new ContentDocument(sources, scales, competencies, equivalences, courses, roles, pathways);
    }
}
