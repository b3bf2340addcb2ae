package competency.framework.data;

import competency.framework.model.catalogue.CourseCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a file of courses.
 *
 * @param examined the courses that can be used, where everything stands, and what is wrong
 * @param sheet how the sheet was understood; null if the file is none, or its columns cannot be told apart
 */
public record CataloguePreview(
        Examined<CourseCatalogue> examined, @Nullable SheetLayout sheet) {}
