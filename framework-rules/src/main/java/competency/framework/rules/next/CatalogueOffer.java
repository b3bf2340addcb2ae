package competency.framework.rules.next;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A framework with the courses of catalogues laid into it. What a course requires from elsewhere, and what leads back to
 * the course itself, is left out: an inspection tells of it.
 */
final class CatalogueOffer {
    private final CompetencyFramework framework;
    private final Map<CourseId, Course> offered = new LinkedHashMap<>();
    private final boolean isFrameworkAlone;

    CatalogueOffer(CompetencyFramework framework, List<CourseCatalogue> catalogues) {
        isFrameworkAlone = catalogues.isEmpty();
        for (var catalogue : catalogues) {
            catalogue.courses().stream()
                    .filter(course -> framework.course(course.id()).isEmpty())
                    .forEach(course -> offered.putIfAbsent(course.id(), course.in(framework)));
        }
        this.framework = isFrameworkAlone ? framework : with(framework);
    }

    CompetencyFramework framework() {
        return framework;
    }

    boolean has(CourseId course) {
        return isFrameworkAlone || offered.containsKey(course);
    }

    private CompetencyFramework with(CompetencyFramework alone) {
        return alone.with(offered.values().stream().map(this::sound).toList());
    }

    private Course sound(Course course) {
        var required = course.requires().stream()
                .filter(offered::containsKey)
                .filter(each -> !leadsTo(each, course.id()))
                .toList();
        return course.toBuilder().after(required).build();
    }

    private boolean leadsTo(CourseId from, CourseId to) {
        Set<CourseId> seen = new HashSet<>();
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (next.equals(to)) {
                return true;
            }
            var course = offered.get(next);
            if (course != null && seen.add(next)) {
                open.addAll(course.requires());
            }
        }
        return false;
    }
}
