package competency.framework.cli;

import competency.framework.data.CatalogueLoader;
import competency.framework.data.Examined;
import competency.framework.data.InvalidDataException;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.InvalidFrameworkException;
import competency.framework.model.catalogue.MappingLine;
import competency.framework.model.catalogue.OfferedCourse;
import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Courses of training bodies as if a framework offered them. Whatever the framework does not understand is refused: a
 * claim that is left out without a word would make an answer wrong.
 */
final class Catalogues {
    private final CompetencyFramework framework;
    private final List<String> problems = new ArrayList<>();

    private Catalogues(CompetencyFramework framework) {
        this.framework = framework;
    }

    /** The framework with the courses of all these files. */
    static CompetencyFramework over(CompetencyFramework framework, List<Path> files) {
        return files.isEmpty() ? framework : new Catalogues(framework).with(files);
    }

    private CompetencyFramework with(List<Path> files) {
        var read = Inputs.readAll(files, Catalogues::read);
        CatalogueIds.refuseEqual(read);
        read.forEach(this::check);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        var offered = read.stream().flatMap(each -> courses(each).map(course -> course.in(framework)));
        try {
            return framework.with(offered.toList());
        } catch (InvalidFrameworkException unfit) {
            throw new BadInputException(unfit.problems().stream()
                    .map(problem -> "%s unfit-catalogue %s".formatted(Wording.listed(files), problem.message()))
                    .toList());
        }
    }

    private static Examined<CourseCatalogue> read(Path file) {
        var examined = CatalogueLoader.examine(file);
        if (!examined.problems().isEmpty()) {
            throw new InvalidDataException(examined.problems());
        }
        return examined;
    }

    private static Stream<OfferedCourse> courses(Examined<CourseCatalogue> examined) {
        var catalogue = examined.value();
        return catalogue == null ? Stream.empty() : catalogue.courses().stream();
    }

    private void check(Examined<CourseCatalogue> examined) {
        courses(examined)
                .flatMap(course -> course.lines().stream())
                .filter(line -> OfferedCourse.followed(line, framework).isEmpty())
                .forEach(line -> problems.add("%s %s".formatted(place(examined, line), told(line))));
    }

    private static String place(Examined<CourseCatalogue> examined, MappingLine line) {
        return examined.places()
                .placeOf(line, "competency", -1)
                .map(Object::toString)
                .orElse("catalogue");
    }

    private String told(MappingLine line) {
        var named = OfferedCourse.named(line, framework);
        var code = Quoted.shorten(line.competency());
        if (named.isEmpty()) {
            return "unknown-code %s has no competency (%s)%s"
                    .formatted(framework, code, Spelling.advice(framework.codesNearest(line.competency())));
        }
        return named.size() > 1
                ? "ambiguous-code (%s) names several competencies of %s; write the id of one".formatted(code, framework)
                : "unknown-level %s of %s has no level (%s)".formatted(code, framework, line.level());
    }
}
