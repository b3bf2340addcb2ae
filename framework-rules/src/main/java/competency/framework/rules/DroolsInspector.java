package competency.framework.rules;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.inspection.Inspection;
import competency.framework.model.inspection.InspectionSettings;
import java.util.List;

/** Has every question about a framework and its catalogues asked, in reading order. */
final class DroolsInspector implements Inspector {
    private final Decider decider;

    DroolsInspector(Decider decider) {
        this.decider = decider;
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
}
