package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.inspection.Remark;
import competency.framework.rules.decision.Decider;
import competency.framework.rules.state.CourseUseState;
import competency.framework.rules.state.DevelopmentState;
import competency.framework.rules.state.State;
import java.util.List;

/** What roles and courses have for each other: what is required and not taught, and what is taught and not required. */
final class Needs {
    private final Decider decider;
    private final CompetencyFramework framework;
    private final Offerings offerings;
    private final Demands demands;

    Needs(Decider decider, CompetencyFramework framework, List<CourseCatalogue> catalogues) {
        this.decider = decider;
        this.framework = framework;
        offerings = new Offerings(framework, catalogues);
        demands = new Demands(framework);
    }

    /** In the order of the framework. */
    List<CompetencyId> notDeveloped() {
        var developed = offerings.developedBy(offerings.taken());
        return framework.content().competencies().stream()
                .map(Competency::id)
                .filter(demands.competencies()::contains)
                .filter(id -> isTold(Remark.COMPETENCY_NOT_DEVELOPED, new DevelopmentState(developed.contains(id))))
                .toList();
    }

    /** In the order of the catalogues. */
    List<CourseId> notNeeded() {
        var useful = new UsefulCourses(offerings, demands);
        return offerings.taken().stream()
                .filter(course -> isTold(Remark.COURSE_NOT_NEEDED, new CourseUseState(useful.contains(course))))
                .map(course -> course.course().id())
                .distinct()
                .toList();
    }

    private boolean isTold(Remark remark, State<Remark> state) {
        return decider.decide(state).outcome() == remark;
    }
}
