package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.inspection.Inspection;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.rules.Evaluator;
import competency.framework.rules.decision.Decider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Has every question about a framework and its catalogues asked, in reading order. */
final class DroolsInspector implements Inspector {
    private final Decider decider;
    private final Evaluator evaluator;

    DroolsInspector(Decider decider) {
        this.decider = decider;
        evaluator = Evaluator.create();
    }

    @Override
    public Inspection inspect(
            CompetencyFramework framework, List<CourseCatalogue> catalogues, InspectionSettings settings) {
        var survey = new Survey(decider, framework, catalogues, settings);
        new CodeQuestions(survey).ask();
        new DemandQuestions(survey).ask();
        new TwinQuestions(survey).ask();
        new RoleQuestions(survey).ask();
        new StepQuestions(survey).ask();
        new CourseQuestions(survey).ask(catalogues);
        return new Inspection(framework.edition(), settings.asOf(), survey.observations());
    }

    @Override
    public Coverage coverage(CompetencyFramework framework, List<CourseCatalogue> catalogues, LocalDate asOf) {
        var offered = new LinkedHashMap<CourseId, Course>();
        for (var catalogue : catalogues) {
            catalogue.courses().stream()
                    .filter(course -> framework.course(course.id()).isEmpty())
                    .forEach(course -> offered.putIfAbsent(course.id(), withoutPrerequisites(course.in(framework))));
        }
        var known = framework.content().courses().stream().map(Course::id).toList();
        var passed = catalogues.isEmpty() ? known : List.copyOf(offered.keySet());
        var search = new CoverageSearch(evaluator, decider, with(offered.values(), framework), passed, asOf);
        var needs = new Needs(decider, framework, catalogues);
        return new Coverage(asOf, search.roles(), needs.notDeveloped(), needs.notNeeded());
    }

    /** Prerequisites change nothing about what passing a course is worth, and may be the ones in error. */
    private static Course withoutPrerequisites(Course course) {
        return course.toBuilder().after(List.of()).build();
    }

    private static CompetencyFramework with(Collection<Course> offered, CompetencyFramework framework) {
        return offered.isEmpty() ? framework : framework.with(List.copyOf(offered));
    }
}
