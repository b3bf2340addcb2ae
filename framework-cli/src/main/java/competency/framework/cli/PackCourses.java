package competency.framework.cli;

import competency.framework.data.SourcePlace;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the courses that a check is about: those of the catalogues; without catalogues those of the framework. */
final class PackCourses {
    private final @Nullable CompetencyFramework framework;
    private final CheckedPlaces places;
    private final PackInputs inputs;
    private final Map<String, List<Noticed>> noticed = new HashMap<>();
    private final List<PackCourse> courses = new ArrayList<>();

    private PackCourses(CheckAnswer answer, CheckedPlaces places, PackInputs inputs) {
        framework = answer.framework();
        this.places = places;
        this.inputs = inputs;
        answer.noticed()
                .forEach(each -> noticed.computeIfAbsent(key(each.place(), each.path()), unused -> new ArrayList<>())
                        .add(each));
    }

    /** The courses of an answer, whose places are already told by the names of the pack. */
    static List<PackCourse> of(CheckAnswer answer, CheckedPlaces places, PackInputs inputs) {
        var all = new PackCourses(answer, places, inputs);
        answer.catalogues().forEach(all::add);
        if (answer.catalogues().isEmpty() && answer.framework() != null) {
            answer.framework().content().courses().forEach(all::add);
        }
        return List.copyOf(all.courses);
    }

    private void add(CourseCatalogue catalogue) {
        for (var offered : catalogue.courses()) {
            var lines = new ArrayList<PackLine>();
            offered.lines().forEach(line -> lines.add(line(offered.course(), line, line, lines.size() + 1)));
            add(offered.course(), offered, catalogue, lines);
        }
    }

    private void add(Course course) {
        var lines = new ArrayList<PackLine>();
        course.develops().forEach(line -> lines.add(line(course, MappingLine.of(line), line, lines.size() + 1)));
        course.refreshes().forEach(line -> lines.add(line(course, MappingLine.of(line), line, lines.size() + 1)));
        add(course, course, null, lines);
    }

    private void add(Course course, Object part, @Nullable CourseCatalogue catalogue, List<PackLine> lines) {
        var place = place(part, "");
        courses.add(new PackCourse(
                courses.size() + 1, course, catalogue, place, lines, noticed(place, "courses/" + course.id())));
    }

    private PackLine line(Course course, MappingLine said, Object part, int number) {
        var followed = framework == null
                ? null
                : OfferedCourse.followed(said, framework).orElse(null);
        var scale = followed == null || framework == null
                ? null
                : framework.scaleOf(followed).orElse(null);
        var place = place(part, "competency");
        var path = "courses/%s/develops/%s".formatted(course.id(), number);
        return new PackLine(number, said, followed, scale, place, noticed(place, path));
    }

    private SourcePlace place(Object part, String component) {
        return places.of(part, component, -1).map(inputs::named).orElseGet(() -> new SourcePlace("", 1, 1));
    }

    private List<Noticed> noticed(SourcePlace place, String path) {
        return noticed.getOrDefault(key(place, path), List.of());
    }

    private static String key(SourcePlace place, String path) {
        return place.file() + "|" + path;
    }
}
