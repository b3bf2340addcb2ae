package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Spelling;
import competency.framework.rules.state.Prerequisite;
import competency.framework.rules.state.PrerequisiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the courses that a course requires can be completed first. */
final class PrerequisiteQuestions {
    private final Survey survey;
    private final Circles<CourseId> circles;

    PrerequisiteQuestions(Survey survey) {
        this.survey = survey;
        circles = new Circles<>(survey.offerings().ids(), this::required);
    }

    private Stream<CourseId> required(CourseId course) {
        return survey.offerings().first(course).stream().flatMap(offering -> offering.course().requires().stream());
    }

    void ask(Offering offering) {
        var required = offering.course().requires();
        for (int i = 0; i < required.size(); i++) {
            ask(offering, required.get(i), i);
        }
    }

    private void ask(Offering offering, CourseId required, int position) {
        var id = offering.course().id();
        var way = circles.through(id, required);
        var found = survey.offerings().first(required);
        var offered = found.map(other -> other.isOfferedAfter(survey.asOf())).orElse(false);
        survey.ask(
                new PrerequisiteState(Prerequisite.of(found.isPresent(), !way.isEmpty(), offered)),
                offering.subject().at("requires", position),
                remark -> switch (remark) {
                    case UNKNOWN_PREREQUISITE -> List.of(required.value(), advice(required, id));
                    case CIRCULAR_PREREQUISITES -> List.of(id.value(), CourseQuestions.way(way));
                    default ->
                        List.of(
                                required.value(),
                                found.map(other -> String.valueOf(other.course().accreditedUntil()))
                                        .orElse(""));
                });
    }

    /** A course cannot require itself, and so is not proposed to itself. */
    private String advice(CourseId unknown, CourseId requiring) {
        var known = new ArrayList<String>();
        survey.offerings().ids().forEach(id -> known.add(id.value()));
        known.remove(requiring.value());
        return Spelling.advice(unknown.value(), known);
    }
}
