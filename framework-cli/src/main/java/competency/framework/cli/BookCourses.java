package competency.framework.cli;

import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.InterventionReach;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every course and qualification: how long it is, and what it shows.
 *
 * @param links of the framework
 */
record BookCourses(BookLinks links) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "Courses and qualifications";
    }

    @Override
    public void write(Markdown page) {
        page.paragraph("Hours are those of a learner in all, guided hours those of them that are taught. “–” means that"
                + " none is known.");
        for (var reach : InterventionReach.values()) {
            var some = links.framework().content().courses().stream()
                    .filter(course -> course.reach() == reach)
                    .toList();
            if (!some.isEmpty()) {
                page.heading(3, "Learning for: %s (%s)".formatted(Wording.spaced(reach), some.size()));
                page.table(
                        List.of("Course", "Hours", "Guided", "Credits", "What it shows", "Rests on"),
                        some.stream().map(this::row).toList());
            }
        }
    }

    private List<String> row(Course course) {
        return List.of(
                "%s%s%s"
                        .formatted(
                                Markdown.place("course-" + course.id()),
                                Markdown.plain(course.title()),
                                course.provider() == null ? "" : ", by " + Markdown.plain(course.provider())),
                amount(course.hours()),
                amount(course.guidedHours()),
                course.credits() == null ? "–" : String.valueOf(course.credits()),
                shows(course),
                links.basis(course.basis()));
    }

    private String shows(Course course) {
        var developed = course.develops().stream()
                .map(line -> "%s, %s"
                        .formatted(links.competency(line.competency()), BookLinks.said(CourseView.development(line))));
        var renewed = course.refreshes().stream()
                .map(line -> "renews %s, %s"
                        .formatted(links.competency(line.competency()), BookLinks.said(CourseView.renewal(line))));
        var first = course.requires().stream().map(id -> "after " + links.course(id));
        var all = Stream.of(developed, renewed, first).flatMap(part -> part).collect(Collectors.joining(";<br>"));
        return all.isEmpty() ? "–" : all;
    }

    private static String amount(@Nullable BigDecimal hours) {
        return hours == null ? "–" : Wording.amount(hours);
    }
}
