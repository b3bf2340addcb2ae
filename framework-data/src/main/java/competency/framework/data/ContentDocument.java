package competency.framework.data;

import java.util.List;

/** A file that a framework lists: any parts of it. */
record ContentDocument(
        List<SourceDocument> sources,
        List<ScaleDocument> scales,
        List<CompetencyDocument> competencies,
        List<EquivalenceDocument> equivalences,
        List<CourseDocument> courses,
        List<RoleDocument> roles,
        List<PathwayDocument> pathways) {}
