package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;
import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes catalogues of documents. What they say of a framework is for an inspection to judge. */
final class CatalogueMapper {
    private final Reading reading;
    private final CourseMapper courses;

    CatalogueMapper(Reading reading) {
        this.reading = reading;
        courses = new FrameworkMapper(reading).courses();
    }

    @Nullable
    CourseCatalogue catalogue(CatalogueFileDocument file) {
        var document = file.catalogue();
        // Its courses have what is wrong with it from it, and are not to be blamed for that.
        var head = reading.make(document, () -> catalogue(document, List.of()));
        var offered = each(file.courses(), course -> course(course, head == null ? null : head.provider()));
        return head == null ? null : reading.make(document, () -> catalogue(document, offered));
    }

    private static CourseCatalogue catalogue(CatalogueDocument document, List<OfferedCourse> offered) {
        return new CourseCatalogue(
                document.id(),
                document.title(),
                document.provider(),
                document.framework(),
                document.version(),
                offered);
    }

    private @Nullable OfferedCourse course(OfferedCourseDocument document, @Nullable String provider) {
        var lines = each(document.develops(), this::line);
        var withoutLines = document.withoutLines(provider);
        reading.places().derive(withoutLines, document);
        var course = courses.course(withoutLines);
        return course == null ? null : reading.make(document, () -> new OfferedCourse(course, lines));
    }

    private @Nullable MappingLine line(MappingLineDocument document) {
        var refresher = document.isRefresher();
        courses.refuse(
                document,
                refresher ? List.of("level", "evidence", "simulated") : List.of("lapseMonths"),
                refresher
                        ? "%s cannot stand beside refresher: what is renewed stays as it was shown"
                        : "%s needs refresher: true; only what is renewed can have lapsed");
        return reading.make(
                document,
                () -> new MappingLine(
                        document.competency(),
                        refresher ? null : document.level(),
                        refresher ? null : document.evidence(),
                        document.validMonths(),
                        !refresher && orElse(document.simulated(), false),
                        refresher,
                        refresher ? orElse(document.lapseMonths(), 0) : 0));
    }
}
