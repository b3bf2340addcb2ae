package competency.framework.rules.inspection;

import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.inspection.Subject;
import competency.framework.rules.state.RoleContent;
import competency.framework.rules.state.RoleContentState;
import competency.framework.rules.state.RoleReach;
import competency.framework.rules.state.RoleReachState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each role asks for something, and somebody says how people come into it. */
final class RoleQuestions {
    private final Survey survey;
    private final Set<RoleId> bases;
    private final Set<RoleId> starts;
    private final Set<RoleId> goals;

    RoleQuestions(Survey survey) {
        this.survey = survey;
        var framework = survey.framework();
        bases = framework.content().roles().stream()
                .flatMap(role -> role.bases().stream())
                .collect(Collectors.toSet());
        starts = framework.pathways().stream().map(Pathway::from).collect(Collectors.toSet());
        goals = framework.pathways().stream().map(Pathway::to).collect(Collectors.toSet());
    }

    void ask() {
        survey.framework().content().roles().forEach(this::ask);
    }

    private void ask(RoleProfile role) {
        var subject = Subject.of(null, "roles/" + role.id(), role).at("id");
        survey.ask(
                new RoleContentState(content(role)),
                subject,
                remark -> List.of(role.id().value()));
        // Where there are no pathways at all, none is missing.
        if (!survey.framework().pathways().isEmpty()) {
            survey.ask(
                    new RoleReachState(reach(role)),
                    subject,
                    remark -> List.of(role.id().value()));
        }
    }

    /** An exit leads to roles that the framework knows only as destinations. */
    private RoleContent content(RoleProfile role) {
        var requirements = survey.framework().requirementsOf(role.id());
        if (requirements.isEmpty()) {
            return RoleContent.NOTHING;
        }
        return requirements.stream().anyMatch(requirement -> requirement.terms().obligation() == Obligation.MANDATORY)
                ? RoleContent.MANDATORY
                : RoleContent.DESIRABLE;
    }

    private RoleReach reach(RoleProfile role) {
        var id = role.id();
        if (role.entry() != null) {
            return RoleReach.ENTERED;
        }
        if (goals.contains(id)) {
            return RoleReach.REACHED;
        }
        if (starts.contains(id)) {
            return RoleReach.START;
        }
        return bases.contains(id) ? RoleReach.BASE : RoleReach.CUT_OFF;
    }
}
