package competency.framework.bench;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.FrameworkContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Gives made-up courses what plans are weighed by: hours, costs, and courses to be passed before. */
final class PricedCourses {
    private static final int STATED = 95;
    private static final int AFTER_ANOTHER = 15;

    private PricedCourses() {}

    static CompetencyFramework in(CompetencyFramework framework) {
        var random = new SplittableRandom(7);
        var content = framework.content();
        var courses = new ArrayList<Course>();
        for (var course : content.courses()) {
            courses.add(course.toBuilder()
                    .taking(random.nextInt(100) < STATED ? halfHours(random) : null, null)
                    .costing(random.nextInt(100) < STATED ? BigDecimal.valueOf(random.nextInt(40) * 10L) : null)
                    .after(before(courses, random))
                    .build());
        }
        return CompetencyFramework.of(new FrameworkContent(
                content.edition(),
                content.sources(),
                content.scales(),
                content.competencies(),
                content.equivalences(),
                courses,
                content.roles()));
    }

    private static BigDecimal halfHours(SplittableRandom random) {
        return BigDecimal.valueOf(5L * (1 + random.nextInt(60)), 1);
    }

    private static List<CourseId> before(List<Course> courses, SplittableRandom random) {
        return courses.isEmpty() || random.nextInt(100) >= AFTER_ANOTHER
                ? List.of()
                : List.of(courses.get(random.nextInt(courses.size())).id());
    }
}
