package competency.framework.data;

import java.util.List;

/** A file of a training body: which catalogue it is, and its courses. */
record CatalogueFileDocument(CatalogueDocument catalogue, List<OfferedCourseDocument> courses) {}
