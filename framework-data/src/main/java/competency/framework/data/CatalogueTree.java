package competency.framework.data;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.InterventionReach;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file of courses says, key by key. What says nothing beside its absence is left out. */
final class CatalogueTree {
    private final CourseCatalogue catalogue;

    CatalogueTree(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The whole file. */
    Map<String, Object> file() {
        var file = new LinkedHashMap<String, Object>();
        file.put("catalogue", head());
        put(file, "courses", catalogue.courses().stream().map(this::whole).toList());
        return file;
    }

    private Map<String, Object> whole(OfferedCourse offered) {
        var whole = course(offered);
        put(whole, "develops", offered.lines().stream().map(CatalogueTree::line).toList());
        return whole;
    }

    Map<String, Object> head() {
        var head = new LinkedHashMap<String, Object>();
        put(head, "id", catalogue.id());
        put(head, "title", catalogue.title());
        put(head, "provider", catalogue.provider());
        put(head, "framework", catalogue.framework());
        put(head, "framework_version", catalogue.version());
        return head;
    }

    /** A course without its lines. */
    Map<String, Object> course(OfferedCourse offered) {
        var course = offered.course();
        var said = new LinkedHashMap<String, Object>();
        put(said, "id", course.id());
        put(said, "title", course.title());
        if (course.provider() != null && !course.provider().equals(catalogue.provider())) {
            put(said, "provider", course.provider());
        }
        put(said, "accredited_from", course.accreditedFrom());
        put(said, "accredited_until", course.accreditedUntil());
        put(said, "hours", course.hours());
        put(said, "guided_hours", course.guidedHours());
        put(said, "credits", course.credits());
        put(said, "cost_gbp", course.costGbp());
        put(said, "requires", course.requires());
        put(
                said,
                "assessment",
                course.assessment().stream().map(CatalogueTree::word).toList());
        if (course.reach() != InterventionReach.INDIVIDUAL) {
            put(said, "reach", word(course.reach()));
        }
        return said;
    }

    static Map<String, Object> line(MappingLine line) {
        var said = new LinkedHashMap<String, Object>();
        put(said, "competency", line.competency());
        put(said, "level", line.level());
        put(said, "evidence", line.evidence() == null ? null : word(line.evidence()));
        put(said, "valid_months", line.validMonths());
        put(said, "simulated", line.simulated() ? true : null);
        put(said, "refresher", line.refresher() ? true : null);
        put(said, "lapse_months", line.lapseMonths() == 0 ? null : line.lapseMonths());
        return said;
    }

    private static void put(Map<String, Object> said, String key, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            said.put(key, value);
        }
    }

    private static String word(Enum<?> constant) {
        return Words.kebab(constant.name());
    }
}
