package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyRequirement;
import competency.framework.model.catalogue.Obligation;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.inspection.Remark;
import competency.framework.model.inspection.Subject;
import competency.framework.rules.state.Application;
import competency.framework.rules.state.ApplicationState;
import competency.framework.rules.state.EvidenceAsked;
import competency.framework.rules.state.EvidenceAskedState;
import competency.framework.rules.state.PossibilityState;
import competency.framework.rules.state.RequiredState;
import competency.framework.rules.state.WindowState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each requirement can be had, concerns somebody, and asks for evidence that is worth something. */
final class DemandQuestions {
    private final Survey survey;
    private final Possibilities possibilities;
    private final Map<RoleId, List<RoleProfile>> heirs = new HashMap<>();

    DemandQuestions(Survey survey) {
        this.survey = survey;
        possibilities = new Possibilities(survey.framework(), survey.asOf());
        for (var role : survey.framework().content().roles()) {
            role.bases()
                    .forEach(base -> heirs.computeIfAbsent(base, unused -> new ArrayList<>())
                            .add(role));
        }
    }

    void ask() {
        for (var role : survey.framework().content().roles()) {
            role.requirements().stream().flatMap(Requirement::withParts).forEach(requirement -> ask(role, requirement));
        }
    }

    static Subject subject(RoleProfile role, Requirement requirement) {
        return Subject.of(null, "roles/%s/requires/%s".formatted(role.id(), requirement.id()), requirement);
    }

    private void ask(RoleProfile role, Requirement requirement) {
        var subject = subject(role, requirement);
        askApplication(role, requirement, subject);
        var found = possibilities.of(requirement);
        survey.ask(new PossibilityState(found.possibility()), subject.at(found.component()), remark -> found.facts());
        if (requirement instanceof CompetencyRequirement leaf) {
            askRequired(leaf, subject);
            askEvidence(leaf, subject);
            askWindow(leaf, subject);
        }
    }

    private void askApplication(RoleProfile role, Requirement requirement, Subject subject) {
        var applicability = requirement.terms().applicability();
        var settings = applicability.settings();
        var until = applicability.effectiveUntil();
        var application = settings.isEmpty() || isWorkedIn(role, settings, new HashSet<>())
                ? until != null && until.isBefore(survey.asOf()) ? Application.OVER : Application.SOMEWHERE
                : Application.NOWHERE;
        survey.ask(
                new ApplicationState(application),
                subject.at(application == Application.OVER ? "effectiveUntil" : "when"),
                remark -> List.of(
                        requirement.id().value(),
                        remark == Remark.REQUIREMENT_OVER
                                ? String.valueOf(until)
                                : settings.stream().map(SettingId::value).collect(Collectors.joining(", "))));
    }

    /** Whether the role, or one that takes over from it, is worked in any of the settings. */
    private boolean isWorkedIn(RoleProfile role, List<SettingId> settings, Set<RoleId> seen) {
        return seen.add(role.id())
                && (role.settings().isEmpty()
                        || role.settings().stream().anyMatch(settings::contains)
                        || heirs.getOrDefault(role.id(), List.of()).stream()
                                .anyMatch(heir -> isWorkedIn(heir, settings, seen)));
    }

    private void askRequired(CompetencyRequirement leaf, Subject subject) {
        var competency = survey.framework().competency(leaf.competency()).orElseThrow();
        var history = survey.history();
        var successors = history.successors(competency.id());
        survey.ask(
                new RequiredState(history.of(competency), history.isServedBySuccessor(competency.id())),
                subject,
                "competency",
                remark -> remark == Remark.WITHDRAWN_REQUIRED
                        ? List.of(competency.id().value())
                        : List.of(
                                competency.id().value(),
                                successors.stream().map(CompetencyId::value).collect(Collectors.joining(" and "))));
    }

    private void askEvidence(CompetencyRequirement leaf, Subject subject) {
        var competency = survey.framework().competency(leaf.competency()).orElseThrow();
        var asked = leaf.evidenceAtLeast();
        var needed = competency.evidenceAtLeast();
        survey.ask(
                new EvidenceAskedState(
                        EvidenceAsked.of(asked, needed), leaf.terms().obligation() == Obligation.MANDATORY),
                subject,
                "evidenceAtLeast",
                remark -> {
                    var stated = asked == null ? "" : Survey.written(asked);
                    return remark == Remark.OWN_WORD_FOR_MANDATORY || needed == null
                            ? List.of(stated)
                            : List.of(stated, competency.id().value(), Survey.written(needed));
                });
    }

    private void askWindow(CompetencyRequirement leaf, Subject subject) {
        var within = leaf.withinMonths();
        var lasts =
                survey.framework().competency(leaf.competency()).orElseThrow().validMonths();
        if (within != null && lasts != null) {
            survey.ask(
                    new WindowState(within < lasts),
                    subject,
                    "withinMonths",
                    remark -> List.of(within.toString(), leaf.competency().value(), lasts.toString()));
        }
    }
}
