package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.PathwayKind;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.inspection.Remark;
import competency.framework.model.inspection.Subject;
import competency.framework.rules.state.StepCircleState;
import competency.framework.rules.state.StepState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each step to another role keeps what is mandatory, and progression leads on. */
final class StepQuestions {
    private final Survey survey;
    private final Steps steps;
    private final Circles<RoleId> circles;

    StepQuestions(Survey survey) {
        this.survey = survey;
        steps = new Steps(survey.framework(), survey.history());
        circles = new Circles<>(
                survey.framework().content().roles().stream()
                        .map(role -> role.id())
                        .collect(Collectors.toSet()),
                this::promotions);
    }

    private Stream<RoleId> promotions(RoleId role) {
        return survey.framework().pathwaysFrom(role).stream()
                .filter(pathway -> pathway.kind() == PathwayKind.PROGRESSION)
                .map(Pathway::to);
    }

    void ask() {
        survey.framework().pathways().forEach(this::ask);
    }

    private void ask(Pathway pathway) {
        var subject = Subject.of(null, "pathways/" + pathway.id(), pathway);
        for (var requirement : survey.framework().requirementsOf(pathway.from())) {
            var terms = requirement.terms();
            if (terms.obligation() == Obligation.MANDATORY
                    && terms.applicability().isInForceOn(survey.asOf())) {
                ask(pathway, requirement, subject);
            }
        }
        if (pathway.kind() == PathwayKind.PROGRESSION) {
            var way = circles.through(pathway.from(), pathway.to());
            survey.ask(
                    new StepCircleState(!way.isEmpty()),
                    subject,
                    "to",
                    remark -> List.of(
                            String.join(" → ", way.stream().map(RoleId::value).toList())));
        }
    }

    private void ask(Pathway pathway, Requirement requirement, Subject subject) {
        var drop = pathway.drops().stream()
                .filter(said -> said.requirement().equals(requirement.id()))
                .findFirst();
        var found = steps.after(requirement, pathway.to());
        var onward = pathway.kind() == PathwayKind.PROGRESSION || pathway.kind() == PathwayKind.SPECIALISATION;
        survey.ask(
                new StepState(found.kept(), drop.isPresent(), onward),
                drop.map(said -> Subject.of(
                                        null,
                                        "pathways/%s/drops/%s"
                                                .formatted(
                                                        pathway.id(),
                                                        pathway.drops().indexOf(said) + 1),
                                        said)
                                .at("requirement"))
                        .orElse(subject.at("to")),
                remark -> facts(remark, pathway, requirement, found));
    }

    private static List<String> facts(Remark remark, Pathway pathway, Requirement requirement, Steps.After found) {
        var id = requirement.id().value();
        var from = pathway.from().value();
        var to = pathway.to().value();
        return switch (remark) {
            case DROPPED_BUT_KEPT -> List.of(id, to);
            case LEVEL_FALLS -> List.of(id, from, found.level(), to, found.levelAfter());
            default -> List.of(id, from, to);
        };
    }
}
