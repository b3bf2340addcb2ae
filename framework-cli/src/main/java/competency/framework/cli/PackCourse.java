package competency.framework.cli;

import competency.framework.data.SourcePlace;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course that was looked through, with its mapping lines.
 *
 * @param number its position among all of them, from 1
 * @param course the course
 * @param catalogue whose course it is; null for one of the framework
 * @param place where it stands
 * @param lines its lines, in their order
 * @param noticed what was noticed about it, apart from its lines
 */
record PackCourse(
        int number,
        Course course,
        @Nullable CourseCatalogue catalogue,
        SourcePlace place,
        List<PackLine> lines,
        List<Noticed> noticed) {
    PackCourse {
        lines = List.copyOf(lines);
        noticed = List.copyOf(noticed);
    }

    /** Leads to it on the page. */
    String key() {
        return "c" + number;
    }

    String title() {
        return course.title();
    }

    String id() {
        return course.id().value();
    }

    boolean hasLines() {
        return !lines.isEmpty();
    }

    /** What is known of it, for people. */
    String facts() {
        var facts = new ArrayList<String>();
        if (course.provider() != null) {
            facts.add("by " + course.provider());
        }
        if (course.hours() != null) {
            facts.add(Wording.hours(course.hours()));
        }
        if (course.costGbp() != null) {
            facts.add(Wording.pounds(course.costGbp()));
        }
        if (!course.assessment().isEmpty()) {
            facts.add("assesses: "
                    + Wording.listed(
                            course.assessment().stream().map(Wording::kebab).toList()));
        }
        if (!course.requires().isEmpty()) {
            facts.add("after " + Wording.listed(course.requires()));
        }
        if (course.accreditedFrom() != null) {
            facts.add("counts from " + Wording.shortDay(course.accreditedFrom()));
        }
        if (course.accreditedUntil() != null) {
            facts.add("counts until " + Wording.shortDay(course.accreditedUntil()));
        }
        return String.join(" · ", facts);
    }

    /** What its claims rest on. */
    String basis() {
        return course.basis() == null ? "the training body’s own statement" : Wording.source(course.basis());
    }

    String where() {
        return "%s, line %s".formatted(place.file(), place.line());
    }

    /** What was noticed about it, by ids. */
    String remarks() {
        return ids(noticed);
    }

    /** The ids of what was noticed, each once. */
    static String ids(List<Noticed> noticed) {
        return String.join(", ", noticed.stream().map(Noticed::id).distinct().toList());
    }
}
