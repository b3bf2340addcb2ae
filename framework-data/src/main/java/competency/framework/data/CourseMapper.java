package competency.framework.data;

import static competency.framework.data.FrameworkMapper.orElse;
import static competency.framework.data.Reading.each;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.InterventionReach;
import competency.framework.model.catalogue.Refresher;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes courses of documents. */
final class CourseMapper {
    private final Reading reading;
    private final Function<@Nullable BasisDocument, @Nullable Basis> bases;

    CourseMapper(Reading reading, Function<@Nullable BasisDocument, @Nullable Basis> bases) {
        this.reading = reading;
        this.bases = bases;
    }

    @Nullable
    Course course(CourseDocument document) {
        var basis = bases.apply(document.basis());
        var develops = each(lines(document, false), this::development);
        var refreshes = each(lines(document, true), this::refresher);
        return reading.make(
                document,
                () -> new Course(
                        document.id(),
                        document.title(),
                        document.provider(),
                        document.accreditedFrom(),
                        document.accreditedUntil(),
                        document.hours(),
                        document.guidedHours(),
                        document.credits(),
                        document.costGbp(),
                        document.requires(),
                        document.assessment(),
                        orElse(document.reach(), InterventionReach.INDIVIDUAL),
                        develops,
                        refreshes,
                        basis));
    }

    private static List<DevelopmentDocument> lines(CourseDocument document, boolean ofRefreshers) {
        return document.develops().stream()
                .filter(line -> line.isRefresher() == ofRefreshers)
                .toList();
    }

    private @Nullable Development development(DevelopmentDocument document) {
        refuse(document, List.of("lapseMonths"), "%s needs refresher: true; only what is renewed can have lapsed");
        return reading.make(
                document,
                () -> new Development(
                        document.competency(),
                        document.level(),
                        document.evidence(),
                        document.validMonths(),
                        orElse(document.simulated(), false)));
    }

    private @Nullable Refresher refresher(DevelopmentDocument document) {
        refuse(
                document,
                List.of("level", "evidence", "simulated"),
                "%s cannot stand beside refresher: what is renewed stays as it was shown");
        return reading.make(
                document,
                () -> new Refresher(document.competency(), orElse(document.lapseMonths(), 0), document.validMonths()));
    }

    /** Tells keys that cannot stand beside the others. */
    void refuse(Object document, List<String> components, String message) {
        for (var component : components) {
            if (reading.places().value(document, component) != null) {
                reading.problems()
                        .add(
                                reading.places().of(document, component),
                                ProblemKind.CONFLICTING_KEYS,
                                message.formatted(Words.snake(component)));
            }
        }
    }
}
