package competency.framework.model.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The courses of a training body, with what they claim to develop in the words of a framework.
 *
 * @param id its key
 * @param title what it is called
 * @param provider who offers the courses, kebab-case; null if not stated
 * @param framework the framework in whose words it is written; null: any that it is held against
 * @param version the version of that framework; null: any
 * @param courses its courses, in reading order; one id may stand on several, which an inspection tells
 */
public record CourseCatalogue(
        CatalogueId id,
        String title,
        @Nullable String provider,
        @Nullable FrameworkId framework,
        @Nullable String version,
        List<OfferedCourse> courses) {
    /** Refuses a blank title or version, and a provider that is not kebab-case. */
    public CourseCatalogue {
        Present.require("id of CourseCatalogue", id);
        Present.require("title of CourseCatalogue", title);
        Words.require("title", title);
        if (provider != null) {
            KebabCase.require("provider", provider);
        }
        if (version != null) {
            Words.require("version", version);
        }
        courses = Present.copyOf("courses of CourseCatalogue", courses);
    }
}
