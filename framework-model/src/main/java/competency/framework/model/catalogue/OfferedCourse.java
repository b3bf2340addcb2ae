package competency.framework.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A course as a training body offers it, with what it claims as it was written.
 *
 * @param course everything but what it develops and renews, which the lines say
 * @param lines what it claims; may be empty
 */
public record OfferedCourse(Course course, List<MappingLine> lines) {
    /** Refuses a course that says itself what it develops or renews. */
    public OfferedCourse {
        Present.require("course of OfferedCourse", course);
        if (!course.develops().isEmpty() || !course.refreshes().isEmpty()) {
            throw new IllegalArgumentException(
                    "course %s must leave to its lines what it develops and renews".formatted(course.id()));
        }
        lines = Present.copyOf("lines of OfferedCourse", lines);
    }

    /**
     * Its key.
     *
     * @return the id of the course
     */
    public CourseId id() {
        return course.id();
    }

    /**
     * The course with those of its lines that a framework understands: codes are followed; lines that name nothing,
     * several competencies, or a level that there is not are left out.
     *
     * @param framework where the competencies are
     * @return a course whose lines fit the framework; its prerequisites are kept as they are
     */
    public Course in(CompetencyFramework framework) {
        var develops = new ArrayList<Development>();
        var refreshes = new ArrayList<Refresher>();
        for (var line : lines) {
            followed(line, framework).ifPresent(competency -> {
                if (line.refresher()) {
                    refreshes.add(line.renewal(competency.id()));
                } else {
                    develops.add(line.development(competency.id()));
                }
            });
        }
        return course.toBuilder().developing(develops).refreshing(refreshes).build();
    }

    /**
     * The competency that a line names, if the line can be understood at all.
     *
     * @param line a line
     * @param framework where the competencies are
     * @return empty if the line names nothing, several competencies, or a level that the competency does not have
     */
    public static Optional<Competency> followed(MappingLine line, CompetencyFramework framework) {
        var named = named(line, framework);
        return named.size() == 1 && hasLevel(named.get(0), line, framework)
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    /**
     * The competencies that a line names. An id goes before codes.
     *
     * @param line a line
     * @param framework where the competencies are
     * @return empty if it names nothing; more than one if its code is ambiguous
     */
    public static List<Competency> named(MappingLine line, CompetencyFramework framework) {
        var found = framework.competenciesFor(line.competency());
        if (found.size() < 2) {
            return found;
        }
        return found.stream()
                .filter(competency -> competency.id().value().equals(line.competency()))
                .findFirst()
                .map(List::of)
                .orElse(found);
    }

    private static boolean hasLevel(Competency competency, MappingLine line, CompetencyFramework framework) {
        var level = line.level();
        var scale = framework.scaleOf(competency).orElse(null);
        return level == null || (scale != null && scale.has(level));
    }
}
